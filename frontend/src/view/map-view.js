import * as L from '../leaflet.js';
import {labelPoint} from '../model/label.js';
import {extentOf, extentOfAll} from '../model/polygons.js';
import {hasSubject} from '../model/subject.js';
import zoomRange, {zoomOfHalf} from '../model/zoom-range.js';
import createControlLayer from './control-layer.js';
import createLabelLayer from './label-layer.js';
import createPlaceLayer from './place-layer.js';
import createScaleBar from './scale-bar.js';
import createTileLayer from './tile-layer.js';

const NARROW = 500;
const BUTTON_HEIGHT = 48;
const WIDE_ENOUGH = 220; // pixels that every other district measures when places are named
const PANES = ['background', 'water', 'tiles', 'cells', 'past', 'outlines', 'labels'];

/** The map: background, districts under control, outlines and names. Asks for nothing, unless the operator names a tile server. */
export default function createMapView({root, tip}, {cells, districts, background}, context) {
    const {atlas, store} = context;
    const map = new L.Map(root, {
        zoomControl: false,
        zoomSnap: 0.25,
        zoomDelta: 0.5,
        wheelPxPerZoomLevel: 120,
        maxBoundsViscosity: 0.8,
        fadeAnimation: false,
        zoomAnimation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    });
    PANES.forEach((name, i) => { map.createPane(name).style.zIndex = 410 + i * 10; });
    map.attributionControl.setPrefix('<a href="https://leafletjs.com">Leaflet</a>');

    const extents = districts.features.map(({geometry}) => extentOfAll([geometry]));
    const whole = extentOf(extents.flatMap(([west, south, east, north]) => [[west, south], [east, north]]));
    const bounds = L.latLngBounds([whole[1], whole[0]], [whole[3], whole[2]]);
    map.setMaxBounds(bounds.pad(0.9));
    const limit = () => {
        const {min, max} = zoomRange(whole, extents, map.getSize());
        map.setMinZoom(min).setMaxZoom(max);
    };
    limit();
    let resting = false; // while the page, not the reader, moves the map
    const quietly = (move) => {
        resting = true;
        move();
        resting = false;
    };
    const home = () => {
        const top = map.getSize().x < NARROW ? BUTTON_HEIGHT : 10;
        quietly(() => map.fitBounds(bounds, {paddingTopLeft: [10, top], paddingBottomRight: [10, 10], animate: false}));
        store.set({map: null});
    };
    const goTo = view => (view ? map.setView([view.lat, view.lon], view.zoom) : home());
    goTo(store.get().map);

    const shapes = new Map(districts.features.map(({id, geometry}) => [id, geometry]));
    const pointOf = ({place, district}) => (place ? [atlas.place.get(place).lat, atlas.place.get(place).lon] : labelPoint(shapes.get(district)).toReversed());
    drawBackground(map, background);
    const tiles = atlas.tiles ? createTileLayer(map, atlas.tiles, store) : null;
    const control = createControlLayer(map, tip, {cells, districts}, context);
    const places = createPlaceLayer(map, control, context);
    const labels = createLabelLayer(map, {atlas, districts, background, places, placesFrom: zoomOfHalf(extents, WIDE_ENOUGH), store});
    const controls = addControls(map, home);

    map.on('moveend', () => {
        if (resting) return;
        store.set({map: {zoom: map.getZoom(), lat: map.getCenter().lat, lon: map.getCenter().lng}});
    });
    const refit = () => {
        quietly(() => {
            map.invalidateSize({pan: false});
            limit();
        });
        if (!store.get().map) home();
    };
    new ResizeObserver(refit).observe(root);
    fitPaper(root, refit);

    return {
        show(state, words, changed) {
            tiles?.show(state, words, changed);
            control.show(state, words, changed);
            places.show(state, words, changed);
            labels.show(state, words, changed);
            if (changed('language')) controls.label(words);
            if (changed('map') && !(state.map && isAt(map, state.map))) goTo(state.map);
            if (changed('district', 'place') && !hasSubject(state) && !state.map) home();
            if (changed('event') && state.event) quietly(() => showPlaces(map, atlas, state.event));
            if (changed('district', 'place') && hasSubject(state)) requestAnimationFrame(() => quietly(() => reveal(map, pointOf(state))));
        },
    };
}

function isAt(map, {zoom, lat, lon}) {
    const centre = map.getCenter();
    return Math.abs(centre.lat - lat) < 1e-3 && Math.abs(centre.lng - lon) < 1e-3 && Math.abs(map.getZoom() - zoom) < 0.01;
}

/** Brings a point out from under the sheet that covers the lower part of the map on a phone. */
function reveal(map, point) {
    const sheet = document.getElementById('panel').getBoundingClientRect();
    const room = map.getContainer().getBoundingClientRect();
    const covered = sheet.left < room.right - 1 ? Math.max(0, room.bottom - sheet.top) : 0;
    map.panInside(point, {paddingTopLeft: [60, 60], paddingBottomRight: [60, 60 + covered], animate: false});
}

/** Paper has another shape than the screen, and a map must know its size before it is printed. */
function fitPaper(root, refit) {
    addEventListener('beforeprint', () => {
        root.classList.add('on-paper');
        refit();
    });
    addEventListener('afterprint', () => {
        root.classList.remove('on-paper');
        refit();
    });
}

/** Moves the map no more than is needed to see where an event took place. */
function showPlaces(map, atlas, id) {
    const {places = []} = atlas.events.find(event => event.id === id) ?? {};
    for (const {lat, lon} of atlas.places.filter(place => places.includes(place.id))) {
        if (!map.getBounds().contains([lat, lon])) map.panTo([lat, lon], {animate: false});
    }
}

const KIND_PANE = {lake: 'water', river: 'water', road: 'water'};

function drawBackground(map, background) {
    const renderers = new Map();
    const paneOf = kind => KIND_PANE[kind] ?? 'background';
    const rendererFor = (pane) => {
        if (!renderers.has(pane)) renderers.set(pane, L.svg({pane, padding: 0.5}));
        return renderers.get(pane);
    };
    const order = ['country', 'raion', 'lake', 'river', 'road'];
    const features = background.features.toSorted((a, b) => order.indexOf(a.properties.kind) - order.indexOf(b.properties.kind));
    for (const feature of features) {
        const {kind} = feature.properties;
        if (feature.geometry.type === 'Point') continue;
        const pane = paneOf(kind);
        new L.GeoJSON(feature, {interactive: false, pane, renderer: rendererFor(pane), style: {className: `ground ${kind}`, pane}}).addTo(map);
    }
}

/** Zoom buttons and scale in the page's language; Leaflet's own are English. */
function addControls(map, home) {
    const scale = createScaleBar(map);
    const zoom = new L.Control({position: 'topright'});
    const buttons = {};
    zoom.onAdd = () => {
        const bar = L.DomUtil.create('div', 'map-buttons');
        L.DomEvent.disableClickPropagation(bar);
        for (const [key, sign, act] of [['zoomIn', '+', () => map.zoomIn()], ['zoomOut', '−', () => map.zoomOut()], ['wholeMap', '⤢', home]]) {
            const button = L.DomUtil.create('button', '', bar);
            button.type = 'button';
            button.textContent = sign;
            button.addEventListener('click', act);
            buttons[key] = button;
        }
        return bar;
    };
    zoom.addTo(map);
    return {
        label(words) {
            const {text} = words;
            scale.label(words);
            for (const [key, button] of Object.entries(buttons)) {
                button.title = text(key);
                button.setAttribute('aria-label', text(key));
            }
        },
    };
}
