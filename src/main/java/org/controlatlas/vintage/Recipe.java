package org.controlatlas.vintage;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * What to make of the source polygons. Points and boxes are longitude first, in degrees of WGS 84.
 *
 * @param gridPerDegree grid lines in a degree: every coordinate written lies on this grid
 * @param box west, south, east and north edge of what is drawn
 * @param key the property of a source feature that names it
 * @param sources the source files; their checksums stand beside them in {@code SHA256SUMS}
 */
record Recipe(
        double gridPerDegree,
        List<Double> box,
        String key,
        List<String> sources,
        List<District> districts,
        List<Zone> zones,
        List<Background> background) {

    /** A district is the union of the parts of source features that hold its points. */
    record District(String id, @JsonProperty("accuracy_km") double accuracyKm, String method, List<Part> parts) {}

    /** The piece of a source feature, cut by the cuts drawn for it, that contains a point. */
    record Part(String of, List<Double> at) {

        Coordinate point() {
            return new Coordinate(at.get(0), at.get(1));
        }
    }

    /**
     * A zone lies within districts: all of them, or the pieces cut by lines that contain its points, or the strip
     * along a line. What is named as outside (an earlier zone, a district, a source feature) is taken away.
     */
    record Zone(
            String id,
            List<String> within,
            List<String> lines,
            List<List<Double>> at,
            @Nullable Strip strip,
            List<String> outside) {

        Zone {
            lines = orNone(lines);
            at = orNone(at);
            outside = orNone(outside);
        }

        List<Coordinate> points() {
            return at.stream().map(p -> new Coordinate(p.get(0), p.get(1))).toList();
        }
    }

    /** All that lies within so many metres of a line. */
    record Strip(String line, double metres) {}

    /** A neighbour: every source feature whose name starts with a prefix, less the districts. */
    record Background(String id, String kind, String prefix) {}

    Envelope envelope() {
        return new Envelope(box.get(0), box.get(2), box.get(1), box.get(3));
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
