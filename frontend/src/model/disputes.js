import {CONSENSUS, partiesAt} from './atlas.js';

/** Whether some account names other parties for a cell on a day than the consensus does. */
export function isDisputed(atlas, cell, day) {
    const consensus = partiesAt(atlas, cell, day);
    return atlas.accounts.some(({id}) => partiesAt(atlas, cell, day, id) !== consensus);
}

/** A party that some account names for a cell on a day and the account shown does not; null where there is none. */
export function rivalOf(atlas, cell, day, account) {
    const shown = atlas.spansAt(cell, day, account);
    const told = atlas.accounts.flatMap(({id}) => atlas.spansAt(cell, day, id));
    return told.find(({party}) => shown.every(span => span.party !== party))?.party ?? null;
}

/** The cells of which some account says on a day what the consensus does not. */
export function disputedOn(atlas, day) {
    return atlas.disputable.filter(({id}) => isDisputed(atlas, id, day));
}

/** Who says what of disputed ground on a day: {district, km2, claims: [{parties, accounts}]}, the consensus first, for each set of claims one. */
export function disputesOn(atlas, day) {
    const disputes = new Map();
    for (const {id, district, km2} of disputedOn(atlas, day)) {
        const claims = claimsOn(atlas, id, day);
        const key = JSON.stringify([district, claims]);
        const dispute = disputes.get(key) ?? {district, km2: 0, claims};
        dispute.km2 += km2;
        disputes.set(key, dispute);
    }
    return [...disputes.values()];
}

/** An account that goes with the consensus is not named beside it. */
function claimsOn(atlas, cell, day) {
    const consensus = partiesAt(atlas, cell, day);
    const claims = new Map([[consensus, [CONSENSUS]]]);
    for (const {id} of atlas.accounts) {
        const parties = partiesAt(atlas, cell, day, id);
        if (parties !== consensus) claims.set(parties, [...claims.get(parties) ?? [], id]);
    }
    return [...claims].map(([parties, accounts]) => ({parties: parties.split(','), accounts}));
}

/** The disputed day before a day, and the one after it, that lie in other times than its own; null at the ends. */
export function disputedAround(times, day) {
    return {
        previous: times.findLast(({to}) => to < day)?.to ?? null,
        next: times.find(({from}) => from > day)?.from ?? null,
    };
}
