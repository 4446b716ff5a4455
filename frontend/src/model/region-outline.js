/**
 * The outline of several polygons that share their vertices: the edges that belong to one of them only, as lines.
 *
 *   ┌───┬───┐      ┌───────┐
 *   │ a │ b │  ->  │       │     the edge between a and b is met twice and is left out
 *   └───┴───┘      └───────┘
 */
export default function regionOutline(geometries) {
    const edges = new Map();
    for (const ring of geometries.flatMap(ringsOf)) {
        for (let i = 1; i < ring.length; i++) {
            const key = [ring[i - 1].join(), ring[i].join()].sort().join(' ');
            if (!edges.delete(key)) edges.set(key, [ring[i - 1], ring[i]]);
        }
    }
    return {type: 'MultiLineString', coordinates: joined([...edges.values()])};
}

/** Edges that follow one another in a ring become one line, which keeps dashes and corners whole. */
function joined(edges) {
    const lines = [];
    for (const [from, to] of edges) {
        const line = lines.at(-1);
        if (line?.at(-1).join() === from.join()) line.push(to);
        else lines.push([from, to]);
    }
    return lines;
}

function ringsOf({type, coordinates}) {
    return type === 'Polygon' ? coordinates : coordinates.flat();
}
