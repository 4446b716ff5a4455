import {extentOf, polygonsOf} from './polygons.js';

const RADIANS = Math.PI / 180;
const METRES_PER_DEGREE = 6_378_137 * RADIANS; // of longitude, on the equator of WGS 84

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

/** The longest round length {metres, pixels} that has at most so many pixels along the parallel of a position. */
export function roundLength(toPixels, [lon, lat], most) {
    const pixels = toPixels([lon + 1, lat])[0] - toPixels([lon, lat])[0];
    const perPixel = METRES_PER_DEGREE * Math.cos(lat * RADIANS) / pixels;
    const power = 10 ** Math.floor(Math.log10(perPixel * most));
    const metres = power * [5, 3, 2, 1].find(factor => factor * power <= perPixel * most);
    return {metres, pixels: metres / perPixel};
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
