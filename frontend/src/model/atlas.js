import {lastAtOrBefore, parseDay} from './day.js';
import createHistory from './history.js';

export {CONSENSUS} from './history.js';

/**
 * The data set as the page asks about it: which span holds a cell on a day, what a district is made of, what changed.
 *
 * Days are numbers (see day.js). Of a history too long to be loaded whole it knows what it was told to hold (see stretches.js).
 */
export default function createAtlas(document) {
    const read = remembering(parseDay); // the same few days are written in very many spans
    const first = read(document.first);
    const last = read(document.last);
    const cells = document.cells;
    const stretches = document.stretches.map(parseDay);
    const stretchOf = day => lastAtOrBefore(stretches, day);
    const historyOf = spans => createHistory(cells, spans.map(span => withDays(span, last, read)));
    const changeDays = days => days.map(parseDay).filter(day => day > first);
    let history = historyOf(document.spans);
    let citations = document.citations;

    const cellsOf = new Map(document.districts.map(({id}) => [id, []]));
    for (const cell of cells) cellsOf.get(cell.district).push(cell);

    return {
        ...document,
        first,
        last,
        changes: document.changes.map(parseDay),
        disputed: document.disputed.map(days => ({from: parseDay(days.first), to: parseDay(days.last)})),
        events: document.events.map(event => ({...event, date: parseDay(event.day)})),
        periods: document.periods.map(period => ({...period, from: parseDay(period.first), to: parseDay(period.last)})),
        party: byId(document.parties),
        status: byId(document.statuses),
        account: byId(document.accounts.map(account => ({...account, changes: changeDays(account.changes ?? document.changes)}))),
        certainty: byId(document.certainties),
        kind: byId(document.kinds),
        region: byId(document.regions),
        district: byId(document.districts),
        place: byId(document.places),
        zone: byId(document.zones),
        cell: byId(cells),
        cellsOf,
        isWhole: stretches.length === 1,
        stretchOf,
        get spans() { return history.spans; },
        get citations() { return citations; },
        get disputable() { return history.disputable; },
        spansAt: (cell, day, account) => history.spansAt(cell, day, account),
        /** The cells of which something may differ between two days. */
        turning: (from, to) => (stretchOf(from) === stretchOf(to) ? history.turning(from, to) : cells),
        /** Takes parts {spans, citations} of the history in the place of what it held. */
        hold(parts) {
            history = historyOf([...byId(parts.flatMap(({spans}) => spans)).values()]);
            citations = Object.assign({}, document.citations, ...parts.map(part => part.citations));
        },
        /** The same data set with this part of the history and no other. */
        only: part => createAtlas({...document, stretches: [document.first], ...part}),
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
