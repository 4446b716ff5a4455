import {lastAtOrBefore} from './day.js';

/** A function that names the cells of which something may differ between two days, whatever the account; all others are as they were. */
export default function createTurns(cells, spans) {
    const {days, on} = indexTurns(cells, spans);
    return function turning(from, to) {
        const [after, until] = from < to ? [from, to] : [to, from];
        const found = new Set();
        for (let i = lastAtOrBefore(days, after) + 1; days[i] <= until; i++) {
            for (const cell of on.get(days[i])) found.add(cell);
        }
        return [...found].sort((a, b) => a - b).map(i => cells[i]);
    };
}

/** The days on which a cell may begin to look otherwise: its holder, or whether that is sure. Cells by their place in the list. */
function indexTurns(cells, spans) {
    const place = new Map(cells.map(({id}, i) => [id, i]));
    const on = new Map();
    for (const span of spans) {
        const members = span.cells.map(id => place.get(id));
        for (const day of turnsOf(span)) {
            if (!on.has(day)) on.set(day, new Set());
            for (const member of members) on.get(day).add(member);
        }
    }
    return {on, days: [...on.keys()].sort((a, b) => a - b)};
}

function turnsOf({from, to, earliest, latest, endEarliest, endLatest}) {
    const uncertain = [[earliest, latest], [endEarliest, endLatest]].filter(([low, high]) => low !== null && low < high);
    return [[from, to], ...uncertain].flatMap(([low, high]) => [low, high + 1]);
}
