import * as L from '../leaflet.js';
import {covers, partsOn} from '../model/atlas.js';
import {disputedOn} from '../model/disputes.js';
import {polygonsOf} from '../model/polygons.js';
import regionOutline from '../model/region-outline.js';
import {choose} from '../model/subject.js';
import createCellPainter from './cell-painter.js';
import {svg} from './dom.js';
import createPatterns from './patterns.js';
import createSwipe from './swipe.js';
import createTip from './tip.js';

const NAMED_AT_ONCE = 200;
const NAMED_LATER_MS = 150;
const MANY = 1000; // cells that are painted with sharp edges, in a third of the time

/**
 * The cells, painted by who holds them on the day, and the outlines of the districts over them.
 *
 * The cells of a district lie in one group, which is what the keyboard reaches and a screen reader names.
 * A new day restyles only the cells whose holder or certainty changed.
 */
export default function createControlLayer(map, tipRoot, {cells, districts}, context) {
    const {atlas, store} = context;
    const renderer = L.svg({pane: 'cells', padding: 0.5});
    const patterns = createPatterns(atlas, 'paint');
    const tip = createTip(tipRoot, context);

    const outlineRenderer = L.svg({pane: 'outlines', padding: 0.5});
    const frame = drawOutlines(map, districts, outlineRenderer);
    drawRegions(map, atlas, districts, outlineRenderer);
    const paths = drawCells(map, renderer, cells, {pane: 'cells', className: 'cell leaflet-interactive'});
    map.getContainer().classList.toggle('many', cells.features.length > MANY);
    renderer._container.prepend(patterns.defs);
    const groups = groupByDistrict(atlas, paths, renderer._rootGroup);
    listen(groups, paths, {atlas, store, tip, frame});

    const paint = createCellPainter(atlas, paths, patterns);
    let past = null; // drawn when it is first asked for
    const swipe = createSwipe(map, map.getPane('past'), map.getContainer().parentNode, store);

    const unnamed = new Set();
    let naming = 0;

    /** Says who holds what in the names of districts: at once, or where there are very many some at a time, once the slider has come to rest. */
    function name(districts, state, words) {
        for (const id of districts) unnamed.add(id);
        const say = () => {
            for (const id of [...unnamed].slice(0, NAMED_AT_ONCE)) {
                groups.get(id).setAttribute('aria-label', describe(atlas, id, state, words));
                unnamed.delete(id);
            }
            if (unnamed.size > 0) naming = setTimeout(say);
        };
        clearTimeout(naming);
        if (unnamed.size <= NAMED_AT_ONCE) say();
        else naming = setTimeout(say, NAMED_LATER_MS);
    }

    /** Lets ground step back that all accounts agree on, where there is other. */
    function fade({day, disputes, compare}) {
        map.getPane('cells').classList.toggle('with-disputes', disputes && compare === null && disputedOn(atlas, day).length > 0);
    }

    return {
        renderer,
        groups,
        tip,
        show(state, words, changed) {
            if (changed('day', 'account', 'language', 'compare', 'swipe', 'disputes')) {
                const touched = paint(state.swipe === null ? state : {...state, compare: null});
                if (state.compare !== null && state.swipe !== null) {
                    past ??= drawPast(map, cells, atlas, patterns);
                    past({...state, day: state.compare, compare: null});
                }
                name(changed('language') ? atlas.district.keys() : touched, state, words);
                tip.refresh(state, words);
            }
            swipe.show(state, words, changed);
            if (changed('day', 'disputes', 'compare')) fade(state);
            if (changed('event')) {
                const event = atlas.events.find(({id}) => id === state.event);
                frame('named', event ? atlas.districts.map(({id}) => id).filter(id => covers(atlas, event.districts, id)) : []);
            }
            if (changed('district')) {
                frame('selected', state.district ? [state.district] : []);
                for (const [id, group] of groups) group.setAttribute('aria-expanded', id === state.district);
            }
        },
    };
}

/** The cells a second time, for the compared day under the swipe; returns the function that paints them. */
function drawPast(map, cells, atlas, patterns) {
    const paths = drawCells(map, L.svg({pane: 'past', padding: 0.5}), cells, {pane: 'past', className: 'cell'});
    return createCellPainter(atlas, paths, patterns);
}

