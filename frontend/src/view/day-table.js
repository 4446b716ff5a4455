import {partsOn} from '../model/atlas.js';
import el from './dom.js';

const COLUMNS = ['district', 'party', 'status', 'from', 'to', 'squareKilometres', 'share', 'certainty'];

/** The table twin of the map: the same day, one row for each part of a district under one party and status. */
export default function createDayTable(root, {atlas, store, swatch}) {
    function rows({day, account}, words) {
        return atlas.districts.flatMap((district) => {
            const parts = partsOn(atlas, district.id, day, account);
            return parts.map((part, i) => row(district, part, i === 0 ? parts.length : 0, words));
        });
    }

    function row(district, part, span, {name, format, text}) {
        const km2 = atlas.cellsOf.get(district.id).reduce((sum, cell) => sum + cell.km2, 0);
        const open = el('button', {type: 'button', class: 'plain', text: name(district.names), on: {click: () => store.set({district: district.id})}});
        const from = Math.max(...part.spans.map(each => each.from));
        const to = Math.min(...part.spans.map(each => each.to));
        const certainties = [...new Set(part.spans.map(each => each.certainty))];
        return el('tr', {data: {district: district.id, party: part.party, status: part.status}},
            span > 0 && el('th', {scope: 'row', rowspan: span}, open),
            el('td', {}, swatch(part.party, part.status), ' ', name(atlas.party.get(part.party).names)),
            el('td', {text: [name(atlas.status.get(part.status)?.names), part.uncertain && text('uncertain')].filter(Boolean).join(', ')}),
            el('td', {class: 'date', text: format.shortDay(from)}),
            el('td', {class: 'date', text: to >= atlas.last ? '' : format.shortDay(to)}),
            el('td', {class: 'number', text: format.number(part.km2)}),
            el('td', {class: 'number', text: format.percent(part.km2 / km2)}),
            el('td', {text: certainties.map(id => name(atlas.certainty.get(id)?.names) || id).join(', ')}));
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
