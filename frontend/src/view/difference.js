import {balanceOf, matrixOf, passedBetween} from '../model/difference.js';
import {choose} from '../model/subject.js';
import el from './dom.js';

/** What passed between two days: how the map shows it, from whom to whom, what each party gained and lost, district by district. */
export default function difference(from, to, {account, swipe}, {atlas, store, swatch}, words) {
    const {text, format, name} = words;
    const passed = passedBetween(atlas, from, to, account);
    if (passed.length === 0) return [el('p', {text: text('nothingChanged')})];
    const matrix = matrixOf(passed);
    const party = id => el('span', {}, swatch(id, 'controlled'), ' ', name(atlas.party.get(id).names));

    function key() {
        const [largest] = matrix;
        return el('ul', {class: 'compare-key'},
            el('li', {}, swatch.striped(largest.to, largest.from), el('span', {text: text('stripesOf')})),
            el('li', {}, el('span', {class: 'swatch faded-key'}), el('span', {text: text('fadedSame')})));
    }

    const district = id => el('button', {
        type: 'button', class: 'plain', text: name(atlas.district.get(id).names), on: {click: () => store.set(choose.district(id))},
    });

    const passage = ({before, after}) => el('span', {
        class: 'passage', role: 'img', 'aria-label': `${name(atlas.party.get(before.party).names)} → ${name(atlas.party.get(after.party).names)}`,
    }, swatch(before.party, before.status), ' → ', swatch(after.party, after.status));

    const area = (sign, km2) => (km2 === 0 ? '' : `${sign}${format.number(km2)}`);

    return [
        swipe === null && key(),
        table('matrix', ['fromParty', 'toParty', 'squareKilometres'], matrix.map(row =>
            [party(row.from), party(row.to), format.number(row.km2)]), text),
        table('balance', ['side', 'gained', 'lost'], balanceOf(matrix).map(row =>
            [party(row.party), area('+', row.gained), area('−', row.lost)]), text),
        table('by-district', ['district', 'changed', 'squareKilometres'], passed.map(change =>
            [district(change.district), passage(change), format.number(change.km2)]), text),
    ].filter(Boolean);
}

function table(name, columns, rows, text) {
    return el('table', {class: `compare-table ${name}`},
        el('thead', {}, el('tr', {}, ...columns.map(key => el('th', {scope: 'col', text: text(key)})))),
        el('tbody', {}, ...rows.map(cells => el('tr', {}, ...cells.map((cell, i) =>
            el(i === 0 ? 'th' : 'td', {scope: i === 0 ? 'row' : null}, cell))))));
}