function drawCells(map, renderer, cells, {pane, className}) {
    const paths = new Map();
    new L.GeoJSON(cells, {
        pane,
        interactive: false, // to Leaflet: the groups listen, see below
        renderer,
        style: {className, fillOpacity: 1, opacity: 1, weight: 1.2},
        onEachFeature: (feature, layer) => layer.on('add', () => paths.set(feature.id, layer.getElement())),
    }).addTo(map);
    return paths;
}

/** Where one region ends and another begins, a little stronger than between districts. */
function drawRegions(map, atlas, districts, renderer) {
    for (const {id} of atlas.regions) {
        const members = districts.features.filter(feature => atlas.district.get(feature.id).parent === id);
        if (members.length === 0) continue;
        const outline = regionOutline(members.map(({geometry}) => geometry));
        new L.GeoJSON(outline, {interactive: false, pane: 'outlines', renderer, style: {className: 'region', fill: false}}).addTo(map);
    }
}

/** The borders of all districts as one line. Returns what frames those of which there is something to say, and no others. */
function drawOutlines(map, districts, renderer) {
    const options = {interactive: false, pane: 'outlines', renderer};
    const draw = (geometry, className) => new L.GeoJSON(geometry, {...options, style: {className, fill: false}}).addTo(map).getLayers()[0].getElement();
    draw({type: 'MultiPolygon', coordinates: districts.features.flatMap(({geometry}) => polygonsOf(geometry))}, 'outline');
    const shapes = new Map(districts.features.map(({id, geometry}) => [id, geometry]));
    const frames = new Map();
    return function frame(reason, ids) {
        for (const id of ids) if (!frames.has(id)) frames.set(id, draw(shapes.get(id), 'frame'));
        for (const [id, path] of frames) path.classList.toggle(reason, ids.includes(id));
        for (const id of ids) frames.get(id).parentNode.append(frames.get(id));
    };
}

/**
 * In the order of the data, so that Tab goes from a district to one that belongs with it. The name of each ends with the
 * day in words, which stands over the slider and is written once for all.
 */
function groupByDistrict(atlas, paths, root) {
    const groups = new Map();
    for (const {id} of atlas.districts) {
        const group = svg('g', {'class': 'district', 'id': `on-map-${id}`, 'role': 'button', 'tabindex': 0, 'aria-labelledby': `on-map-${id} day`, 'data': {district: id}});
        for (const cell of atlas.cellsOf.get(id)) {
            const path = paths.get(cell.id);
            path.dataset.cell = cell.id;
            group.append(path);
        }
        root.append(group);
        groups.set(id, group);
    }
    return groups;
}

function listen(groups, paths, {atlas, store, tip, frame}) {
    for (const [id, group] of groups) {
        const lit = on => frame('lit', on ? [id] : []);
        group.addEventListener('pointerenter', () => lit(true));
        group.addEventListener('pointerleave', () => { lit(false); tip.hide(); });
        group.addEventListener('pointermove', event => tip.showCell(event.target.dataset.cell ?? atlas.cellsOf.get(id)[0].id, event));
        group.addEventListener('focus', () => { if (group.matches(':focus-visible')) { lit(true); tip.showDistrict(id, group); } });
        group.addEventListener('blur', () => { lit(false); tip.hide(); });
        group.addEventListener('click', () => store.set(choose.district(id)));
        group.addEventListener('keydown', (event) => {
            if (event.key !== 'Enter' && event.key !== ' ') return;
            event.preventDefault();
            store.set(choose.district(id));
        });
    }
}

/** "Aghdam: Armenian forces, 739 km²; Azerbaijan, 246 km²" */
function describe(atlas, district, {day, account}, {name, text, format}) {
    const parts = partsOn(atlas, district, day, account).map(part => [
        name(atlas.party.get(part.party).names),
        part.status !== 'controlled' && name(atlas.status.get(part.status)?.names),
        part.uncertain && text('uncertain'),
        format.km2(part.km2),
    ].filter(Boolean).join(', '));
    return `${name(atlas.district.get(district).names)}: ${parts.join('; ') || text('noneHeld')}`;
}
