package org.controlatlas.slice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.controlatlas.territory.Cell;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;

/** Finds cells by their ground, without looking at all of them. Safe for use by many threads. */
final class CellIndex {

    private final STRtree tree = new STRtree();
    private final Map<String, Integer> order = new HashMap<>();

    CellIndex(List<Cell> cells) {
        for (var cell : cells) {
            order.put(cell.id(), order.size());
            tree.insert(cell.geometry().getEnvelopeInternal(), cell);
        }
        tree.build();
    }

    /** Returns the cells that have a point in common with the ground, in the order of the data set. */
    List<Cell> touching(Geometry ground) {
        var found = new ArrayList<Cell>();
        var prepared = PreparedGeometryFactory.prepare(ground);
        for (var i = 0; i < ground.getNumGeometries(); i++) {
            tree.query(ground.getGeometryN(i).getEnvelopeInternal(), it -> {
                if (prepared.intersects(((Cell) it).geometry())) {
                    found.add((Cell) it);
                }
            });
        }
        return ordered(found.stream());
    }

    /** Returns each of the cells once, in the order of the data set. */
    List<Cell> ordered(Stream<Cell> cells) {
        Map<Integer, Cell> ordered = new TreeMap<>();
        cells.forEach(it -> ordered.put(order.get(it.id()), it));
        return List.copyOf(ordered.values());
    }
}
