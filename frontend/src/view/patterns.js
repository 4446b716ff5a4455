import {svg} from './dom.js';

const SIZE = 8;
const NEUTRAL = {id: 'any-party', colour: '#7b828a'};

/** What lies over the colour. White lines and dots at a strength that can be seen on every colour, in print too. */
const MARKS = {
    hatch: () => [svg('path', {d: 'M-2 2l4-4M0 8l8-8M6 10l4-4', class: 'mark-line'})],
    cross: () => [svg('path', {d: 'M0 0l8 8M0 8l8-8', class: 'mark-line'})],
    dots: () => [svg('circle', {cx: 2, cy: 2, r: 1.3, class: 'mark-dot'}), svg('circle', {cx: 6, cy: 6, r: 1.3, class: 'mark-dot'})],
};

/**
 * SVG patterns for a party's colour under each mark. `fill(party, status)` names the paint of one holder, `fillOf(spans)` that
 * of a polygon: stripes in the colours of all where several claim it.
 */
export default function createPatterns(atlas, prefix) {
    const defs = svg('defs');
    for (const {id, colour} of [...atlas.parties, NEUTRAL]) {
        for (const mark of Object.keys(MARKS)) {
            defs.append(svg('pattern', {id: `${prefix}-${id}-${mark}`, width: SIZE, height: SIZE, patternUnits: 'userSpaceOnUse'},
                svg('rect', {width: SIZE, height: SIZE, fill: colour}), ...MARKS[mark]()));
        }
    }
    const striped = new Map();

    function fill(party, status) {
        const {id, colour} = atlas.party.get(party) ?? NEUTRAL;
        const mark = markOf(atlas, id, status);
        return mark === 'none' ? colour : `url(#${prefix}-${id}-${mark})`;
    }

    function stripes(parties) {
        const id = `${prefix}-${parties.join('-and-')}`;
        if (!striped.has(id)) {
            striped.set(id, `url(#${id})`);
            defs.append(svg('pattern', {id, width: SIZE * parties.length, height: SIZE, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)'},
                ...parties.map((party, i) => svg('rect', {x: i * SIZE, width: SIZE, height: SIZE, fill: atlas.party.get(party).colour}))));
        }
        return striped.get(id);
    }

    function fillOf(spans) {
        if (spans.length === 0) return 'none';
        return spans.length === 1 ? fill(spans[0].party, spans[0].status) : stripes(spans.map(({party}) => party).sort());
    }

    return {defs, fill, fillOf};
}

/** The status marks the polygon; where it has no mark, the party's own one. */
function markOf(atlas, party, status) {
    const marks = [atlas.status.get(status)?.pattern, atlas.party.get(party)?.pattern];
    return marks.find(mark => Object.hasOwn(MARKS, mark)) ?? 'none';
}

/** A small square in the paint of a party and status, for legends, tables and tooltips; of no party for a mark alone. */
export function createSwatches(atlas) {
    const {defs, fill} = createPatterns(atlas, 'swatch');
    document.body.append(svg('svg', {class: 'pattern-store', 'aria-hidden': 'true', width: 0, height: 0}, defs));
    return (party, status) => svg('svg', {class: 'swatch', viewBox: '0 0 16 16', 'aria-hidden': 'true'},
        svg('rect', {width: 16, height: 16, rx: 2, fill: fill(party, status)}));
}
