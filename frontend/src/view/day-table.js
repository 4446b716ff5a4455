import rowsOn from '../model/day-rows.js';
import {choose} from '../model/subject.js';
import el from './dom.js';

const COLUMNS = ['district', 'party', 'status', 'from', 'to', 'squareKilometres', 'share', 'certainty'];

/** The table twin of the map: the same day, one row for each span that holds some of a district. */
export default function createDayTable(root, {atlas, store, swatch}) {
    function rows({day, account}, words) {
        return atlas.districts.flatMap((district) => {
            const held = rowsOn(atlas, district.id, day, account);
            return held.map((row, i) => tableRow(district, row, i === 0 ? held.length : 0, words));
        });
    }

    function tableRow(district, {span, km2, share, uncertain, zones}, rowspan, {name, format, text}) {
        const {party, status, certainty, from, to} = span;
        const open = el('button', {type: 'button', class: 'plain', text: name(district.names), on: {click: () => store.set(choose.district(district.id))}});
        return el('tr', {data: {span: span.id, district: district.id, party, status}},
            rowspan > 0 && el('th', {scope: 'row', rowspan}, open),
            el('td', {}, el('span', {class: 'holder'}, swatch(party, status), name(atlas.party.get(party).names)),
                zones.length > 0 && el('p', {class: 'note', text: format.list(zones.map(id => name(atlas.zone.get(id).names)))})),
            el('td', {text: [name(atlas.status.get(status)?.names), uncertain && text('uncertain')].filter(Boolean).join(', ')}),
            el('td', {class: 'date', text: format.shortDay(from)}),
            el('td', {class: 'date', text: to >= atlas.last ? '' : format.shortDay(to)}),
            el('td', {class: 'number', data: {km2}, text: format.number(km2)}),
            el('td', {class: 'number', text: format.percent(share)}),
            el('td', {text: name(atlas.certainty.get(certainty)?.names) || certainty}));
    }

    return {
        show(state, words, changed) {
            if (state.view !== 'table' || !changed('view', 'day', 'account', 'language')) return;
            const {text, format} = words;
            root.replaceChildren(el('table', {},
                el('caption', {}, el('span', {text: text('tableOf', {day: format.day(state.day)})})),
                el('thead', {}, el('tr', {}, ...COLUMNS.map(key => el('th', {scope: 'col', text: text(key)})))),
                el('tbody', {}, ...rows(state, words))));
        },
    };
}
