import {lastAtOrBefore} from './day.js';
import createTurns from './turns.js';

export const CONSENSUS = 'consensus';

/**
 * Spans as they are asked about: which holds a cell on a day. An account's view of a cell is its own spans where it has any,
 * else those of the consensus: one, or none outside of the data set, or several where parties claim the same ground.
 */
export default function createHistory(cells, spans) {
    const index = indexSpans(spans);
    const disputable = new Set([...index].flatMap(([account, byCell]) => (account === CONSENSUS ? [] : [...byCell.keys()])));
    return {
        spans,
        spansAt(cell, day, account = CONSENSUS) {
            const own = account === CONSENSUS ? [] : lookUp(index, account, cell, day);
            return own.length > 0 ? own : lookUp(index, CONSENSUS, cell, day);
        },
        /** Cells of which an account tells something of its own. */
        disputable: cells.filter(({id}) => disputable.has(id)),
        turning: createTurns(cells, spans),
    };
}

/** account -> cell -> its spans by first day, with those days and the latest day until then beside them for the search */
function indexSpans(spans) {
    const index = new Map();
    for (const span of [...spans].sort((a, b) => a.from - b.from)) {
        for (const cell of span.cells) {
            const history = historyIn(index, span.account, cell);
            history.starts.push(span.from);
            history.until.push(Math.max(span.to, history.until.at(-1) ?? span.to));
            history.spans.push(span);
        }
    }
    return index;
}

function historyIn(index, account, cell) {
    if (!index.has(account)) index.set(account, new Map());
    const byCell = index.get(account);
    if (!byCell.has(cell)) byCell.set(cell, {starts: [], until: [], spans: []});
    return byCell.get(cell);
}

function lookUp(index, account, cell, day) {
    const history = index.get(account)?.get(cell);
    const found = [];
    for (let i = history ? lastAtOrBefore(history.starts, day) : -1; i >= 0 && day <= history.until[i]; i--) {
        if (day <= history.spans[i].to) found.unshift(history.spans[i]);
    }
    return found;
}
