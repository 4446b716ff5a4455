/** The polygons of a GeoJSON geometry, each a list of rings. */
export function polygonsOf({type, coordinates}) {
    return type === 'Polygon' ? [coordinates] : coordinates;
}

/** The box around positions, [west, south, east, north] in their own units; inside out and endless without any. */
export function extentOf(positions) {
    let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const [x, y] of positions) {
        if (x < west) west = x;
        if (x > east) east = x;
        if (y < south) south = y;
        if (y > north) north = y;
    }
    return [west, south, east, north];
}

/** The box around all that polygons cover. */
export function extentOfAll(geometries) {
    return extentOf(geometries.flatMap(polygonsOf).flatMap(([ring]) => ring));
}
