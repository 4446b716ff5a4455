package org.controlatlas.intake.mosaic;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.io.WKBWriter;

/** Which areas each face lies in. Areas that are drawn alike, as on days without change, are asked once. */
final class Members {

    private final STRtree faces = new STRtree();
    private final List<Coordinate> inside = new ArrayList<>();
    private final List<List<Integer>> areasOfFace = new ArrayList<>();

    private Members(Collection<Polygon> all) {
        for (var face : all) {
            var point = face.getInteriorPoint().getCoordinate();
            faces.insert(new Envelope(point), inside.size());
            inside.add(point);
            areasOfFace.add(new ArrayList<>());
        }
    }

    /** Returns the numbers of the areas that each face lies in, in ascending order. */
    static List<List<Integer>> of(List<Polygon> faces, List<Geometry> areas) {
        var members = new Members(faces);
        Map<ByteBuffer, List<Integer>> alike = new LinkedHashMap<>();
        IntStream.range(0, areas.size())
                .forEach(i -> alike.computeIfAbsent(
                                ByteBuffer.wrap(new WKBWriter().write(areas.get(i))), it -> new ArrayList<>())
                        .add(i));
        alike.values().forEach(numbers -> members.add(areas.get(numbers.get(0)), numbers));
        return members.areasOfFace.stream()
                .map(it -> it.stream().sorted().toList())
                .toList();
    }

    private void add(Geometry area, List<Integer> numbers) {
        var locator = new IndexedPointInAreaLocator(area);
        for (var face : faces.query(area.getEnvelopeInternal())) {
            if (locator.locate(inside.get((Integer) face)) == Location.INTERIOR) {
                areasOfFace.get((Integer) face).addAll(numbers);
            }
        }
    }
}
