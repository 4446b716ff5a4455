import {changesBetween} from './changes.js';

/** Two days, the earlier first. */
export const inOrder = (a, b) => (a <= b ? [a, b] : [b, a]);

/** What passed to another party between two days, district by district, the largest first; what only changed in status is left out. */
export function passedBetween(atlas, from, to, account) {
    return changesBetween(atlas, from, to, account).filter(({before, after}) => before.party !== after.party);
}

/** From whom to whom, over all districts: rows {from, to, km2}, the largest first. */
export function matrixOf(passed) {
    const sums = new Map();
    for (const {before, after, km2} of passed) add(sums, `${before.party} ${after.party}`, km2);
    return [...sums].map(([key, km2]) => [...key.split(' '), km2])
        .map(([from, to, km2]) => ({from, to, km2})).sort((a, b) => b.km2 - a.km2);
}

/** What each party gained and lost, as {party, gained, lost}; those that gained most on balance first. */
export function balanceOf(matrix) {
    const gained = new Map();
    const lost = new Map();
    for (const {from, to, km2} of matrix) {
        add(gained, to, km2);
        add(lost, from, km2);
    }
    return [...new Set([...gained.keys(), ...lost.keys()])]
        .map(party => ({party, gained: gained.get(party) ?? 0, lost: lost.get(party) ?? 0}))
        .sort((a, b) => b.gained - b.lost - a.gained + a.lost);
}

function add(sums, key, km2) {
    sums.set(key, (sums.get(key) ?? 0) + km2);
}
