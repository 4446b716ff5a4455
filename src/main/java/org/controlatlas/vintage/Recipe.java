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
 * @param water lakes and rivers, where there are any
 */
record Recipe(
        double gridPerDegree,
        List<Double> box,
        String key,
        List<String> sources,
        List<District> districts,
        List<Zone> zones,
        List<Background> background,
        @Nullable Water water) {

    /** A district is the union of the parts of source features that hold its points. */
    record District(String id, @JsonProperty("accuracy_km") double accuracyKm, String method, List<Part> parts) {}

    /** The piece of a source feature, cut by the cuts drawn for it, that contains a point. */
    record Part(String of, List<Double> at) {

        Coordinate point() {
            return Recipe.point(at);
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
            return at.stream().map(Recipe::point).toList();
        }
    }

    /** All that lies within so many metres of a line. */
    record Strip(String line, double metres) {}

    /** A neighbour: every source feature whose name starts with a prefix, less the districts. */
    record Background(String id, String kind, String prefix) {}

    /**
     * Lakes and rivers.
     *
     * @param shores the source file of shorelines
     * @param courses the source file of river courses
     */
    record Water(String shores, String courses, List<Lake> lakes, List<River> rivers) {}

    /** The water within the shoreline, and the edge of the box, around a point. */
    record Lake(String id, List<Double> at) {

        Coordinate point() {
            return Recipe.point(at);
        }
    }

    /** The courses that run past points. */
    record River(String id, List<List<Double>> at) {

        List<Coordinate> points() {
            return at.stream().map(Recipe::point).toList();
        }
    }

    Envelope envelope() {
        return new Envelope(box.get(0), box.get(2), box.get(1), box.get(3));
    }

    private static Coordinate point(List<Double> lonLat) {
        return new Coordinate(lonLat.get(0), lonLat.get(1));
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
