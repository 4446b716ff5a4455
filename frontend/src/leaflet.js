/** The one place that names Leaflet, so that the page needs no import map and no inline script. */
export * from './webjars/leaflet/dist/leaflet-src.esm.js';
