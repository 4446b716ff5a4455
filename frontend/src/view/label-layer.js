import * as L from '../leaflet.js';
import {labelPoint, withoutOverlap} from '../model/label.js';
import el from './dom.js';

const PLACES_FROM_ZOOM = 9.25;
const LINE = 15;
const LETTER = {district: 6.7, country: 9.5, place: 5.8};

/** Names of districts, of the countries around and, from nearer, of places. What would touch a greater name is left out. */
export default function createLabelLayer(map, {atlas, districts, background}) {
    const labels = [
        ...districts.features.map(feature => label('district', labelPoint(feature.geometry), atlas.district.get(feature.id))),
        ...background.features.filter(({properties}) => properties.names && ['country', 'lake'].includes(properties.kind))
            .map(({geometry, properties}) => label('country', visiblePoint(map, geometry), properties)),
        ...atlas.places.filter(({kind}) => kind === 'settlement' || kind === 'town' || kind === 'city')
            .map(place => label('place', [place.lon, place.lat], place)),
    ].filter(({point}) => point);
    const order = {district: 0, country: 1, place: 2};
    labels.sort((a, b) => order[a.kind] - order[b.kind] || b.km2 - a.km2);

    for (const {element, point: [lon, lat]} of labels) {
        const icon = new L.DivIcon({html: element, className: 'label-anchor', iconSize: null});
        new L.Marker([lat, lon], {icon, pane: 'labels', interactive: false, keyboard: false}).addTo(map);
    }
    map.getPane('labels').setAttribute('aria-hidden', 'true');

    function arrange() {
        const zoom = map.getZoom();
        const candidates = labels.filter(({kind}) => kind !== 'place' || zoom >= PLACES_FROM_ZOOM);
        const boxes = candidates.map(item => {
            const {x, y} = map.latLngToLayerPoint([item.point[1], item.point[0]]);
            return {item, x, y, width: item.text.length * LETTER[item.kind] + 8, height: LINE};
        });
        const shown = new Set(withoutOverlap(boxes).map(({item}) => item));
        for (const item of labels) item.element.hidden = !shown.has(item);
    }

    map.on('zoomend', arrange);
    return {
        show(state, words, changed) {
            if (!changed('language')) return;
            for (const item of labels) {
                item.text = words.name(item.names);
                item.element.textContent = item.text;
            }
            arrange();
        },
    };
}

function label(kind, point, {names, km2 = 0}) {
    return {kind, point, names, km2, text: '', element: el('span', {class: `label ${kind}`})};
}

/** A country is named inside the part of it that can be seen around the districts. */
function visiblePoint(map, geometry) {
    return geometry.type === 'Point' ? geometry.coordinates : labelPoint(clipToView(geometry, map.options.maxBounds));
}

function clipToView(geometry, bounds) {
    const clip = ([lon, lat]) => [
        Math.min(Math.max(lon, bounds.getWest()), bounds.getEast()),
        Math.min(Math.max(lat, bounds.getSouth()), bounds.getNorth()),
    ];
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    return {type: 'MultiPolygon', coordinates: polygons.map(rings => rings.map(ring => ring.map(clip)))};
}
