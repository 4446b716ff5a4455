import el, {svg} from './dom.js';

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
 * of a polygon: stripes in the colours of all where several claim it. `striped(party, other)` is the paint for ground of one
 * party with narrow stripes in the colour of another.
 */
export default function createPatterns(atlas, prefix) {
    const defs = svg('defs');
    for (const {id, colour} of [...atlas.parties, NEUTRAL]) {
        for (const mark of Object.keys(MARKS)) {
            defs.append(svg('pattern', {id: `${prefix}-${id}-${mark}`, width: SIZE, height: SIZE, patternUnits: 'userSpaceOnUse'},
                svg('rect', {width: SIZE, height: SIZE, fill: colour}), ...MARKS[mark]()));
        }
    }
    const made = new Set();

    function fill(party, status) {
        const {id, colour} = atlas.party.get(party) ?? NEUTRAL;
        const mark = markOf(atlas, id, status);
        return mark === 'none' ? colour : `url(#${prefix}-${id}-${mark})`;
    }

    /** Made when it is first wanted: stripes of parties, each so wide. */
    function stripes(word, parties, widths) {
        const id = `${prefix}-${parties.join(`-${word}-`)}`;
        if (!made.has(id)) {
            made.add(id);
            const width = widths.reduce((sum, each) => sum + each);
            defs.append(svg('pattern', {id, width, height: SIZE, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)'},
                svg('rect', {width, height: SIZE, fill: atlas.party.get(parties[0]).colour}),
                ...parties.slice(1).map((party, i) => svg('rect', {
                    x: widths.slice(0, i + 1).reduce((sum, each) => sum + each), width: widths[i + 1], height: SIZE, fill: atlas.party.get(party).colour,
                }))));
        }
        return `url(#${id})`;
    }

    function fillOf(spans) {
        if (spans.length === 0) return 'none';
        return spans.length === 1 ? fill(spans[0].party, spans[0].status) : stripes('and', spans.map(({party}) => party).sort(), spans.map(() => SIZE));
    }

    return {defs, fill, fillOf, striped: (party, other) => stripes('striped', [party, other], [6, 3])};
}

/** The status marks the polygon; where it has no mark, the party's own one. */
function markOf(atlas, party, status) {
    const marks = [atlas.status.get(status)?.pattern, atlas.party.get(party)?.pattern];
    return marks.find(mark => Object.hasOwn(MARKS, mark)) ?? 'none';
}

/**
 * A small square in the paint of a party and status, for legends, tables and tooltips; of no party for a mark alone.
 * `striped(party, other)` gives one with stripes.
 */
export function createSwatches(atlas) {
    const {defs, fill, striped} = createPatterns(atlas, 'swatch');
    document.body.append(svg('svg', {class: 'pattern-store', 'aria-hidden': 'true', width: 0, height: 0}, defs));
    const square = paint => (paint.startsWith('url(') ? drawn(paint) : plain(paint));
    return Object.assign((party, status) => square(fill(party, status)), {striped: (party, other) => square(striped(party, other))});
}

function drawn(paint) {
    return svg('svg', {class: 'swatch', viewBox: '0 0 16 16', 'aria-hidden': 'true'}, svg('rect', {width: 16, height: 16, rx: 2, fill: paint}));
}

/** Most are of one colour and stand in long lists, where a drawing of each would cost a browser as much as the text. */
function plain(colour) {
    const square = el('span', {class: 'swatch', 'aria-hidden': 'true'});
    square.style.background = colour;
    return square;
}
