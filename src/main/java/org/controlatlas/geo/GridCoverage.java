package org.controlatlas.geo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;

/**
 * Pieces of ground, each under its name, whose corners have whole numbers for coordinates. They are a valid coverage:
 * neighbours share their edges bit for bit, leave no gap and do not overlap. A piece that is too small for the grid is
 * not there.
 */
public final class GridCoverage {

    private static final double WHOLE_NUMBERS = 1;
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private final Map<String, Geometry> pieces;

    private GridCoverage(Map<String, Geometry> pieces) {
        this.pieces = Collections.unmodifiableMap(pieces);
    }

    /** Moves the corners of a coverage onto the grid, all at once, so that it stays one. */
    static GridCoverage snap(Map<String, Geometry> coverage) {
        return snap(coverage, List.of(), face -> true);
    }

    /** Returns what lies in a box whose corners are whole numbers. */
    public GridCoverage within(Envelope box) {
        Map<String, Geometry> touched = new LinkedHashMap<>();
        pieces.forEach((name, piece) -> {
            if (piece.getEnvelopeInternal().intersects(box)) {
                touched.put(name, piece);
            }
        });
        return snap(
                touched,
                List.of(((Polygon) GEOMETRIES.toGeometry(box)).getExteriorRing()),
                face -> box.covers(face.getEnvelopeInternal()));
    }

    public Map<String, Geometry> pieces() {
        return pieces;
    }

    public Envelope extent() {
        var extent = new Envelope();
        pieces.values().forEach(it -> extent.expandToInclude(it.getEnvelopeInternal()));
        return extent;
    }

    /**
     * Returns the ground of some pieces without the borders between them, always in the same form; empty if none of them is
     * there.
     */
    public Optional<Geometry> union(Collection<String> names) {
        var wanted = names.stream().filter(pieces::containsKey).map(pieces::get).toArray(Geometry[]::new);
        return wanted.length == 0
                ? Optional.empty()
                : Optional.of(CoverageUnion.union(wanted).norm());
    }

    private static GridCoverage snap(Map<String, Geometry> coverage, List<Geometry> cuts, Predicate<Polygon> wanted) {
        var borders = new ArrayList<>(cuts);
        coverage.values().forEach(it -> borders.add(it.getBoundary()));
        Map<String, List<Geometry>> faces = new LinkedHashMap<>();
        Faces.between(borders, WHOLE_NUMBERS).stream()
                .filter(wanted)
                .forEach(face -> pieceAt(face.getInteriorPoint().getCoordinate(), coverage)
                        .ifPresent(name -> faces.computeIfAbsent(name, it -> new ArrayList<>())
                                .add(face)));
        Map<String, Geometry> pieces = new LinkedHashMap<>();
        faces.forEach((name, its) -> pieces.put(name, CoverageUnion.union(its.toArray(Geometry[]::new))));
        return new GridCoverage(pieces);
    }

    private static Optional<String> pieceAt(Coordinate inside, Map<String, Geometry> coverage) {
        return coverage.entrySet().stream()
                .filter(it -> it.getValue().getEnvelopeInternal().covers(inside))
                .filter(it -> SimplePointInAreaLocator.locate(inside, it.getValue()) != Location.EXTERIOR)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
