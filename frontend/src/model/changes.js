import {CONSENSUS, holderOf} from './atlas.js';
import {lastAtOrBefore} from './day.js';

/**
 * What passed from whom to whom between two days: one entry for each district, party before and party after. Where claims
 * overlap, ground passes from each that no longer holds it to each that newly does; if there is none, from or to each that stays.
 */
export function changesBetween(atlas, from, to, account) {
    const changes = new Map();
    for (const cell of atlas.turning(from, to)) {
        for (const [before, after] of passages(atlas.spansAt(cell.id, from, account), atlas.spansAt(cell.id, to, account))) {
            const key = [cell.district, holderOf(before), holderOf(after)].join(' ');
            const change = changes.get(key) ?? {district: cell.district, before, after, km2: 0, cells: []};
            change.km2 += cell.km2;
            change.cells.push(cell.id);
            changes.set(key, change);
        }
    }
    return [...changes.values()].sort((a, b) => b.km2 - a.km2);
}

function passages(before, after) {
    const without = (spans, others) => spans.filter(span => others.every(other => holderOf(other) !== holderOf(span)));
    const losing = without(before, after);
    const gaining = without(after, before);
    if (losing.length + gaining.length === 0) return [];
    return (losing.length > 0 ? losing : before).flatMap(from => (gaining.length > 0 ? gaining : after).map(to => [from, to]));
}

/** The days on which something changes in an account, after the first day of the data. */
export function changeDays(atlas, account = CONSENSUS) {
    return atlas.account.get(account).changes;
}

/** The change day before the day, the one after it; null at the ends. */
export function neighbours(changes, day) {
    const at = lastAtOrBefore(changes, day);
    const previous = changes[at] === day ? changes[at - 1] : changes[at];
    return {previous: previous ?? null, next: changes[at + 1] ?? null};
}
