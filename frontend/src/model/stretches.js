import {changeDays, neighbours} from './changes.js';

/**
 * Keeps of a history that is too long to be loaded whole what a view needs: the stretches of its day, of the changes before and
 * after it, and of the day compared. Of each the server also tells the day before and the day after. A short history is one
 * stretch, which came with the data set.
 */
export default function createStretches(atlas, fetchJson, current) {
    const parts = new Map(); // number -> {spans, citations}

    function wanted({day, compare, account}) {
        const {previous, next} = neighbours(changeDays(atlas, account), day);
        const days = [day, previous, next, compare].filter(each => each !== null);
        return [...new Set(days.map(atlas.stretchOf))];
    }

    const has = state => atlas.isWhole || wanted(state).every(number => parts.has(number));

    return {
        has,
        /** Fetches what a view needs, beside what the current one does, and lets go of the rest. Throws what fetching throws. */
        async load(state) {
            if (has(state)) return;
            const numbers = wanted(state);
            const fetched = await Promise.all(numbers.map(number => parts.get(number) ?? fetchJson(`map/stretches/${number}.json`)));
            numbers.forEach((number, i) => parts.set(number, fetched[i]));
            const kept = new Set([...numbers, ...wanted(current())]);
            for (const number of parts.keys()) if (!kept.has(number)) parts.delete(number);
            atlas.hold([...parts.values()]);
        },
        /** The data set with the whole history of a district; a promise of it where that has to be fetched. */
        historyOf: district => (atlas.isWhole || !district ? atlas : fetchJson(`map/histories/${district}.json`).then(atlas.only)),
    };
}
