import {lastAtOrBefore, parseDay} from './day.js';
import createTurns from './turns.js';

export const CONSENSUS = 'consensus';

/**
 * The data set as the page asks about it: which span holds a cell on a day, what a district is made of, what changed.
 *
 * Days are numbers (see day.js). An account's view of a cell is its own spans where it has any, else those of the consensus:
 * one, or none outside of the data set, or several where parties claim the same ground.
 */
export default function createAtlas(document) {
    const read = remembering(parseDay); // the same few days are written in very many spans
    const first = read(document.first);
    const last = read(document.last);
    const cells = document.cells;
    const spans = document.spans.map(span => withDays(span, last, read));
    const index = indexSpans(spans);
    const disputable = new Set([...index].flatMap(([account, byCell]) => (account === CONSENSUS ? [] : [...byCell.keys()])));

    const cellsOf = new Map(document.districts.map(({id}) => [id, []]));
    for (const cell of cells) cellsOf.get(cell.district).push(cell);

    function spansAt(cell, day, account = CONSENSUS) {
        const own = account === CONSENSUS ? [] : lookUp(index, account, cell, day);
        return own.length > 0 ? own : lookUp(index, CONSENSUS, cell, day);
    }

    return {
        ...document,
        first,
        last,
        spans,
        changes: document.changes.map(parseDay),
        events: document.events.map(event => ({...event, date: parseDay(event.day)})),
        periods: document.periods.map(period => ({...period, from: parseDay(period.first), to: parseDay(period.last)})),
        party: byId(document.parties),
        status: byId(document.statuses),
        account: byId(document.accounts),
        certainty: byId(document.certainties),
        kind: byId(document.kinds),
        region: byId(document.regions),
        district: byId(document.districts),
        place: byId(document.places),
        zone: byId(document.zones),
        cell: byId(cells),
        cellsOf,
        disputable: cells.filter(({id}) => disputable.has(id)),
        spansAt,
        turning: createTurns(cells, spans),
    };
}

function remembering(parse) {
    const known = new Map();
    return (text) => {
        if (!known.has(text)) known.set(text, parse(text));
        return known.get(text);
    };
}

function withDays(span, last, read) {
    return {
        ...span,
        from: read(span.valid_from),
        to: span.valid_to === null ? last : read(span.valid_to),
        earliest: read(span.start_earliest),
        latest: read(span.start_latest),
        endEarliest: read(span.end_earliest),
        endLatest: read(span.end_latest),
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

function byId(list) {
    return new Map(list.map(item => [item.id, item]));
}

/**
 * Whether sources leave it open who held a cell on a day: the day lies in the range of a change from one party to
 * another. A party that only came to hold it in another way makes nothing uncertain.
 */
export function isUncertain(atlas, cell, day, account) {
    return atlas.spansAt(cell, day, account).some((span) => {
        const passed = others => others.length > 0 && others.every(({party}) => party !== span.party);
        return (within(day, span.earliest, span.latest) && passed(atlas.spansAt(cell, span.from - 1, account))) ||
            (within(day, span.endEarliest, span.endLatest) && passed(atlas.spansAt(cell, span.to + 1, account)));
    });
}

function within(day, earliest, latest) {
    return earliest !== null && earliest < latest && day >= earliest && day <= latest;
}

/** Who holds and how, as one text to compare. */
export function holderOf({party, status}) {
    return `${party} ${status}`;
}

/** What a district is made of on a day. */
export function partsOn(atlas, district, day, account) {
    return partsOf(atlas, atlas.cellsOf.get(district), day, account);
}

/**
 * What cells are made of on a day: one part for each party and status, the largest first.
 * Cells under the same holder are one part, even when different spans hold them.
 */
export function partsOf(atlas, cells, day, account) {
    const parts = new Map();
    for (const cell of cells) {
        for (const span of atlas.spansAt(cell.id, day, account)) {
            const key = holderOf(span);
            const part = parts.get(key) ?? {party: span.party, status: span.status, km2: 0, spans: new Set(), cells: [], uncertain: false};
            part.km2 += cell.km2;
            part.spans.add(span);
            part.cells.push(cell);
            part.uncertain ||= isUncertain(atlas, cell.id, day, account);
            parts.set(key, part);
        }
    }
    return [...parts.values()]
        .map(part => ({...part, spans: [...part.spans]}))
        .sort((a, b) => b.km2 - a.km2);
}

/** Square kilometres for each party from the cells themselves, for accounts that the server's series does not cover. */
export function totalsOn(atlas, day, account) {
    const totals = new Map();
    for (const cell of atlas.cells) {
        for (const {party} of atlas.spansAt(cell.id, day, account)) totals.set(party, (totals.get(party) ?? 0) + cell.km2);
    }
    return totals;
}

/** Whether a district is one of those named, or lies in a region that is. */
export function covers(atlas, ids, district) {
    for (let id = district; id; id = (atlas.district.get(id) ?? atlas.region.get(id))?.parent) {
        if (ids.includes(id)) return true;
    }
    return false;
}

/** Who holds a cell on a day, as one text to compare. */
export function partiesAt(atlas, cell, day, account) {
    return atlas.spansAt(cell, day, account).map(({party}) => party).sort().join();
}
