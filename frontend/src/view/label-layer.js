import * as L from '../leaflet.js';
import {clampedTo, labelPoint, withoutOverlap} from '../model/label.js';
import el from './dom.js';

const PLACES_FROM_ZOOM = 9.25;
const LINE_HEIGHT = 14;
const LETTER_WIDTH = {district: 6.7, country: 9.5, place: 5.8};
const LONGEST_LINE = 12;
const SETTLEMENTS = new Set(['settlement', 'town', 'city', 'village']);

/** Names of districts, of the countries around and, from nearer, of places. What would touch a greater name is left out. */
export default function createLabelLayer(map, {atlas, districts, background}) {
    const countries = background.features.filter(({properties}) => properties.names && ['country', 'lake'].includes(properties.kind));
    const labels = [
        ...districts.features.map(({id, geometry}) => label('district', atlas.district.get(id), labelPoint(geometry))),
        ...countries.map(({properties, geometry}) => ({...label('country', properties, [0, 0]), geometry})),
        ...atlas.places.filter(({kind}) => SETTLEMENTS.has(kind)).map(place => label('place', place, [place.lon, place.lat])),
    ];
    const order = {district: 0, country: 1, place: 2};
    labels.sort((a, b) => order[a.kind] - order[b.kind] || b.km2 - a.km2);
    for (const item of labels) addTo(map, item);
    map.getPane('labels').setAttribute('aria-hidden', 'true');

    /** A country is named in the part of it that can be seen around the districts. */
    function moveCountries() {
        const view = map.getBounds().pad(-0.06);
        const box = [view.getWest(), view.getSouth(), view.getEast(), view.getNorth()];
        for (const item of labels.filter(({geometry}) => geometry)) {
            item.point = labelPoint(clampedTo(item.geometry, box), districts.features.map(({geometry}) => geometry));
            item.marker.setLatLng([item.point[1], item.point[0]]);
        }
    }

    function arrange() {
        moveCountries();
        const zoom = map.getZoom();
        const boxes = labels.filter(({kind}) => kind !== 'place' || zoom >= PLACES_FROM_ZOOM).map((item) => {
            const {x, y} = map.latLngToLayerPoint([item.point[1], item.point[0]]);
            const width = Math.max(...item.lines.map(line => line.length)) * LETTER_WIDTH[item.kind] + 8;
            return {item, x, y, width, height: item.lines.length * LINE_HEIGHT};
        });
        const shown = new Set(withoutOverlap(boxes).map(({item}) => item));
        for (const item of labels) item.element.hidden = !shown.has(item);
    }

    map.on('moveend', arrange);
    return {
        show(state, words, changed) {
            if (!changed('language')) return;
            for (const item of labels) {
                const name = words.name(item.names);
                item.lines = item.kind === 'district' ? broken(name) : [name];
                item.element.textContent = item.lines.join('\n');
            }
            arrange();
        },
    };
}

function label(kind, {names, km2 = 0}, point) {
    return {kind, names, km2, point, lines: [''], element: el('span', {class: `label ${kind}`})};
}

function addTo(map, item) {
    const icon = new L.DivIcon({html: item.element, className: 'label-anchor', iconSize: null});
    item.marker = new L.Marker([item.point[1], item.point[0]], {icon, pane: 'labels', interactive: false, keyboard: false}).addTo(map);
}

/** A name with forms on both sides of a stroke is written in two lines, so that both stay inside the district. */
function broken(name) {
    const stroke = name.indexOf('/');
    if (name.length <= LONGEST_LINE || stroke < 0) return [name];
    return [name.slice(0, stroke + 1).trim(), name.slice(stroke + 1).trim()];
}
