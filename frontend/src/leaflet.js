/** The one place that names Leaflet. As a plain script it has a third of the bytes that its module has; the page loads it before. */
export const {CircleMarker, Control, DivIcon, DomEvent, DomUtil, GeoJSON, Map, Marker, TileLayer, latLngBounds, svg} = globalThis.L;
