import {partsOn} from '../model/atlas.js';
import {holdingsOf} from '../model/holdings.js';
import {choose} from '../model/subject.js';
import el from './dom.js';

const COLUMNS = ['district', 'party', 'status', 'from', 'to', 'squareKilometres', 'share', 'certainty'];

/** The table twin of the map: the same day, one row for what one party holds of a district over the same days. */
export default function createDayTable(root, {atlas, store, swatch}) {
    function rows({day, account}, words) {
        return atlas.districts.flatMap((district) => {
            const held = partsOn(atlas, district.id, day, account)
                .flatMap(part => holdingsOf(part).map(holding => ({...holding, part})));
            return held.map((holding, i) => row(district, holding, i === 0 ? held.length : 0, words));
        });
    }

    function row(district, {part, span, km2, certainties}, rowspan, {name, format, text}) {
        const whole = atlas.cellsOf.get(district.id).reduce((sum, cell) => sum + cell.km2, 0);
        const open = el('button', {type: 'button', class: 'plain', text: name(district.names), on: {click: () => store.set(choose.district(district.id))}});
        return el('tr', {data: {district: district.id, party: part.party, status: part.status}},
            rowspan > 0 && el('th', {scope: 'row', rowspan}, open),
            el('td', {}, swatch(part.party, part.status), ' ', name(atlas.party.get(part.party).names)),
            el('td', {text: [name(atlas.status.get(part.status)?.names), part.uncertain && text('uncertain')].filter(Boolean).join(', ')}),
            el('td', {class: 'date', text: format.shortDay(span.from)}),
            el('td', {class: 'date', text: span.to >= atlas.last ? '' : format.shortDay(span.to)}),
            el('td', {class: 'number', text: format.number(km2)}),
            el('td', {class: 'number', text: format.percent(km2 / whole)}),
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
