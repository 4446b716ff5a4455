/**
 * Stacked areas of km2 over time as SVG paths, in units of days and km2: the drawing is scaled by its viewBox, so
 * that neither a resize nor a zoom draws it again. Control changes from one day to the next, so the areas have steps.
 *
 *   total ┌──────┬────────
 *         │  b   └──┐  b
 *         │  a      └─────    y grows downwards, the first of `ids` lies at the bottom
 *       0 └───────────────
 */
export default function stackedSteps(steps, ids, {from, to, height}) {
    const floor = steps.map(() => height);
    return ids.map((id) => {
        const ceiling = steps.map(({values}, i) => floor[i] - (values.get(id) ?? 0));
        const path = outline(steps, ceiling, floor, from, to);
        floor.splice(0, floor.length, ...ceiling);
        return {id, path};
    }).filter(({path}) => path !== '');
}

/** One closed shape for each run of steps where the area has a height. */
function outline(steps, ceiling, floor, from, to) {
    let path = '';
    let start = 0;
    while (start < steps.length) {
        let end = start;
        while (end < steps.length && floor[end] - ceiling[end] > 0) end++;
        if (end > start) path += run(steps, ceiling, floor, start, end, from, to);
        start = Math.max(end, start + 1);
    }
    return path;
}

function run(steps, ceiling, floor, start, end, from, to) {
    const left = i => steps[i].start - from;
    const right = i => (i + 1 < steps.length ? steps[i + 1].start : to + 1) - from;
    const there = [];
    const back = [];
    for (let i = start; i < end; i++) {
        there.push(`${left(i)} ${round(ceiling[i])}H${right(i)}`);
        back.unshift(`${right(i)} ${round(floor[i])}H${left(i)}`);
    }
    return `M${there.join('L')}L${back.join('L')}Z`;
}

function round(value) {
    return Math.round(value * 10) / 10;
}

/** The height that stacked steps need. */
export function highest(steps) {
    return steps.reduce((most, {values}) => Math.max(most, [...values.values()].reduce((sum, km2) => sum + km2, 0)), 0);
}

/** The steps of some cells: their area by party on the first day and on each day that changes it. */
export function stepsOf(atlas, cells, account) {
    const starts = new Set([atlas.first]);
    for (const span of atlas.spans) {
        if (!cells.some(({id}) => span.cells.includes(id))) continue;
        starts.add(span.from);
        if (span.to < atlas.last) starts.add(span.to + 1);
    }
    return [...starts].sort((a, b) => a - b).map((start) => {
        const values = new Map();
        for (const {id, km2} of cells) {
            for (const {party} of atlas.spansAt(id, start, account)) values.set(party, (values.get(party) ?? 0) + km2);
        }
        return {start, values};
    });
}
