import * as L from '../leaflet.js';
import {partsOf} from '../model/atlas.js';
import {choose} from '../model/subject.js';

const RADIUS = 12; // large enough for a finger

/**
 * The places as things to point at and to reach by keyboard: a disc that cannot be seen, under each dot that can.
 * In the document a place comes after its district, so that Tab reaches it from there.
 */
export default function createPlaceLayer(map, {renderer, groups, tip}, {atlas, store}) {
    const places = new Map();
    for (const place of atlas.places) places.set(place.id, addTo(map, place, renderer));
    for (const [district, group] of groups) group.after(...atlas.places.filter(place => place.district === district).map(({id}) => places.get(id)));
    for (const [id, element] of places) listen(id, element);

    function listen(id, element) {
        const show = () => tip.showPlace(id, element);
        element.addEventListener('pointerenter', ({pointerType}) => { if (pointerType !== 'touch') show(); });
        element.addEventListener('pointerleave', tip.hide);
        element.addEventListener('focus', () => { if (element.matches(':focus-visible')) show(); });
        element.addEventListener('blur', tip.hide);
        element.addEventListener('click', () => store.set(choose.place(id)));
        element.addEventListener('keydown', (event) => {
            if (event.key !== 'Enter' && event.key !== ' ') return;
            event.preventDefault();
            store.set(choose.place(id));
        });
    }

    return {
        /** Those whose names are shown; the others can be neither pointed at nor reached. */
        only(shown) {
            for (const [id, element] of places) element.style.display = shown.has(id) ? '' : 'none';
        },
        show(state, words, changed) {
            if (changed('day', 'account', 'language')) {
                for (const [id, element] of places) {
                    const label = describe(atlas, atlas.place.get(id), state, words);
                    if (element.getAttribute('aria-label') !== label) element.setAttribute('aria-label', label);
                }
            }
            if (changed('place')) for (const [id, element] of places) element.setAttribute('aria-expanded', id === state.place);
        },
    };
}

function addTo(map, {id, lat, lon}, renderer) {
    const element = new L.CircleMarker([lat, lon], {renderer, pane: 'cells', radius: RADIUS, className: 'place-target', bubblingMouseEvents: false}).addTo(map).getElement();
    element.dataset.place = id;
    element.id = `place-on-map-${id}`;
    element.setAttribute('aria-labelledby', `${element.id} day`);
    element.setAttribute('role', 'button');
    element.setAttribute('tabindex', 0);
    return element;
}

/** "Shusha / Shushi, settlement: Armenian forces, uncertain on this day" */
function describe(atlas, {kind, names, cell}, {day, account}, {name, text}) {
    const [part] = cell ? partsOf(atlas, [atlas.cell.get(cell)], day, account) : [];
    const subject = [name(names), name(atlas.kind.get(kind)?.names)].filter(Boolean).join(', ');
    if (!part) return subject;
    return `${subject}: ${[
        name(atlas.party.get(part.party).names),
        part.status !== 'controlled' && name(atlas.status.get(part.status)?.names),
        part.uncertain && text('uncertain'),
    ].filter(Boolean).join(', ')}`;
}
