package org.controlatlas.vintage;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Lakes and rivers within a box. They are drawn over the other background, and share no edges with it. */
record Waters(Geometry box, List<Geometry> shores, List<Geometry> rivers) {

    private static final double NEAR = 0.01; // degrees

    /** Reads the lines that a recipe names. */
    static Waters of(Recipe.Water water, Envelope box, Checksums sources) throws IOException {
        return new Waters(
                new GeometryFactory().toGeometry(box),
                GmtLines.read(sources.checked(water.shores())),
                GmtLines.read(sources.checked(water.courses())));
    }

    /** Returns the lakes of a recipe, then its rivers. */
    List<Feature> draw(Recipe.Water water) {
        var lakes = water.lakes().stream().map(this::lake);
        return Stream.concat(lakes, water.rivers().stream().map(this::river)).toList();
    }

    private Feature lake(Recipe.Lake lake) {
        var area = Pieces.cut(box, shores.stream()).at(lake.point());
        return new Feature(lake.id(), area.norm(), Map.of("kind", "lake"));
    }

    private Feature river(Recipe.River river) {
        var lines = river.points().stream().map(this::course).toList();
        return new Feature(river.id(), box.getFactory().buildGeometry(lines).norm(), Map.of("kind", "river"));
    }

    private Geometry course(Coordinate at) {
        var point = box.getFactory().createPoint(at);
        return rivers.stream()
                .filter(line -> line.isWithinDistance(point, NEAR))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no river runs past " + at));
    }
}
