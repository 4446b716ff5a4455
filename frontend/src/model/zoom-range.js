import {mercator} from './mercator.js';

const MOST = 19; // as near as any web map goes
const STEPS_OUT = 2; // until all districts measure a quarter of the map each way
const STEPS_IN = 3;
const WORLD_PIXELS = 256; // at zoom 0
const POLE = 85; // beyond it the plane has no end

/** The zoom at which a box [west, south, east, north] in degrees just fits into so many pixels. */
export function zoomToFit([west, south, east, north], {x, y}) {
    const [left, top] = mercator([west, Math.min(north, POLE)]);
    const [right, bottom] = mercator([east, Math.max(south, -POLE)]);
    return Math.log2(Math.min(x / (right - left), y / (bottom - top)) * 2 * Math.PI / WORLD_PIXELS);
}

/** How far a map of so many pixels goes, by the boxes of its districts: out to all and beyond, in until the smallest fills it. */
export default function zoomRange(whole, extents, size) {
    const home = zoomToFit(whole, size);
    const smallest = extents.reduce((most, extent) => Math.max(most, zoomToFit(extent, size)), home);
    return {min: Math.max(0, Math.floor(home - STEPS_OUT)), max: Math.min(MOST, Math.ceil(Math.max(home + STEPS_IN, smallest)))};
}

/** The zoom from which every other district measures so many pixels or more. */
export function zoomOfHalf(extents, pixels) {
    const zooms = extents.map(extent => zoomToFit(extent, {x: pixels, y: pixels})).sort((a, b) => a - b);
    return zooms[zooms.length >> 1];
}
