import {extentOf, polygonsOf} from './polygons.js';

const RADIANS = Math.PI / 180;

/** Longitude and latitude on the plane that the map is drawn on, y downwards, in radians. */
export function mercator([lon, lat]) {
    return [lon * RADIANS, -Math.log(Math.tan(Math.PI / 4 + lat * RADIANS / 2))];
}

/** A function from positions to pixels that fits geometries into a box {x, y, width, height}, in its middle. */
export function fitTo(geometries, box) {
    const [west, north, east, south] = extentOf(geometries.flatMap(polygonsOf).flatMap(([ring]) => ring).map(mercator));
    const scale = Math.min(box.width / (east - west), box.height / (south - north));
    const left = box.x + (box.width - scale * (east - west)) / 2;
    const top = box.y + (box.height - scale * (south - north)) / 2;
    return (position) => {
        const [x, y] = mercator(position);
        return [left + (x - west) * scale, top + (y - north) * scale];
    };
}

/** The polygons, or lines, of a geometry as SVG path data. */
export function pathData(geometry, toPixels) {
    return linesOf(geometry).map((line) => {
        const points = line.map(position => toPixels(position).map(value => value.toFixed(1)).join(' '));
        return `M${points.join('L')}`;
    }).join('');
}

function linesOf({type, coordinates}) {
    switch (type) {
    case 'LineString': return [coordinates];
    case 'Polygon':
    case 'MultiLineString': return coordinates;
    case 'MultiPolygon': return coordinates.flat();
    default: return [];
    }
}
