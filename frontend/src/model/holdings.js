import {CONSENSUS} from './atlas.js';

/** The spans of a part of a district, those of the same days taken together, the latest first. */
export function holdingsOf(part) {
    const holdings = new Map();
    for (const span of part.spans) {
        const key = [span.from, span.to, span.earliest, span.latest, span.endEarliest, span.endLatest].join();
        const holding = holdings.get(key) ?? {span, km2: 0, certainties: new Set(), notes: []};
        holding.km2 += areaOf(part.cells.filter(({id}) => span.cells.includes(id)));
        holding.certainties.add(span.certainty);
        if (span.note) holding.notes.push(span.note);
        holdings.set(key, holding);
    }
    return [...holdings.values()]
        .map(holding => ({...holding, certainties: [...holding.certainties]}))
        .sort((a, b) => b.span.from - a.span.from);
}

/** Accounts that name another party for a part on the day, as {account, party}. */
export function otherAccounts(atlas, part, day) {
    const found = new Map();
    for (const {id: account} of atlas.accounts) {
        for (const {id} of part.cells) {
            const told = atlas.spansAt(id, day, account);
            if (told.some(({party}) => party === part.party)) continue;
            for (const {party} of told) found.set(`${account} ${party}`, {account, party});
        }
    }
    return [...found.values()];
}

/**
 * Who held cells, as rows {party, status, from, to, km2} in order of time. Spans of one holder over the same days
 * are one row, whatever zones divide them.
 */
export function historyOf(atlas, cells, account) {
    const rows = new Map();
    for (const span of atlas.spans) {
        const held = cells.filter(({id}) => span.cells.includes(id));
        if (held.length === 0 || (span.account !== account && span.account !== CONSENSUS)) continue;
        const {party, status, from, to} = span;
        const key = [party, status, from, to].join(' ');
        const row = rows.get(key) ?? {party, status, from, to, km2: 0};
        row.km2 += areaOf(held);
        rows.set(key, row);
    }
    return [...rows.values()].sort((a, b) => a.from - b.from || b.km2 - a.km2);
}

function areaOf(cells) {
    return cells.reduce((sum, {km2}) => sum + km2, 0);
}
