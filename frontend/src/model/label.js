/**
 * Where labels go: a point well inside a polygon, and which of many labels can be shown without touching another.
 */

import {extentOf, polygonsOf} from './polygons.js';

const GRIDS = [8, 4, 4]; // points each way, coarse first

/**
 * A point inside the largest polygon and in none of the others, far from edges: the best of a grid, refined around it.
 * A label {width, height} in degrees has its oval kept clear of all edges. Null where there is no room, as for a country
 * that is out of view.
 */
export function labelPoint(geometry, others = [], {width, height} = {width: 0, height: 0}) {
    const wide = height > 0 ? width / height : 1; // as if the label were round
    const narrowed = rings => rings.map(ring => ring.map(([x, y]) => [x / wide, y]));
    const largest = narrowed(polygonsOf(geometry).reduce((a, b) => (ringArea(b[0]) > ringArea(a[0]) ? b : a)));
    const extent = extentOf(largest[0]);
    const taken = others.flatMap(polygonsOf).map(narrowed).filter(([ring]) => meet(extentOf(ring), extent));
    const room = (x, y, enough) => (contains(largest, x, y) && !taken.some(rings => contains(rings, x, y))
        ? taken.reduce((least, rings) => (least > enough ? Math.min(least, distance(rings, x, y, enough)) : least), distance(largest, x, y, enough))
        : -Infinity);
    let best = null;
    let box = extent;
    for (const grid of GRIDS) {
        best = bestOnGrid(room, box, best, grid);
        const dx = (box[2] - box[0]) / grid;
        const dy = (box[3] - box[1]) / grid;
        box = [best.x - dx, best.y - dy, best.x + dx, best.y + dy];
    }
    return best.room > height / 2 ? [best.x * wide, best.y] : null;
}

/** The polygons with every point outside the box moved to its edge. Good enough to place a name, and only for that. */
export function clampedTo(geometry, [west, south, east, north]) {
    const clamp = ([x, y]) => [Math.min(Math.max(x, west), east), Math.min(Math.max(y, south), north)];
    return {type: 'MultiPolygon', coordinates: polygonsOf(geometry).map(rings => rings.map(ring => ring.map(clamp)))};
}

/** The point of a grid with the most `room`, a function of x, y and how much has been found already. */
function bestOnGrid(room, [west, south, east, north], known, grid) {
    let best = known ?? {x: (west + east) / 2, y: (south + north) / 2, room: -Infinity};
    for (let i = 0.5; i < grid; i++) {
        for (let j = 0.5; j < grid; j++) {
            const x = west + (east - west) * i / grid;
            const y = south + (north - south) * j / grid;
            const found = room(x, y, best.room);
            if (found > best.room) best = {x, y, room: found};
        }
    }
    return best;
}

function meet([west, south, east, north], [otherWest, otherSouth, otherEast, otherNorth]) {
    return west < otherEast && otherWest < east && south < otherNorth && otherSouth < north;
}

/** Even-odd rule over all rings, so that a hole is outside. */
export function contains(rings, x, y) {
    let inside = false;
    for (const ring of rings) {
        for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
            const a = ring[i]; // by index: taken apart, positions would cost a page that opens three times as long
            const b = ring[j];
            if ((a[1] > y) !== (b[1] > y) && x < (b[0] - a[0]) * (y - a[1]) / (b[1] - a[1]) + a[0]) inside = !inside;
        }
    }
    return inside;
}

/** Distance to the nearest edge; no more than `enough` where some edge is that near. */
function distance(rings, x, y, enough) {
    const near = enough > 0 ? enough * enough : 0;
    let least = Infinity;
    for (const ring of rings) {
        for (let i = 1; i < ring.length; i++) {
            least = Math.min(least, toSegment(x, y, ring[i - 1], ring[i]));
            if (least <= near) return Math.sqrt(least);
        }
    }
    return Math.sqrt(least);
}

/** Squared. */
function toSegment(x, y, a, b) {
    const dx = b[0] - a[0];
    const dy = b[1] - a[1];
    const t = dx || dy ? Math.min(1, Math.max(0, ((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy))) : 0;
    return (x - a[0] - t * dx) ** 2 + (y - a[1] - t * dy) ** 2;
}

function ringArea(ring) {
    let twice = 0;
    for (let i = 1; i < ring.length; i++) twice += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
    return Math.abs(twice / 2);
}

/** Of boxes {x, y, width, height} centred on x and y, the most important first: those that touch none before them. */
export function withoutOverlap(boxes) {
    const kept = [];
    return boxes.filter((box) => {
        const free = kept.every(other =>
            Math.abs(box.x - other.x) * 2 >= box.width + other.width || Math.abs(box.y - other.y) * 2 >= box.height + other.height);
        if (free) kept.push(box);
        return free;
    });
}
