import * as L from '../leaflet.js';
import {clampedTo, labelPoint, withoutOverlap} from '../model/label.js';
import {extentOfAll} from '../model/polygons.js';
import {choose} from '../model/subject.js';
import el from './dom.js';

const LINE_HEIGHT = 14;
const FONT = {district: '650 12px', country: '12px', place: '11px'}; // as in map.css
const SPACE_BETWEEN_LETTERS = {district: 0, country: 1.7, place: 0};
const DOT = 8; // a place has it to the left of its name
const LONGEST_LINE = 12;
const SMALLEST = 8; // pixels from north to south of a district that is named
const COVERED = 1 / 3; // of its name, at least, lies within it
const ROOM = {left: 6, top: 64, right: 60, bottom: 40}; // pixels at the edge that buttons need

/** A marker that is moved in two dimensions: moved in three, as Leaflet does it, each is a layer of its own to the browser. */
const FlatMarker = L.Marker.extend({
    _setPos({x, y}) {
        this._icon.style.transform = `translate(${x}px, ${y}px)`;
    },
});

/**
 * Names of districts, of the countries and lakes around and, from nearer, of places. What would touch a greater name is left out.
 * A name costs nothing until there is room for it: its point is found, and it is put on the map, when it is first wanted.
 */
export default function createLabelLayer(map, {atlas, districts, background, places, placesFrom, store}) {
    const around = background.features.filter(({properties}) => properties.names && ['country', 'lake'].includes(properties.kind));
    const labels = [
        ...districts.features.map(({id, geometry}) => ({...label('district', atlas.district.get(id)), geometry, extent: extentOfAll([geometry])})),
        ...around.map(({properties, geometry}) => ({...label('country', properties), geometry, extent: properties.kind === 'lake' ? extentOfAll([geometry]) : null})),
        ...atlas.places.map(place => ({...label('place', place), point: [place.lon, place.lat]})),
    ];
    const order = {district: 0, country: 1, place: 2};
    labels.sort((a, b) => order[a.kind] - order[b.kind] || b.km2 - a.km2);
    const outlines = districts.features.map(({geometry}) => geometry);
    const lakes = background.features.filter(({properties}) => properties.kind === 'lake').map(({geometry}) => geometry);
    let named = new Set();
    let language = null;
    let arranged = null;
    let shown = new Set();
    const widthOf = createRuler();
    map.getPane('labels').setAttribute('aria-hidden', 'true');

    /** A country or lake is named in the part of it that can be seen around districts and lakes, if its name has room there. */
    function moveCountries() {
        const {x, y} = map.getSize();
        const northWest = map.containerPointToLatLng([ROOM.left, ROOM.top]);
        const southEast = map.containerPointToLatLng([x - ROOM.right, y - ROOM.bottom]);
        const box = [northWest.lng, southEast.lat, southEast.lng, northWest.lat];
        const degrees = {x: (box[2] - box[0]) / (x - ROOM.left - ROOM.right), y: (box[3] - box[1]) / (y - ROOM.top - ROOM.bottom)};
        for (const item of labels.filter(({kind}) => kind === 'country')) {
            const size = {width: measured(item) * degrees.x, height: LINE_HEIGHT * degrees.y};
            const others = item.extent ? outlines : [...outlines, ...lakes.map(lake => clampedTo(lake, box))];
            item.point = labelPoint(clampedTo(item.geometry, box), others, size);
            if (item.point) item.marker?.setLatLng([item.point[1], item.point[0]]);
        }
    }

    /** Whether a name can be wanted here: not of a district that is out of sight or much smaller than its name, nor of a lake that does not hold it. */
    function isWanted(item) {
        const {kind, id, extent, point} = item;
        if (kind === 'country' && !(point && extent)) return point !== null;
        if (kind === 'place') return map.getZoom() >= placesFrom || named.has(id);
        const [west, south, east, north] = extent;
        if (!map.getBounds().intersects([[south, west], [north, east]])) return false;
        const size = map.latLngToLayerPoint([south, east]).subtract(map.latLngToLayerPoint([north, west]));
        return size.y > SMALLEST && size.x > measured(item) * (kind === 'country' ? 1 : COVERED);
    }

    function measured(item) {
        item.width ??= Math.max(...item.lines.map(line => widthOf(line, item.kind))) + DOT;
        return item.width;
    }

    /** Does nothing where neither the view nor the names are others than before: a map tells of moves that led nowhere. */
    function arrange() {
        const now = [map.getZoom(), map.getCenter(), map.getSize(), language, ...named].join();
        if (now === arranged) return;
        arranged = now;
        moveCountries();
        const wanted = labels.filter(isWanted);
        wanted.sort((a, b) => named.has(b.id) - named.has(a.id)); // a stable sort: the places of an event come first
        const boxes = wanted.map((item) => {
            item.point ??= labelPoint(item.geometry);
            const {x, y} = map.latLngToLayerPoint([item.point[1], item.point[0]]);
            const width = measured(item);
            return {item, x: item.kind === 'place' ? x + width / 2 - DOT / 2 : x, y, width, height: item.lines.length * LINE_HEIGHT};
        });
        const before = shown;
        shown = new Set(withoutOverlap(boxes).map(({item}) => item));
        for (const item of before) item.element.hidden = !shown.has(item);
        for (const item of shown) show(item);
        places.only(new Set([...shown].map(({id}) => id)));
    }

    function show(item) {
        item.marker ??= addTo(map, item, store);
        item.element.hidden = false;
    }

    function write(nameOf) {
        for (const item of labels) {
            const name = nameOf(item.names);
            item.lines = item.kind === 'district' ? broken(name) : [name];
            item.element.textContent = item.lines.join('\n');
            item.width = null;
        }
    }

    map.on('moveend', arrange);
    return {
        show(state, words, changed) {
            if (changed('language')) {
                language = words.language;
                write(words.name);
            }
            if (changed('event', 'place')) {
                const event = atlas.events.find(({id}) => id === state.event);
                named = new Set([...(event?.places ?? []), state.place]);
            }
            if (changed('language', 'event', 'place')) arrange();
        },
    };
}

function label(kind, {id, names, km2 = 0}) {
    return {id: kind === 'place' ? id : null, kind, names, km2, point: null, lines: [''], width: null, element: el('span', {class: `label ${kind}`}), marker: null};
}

function addTo(map, {id, point, element}, store) {
    if (id) element.addEventListener('click', () => store.set(choose.place(id)));
    const icon = new L.DivIcon({html: element, className: 'label-anchor', iconSize: null});
    return new FlatMarker([point[1], point[0]], {icon, pane: 'labels', interactive: false, keyboard: false}).addTo(map);
}

/** How wide a line will be, whatever its letters. */
function createRuler() {
    const canvas = document.createElement('canvas').getContext('2d');
    const {fontFamily} = getComputedStyle(document.body);
    return (line, kind) => {
        canvas.font = `${FONT[kind]} ${fontFamily}`;
        return canvas.measureText(kind === 'country' ? line.toUpperCase() : line).width + line.length * SPACE_BETWEEN_LETTERS[kind];
    };
}

/** A name with forms on both sides of a stroke is written in two lines, so that both stay inside the district. */
function broken(name) {
    const stroke = name.indexOf('/');
    if (name.length <= LONGEST_LINE || stroke < 0) return [name];
    return [name.slice(0, stroke + 1).trim(), name.slice(stroke + 1).trim()];
}
