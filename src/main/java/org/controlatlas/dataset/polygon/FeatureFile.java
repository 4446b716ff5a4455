package org.controlatlas.dataset.polygon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.controlatlas.dataset.file.DataFiles;
import org.controlatlas.dataset.file.Ids;
import org.controlatlas.dataset.file.JsonFile;
import org.controlatlas.dataset.file.Line;
import org.controlatlas.dataset.file.Row;
import org.controlatlas.geo.GeoJsonGeometryReader;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import tools.jackson.databind.JsonNode;

/** The features of a GeoJSON file (RFC 7946) by their ids, as far as their geometries can be used. */
public final class FeatureFile {

    private static final List<String> POLYGONS = List.of("Polygon", "MultiPolygon");
    private static final List<String> SHAPES = List.of("Polygon", "MultiPolygon", "LineString", "MultiLineString");

    private final String file;
    private final List<String> types;
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final Map<String, Feature> features = new LinkedHashMap<>();
    private boolean complete;

    private FeatureFile(String file, List<String> types) {
        this.file = file;
        this.types = types;
    }

    public static FeatureFile polygons(DataFiles files, String file) {
        return new FeatureFile(file, POLYGONS).read(files);
    }

    /** Polygons and lines. */
    public static FeatureFile shapes(DataFiles files, String file) {
        return new FeatureFile(file, SHAPES).read(files);
    }

    public List<Feature> features() {
        return List.copyOf(features.values());
    }

    public Optional<Feature> feature(String id) {
        return Optional.ofNullable(features.get(id));
    }

    public Ids ids(String kind) {
        return new Ids(kind, file, lines.keySet(), complete);
    }

    /** Whether each id, and nothing else, has a geometry that can be used. */
    public boolean draws(Ids ids) {
        return complete && ids.complete() && features.keySet().equals(ids.known()) && lines.size() == features.size();
    }

    /** The order of axes that most features agree on. */
    public AxisOrder axisOrder() {
        return AxisOrder.of(features.values().stream().map(Feature::geometry).toList());
    }

    /** Finds swapped axes, with which a feature is of no use, and rings that run the wrong way. */
    public void checkDirections(AxisOrder order) {
        for (var feature : features()) {
            if (order.looksSwapped(feature.geometry().getEnvelopeInternal().centre())) {
                feature.fault("lies far off, as if latitude came first", "write longitude first, then latitude");
                features.remove(feature.id());
            }
        }
        checkDirections();
    }

    /** Finds rings that run the wrong way, in a file that may show things far off. */
    public void checkDirections() {
        features.values().forEach(GeometryCheck::checkRings);
    }

    /** Finds rows without a feature and features without a row. */
    public void match(List<Row> rows, Ids ids) {
        for (var row : rows) {
            var id = row.text("id");
            if (complete && !lines.containsKey(id)) {
                row.fault("id", id + " has no polygon", "add a feature with the id " + id + " to " + file);
            }
        }
        lines.forEach((id, line) -> {
            if (!ids.accept(id)) {
                line.fault(
                        id,
                        "no " + ids.kind() + " of " + ids.file() + " has this id",
                        "add a row or remove the polygon");
            }
        });
    }

    private FeatureFile read(DataFiles files) {
        JsonFile.read(files, file).ifPresent(json -> {
            complete = json.at("/type").asString("").equals("FeatureCollection");
            if (!complete) {
                json.line("").fault("type", "is not FeatureCollection", "write \"type\": \"FeatureCollection\"");
            }
            for (var i = 0; i < json.at("/features").size(); i++) {
                read(json.at("/features/" + i), json.line("/features/" + i));
            }
        });
        return this;
    }

    private void read(JsonNode feature, Line line) {
        var id = feature.path("id").asString("");
        if (id.isEmpty()) {
            line.fault("", "the feature has no id", "write \"id\" as a text beside \"type\"");
            complete = false;
        } else if (lines.putIfAbsent(id, line) != null) {
            line.fault(id, "duplicate id " + id, "give each feature an id of its own");
        } else {
            geometry(id, feature.path("geometry"), line)
                    .map(geometry -> new Feature(line, id, geometry, feature.path("properties")))
                    .filter(GeometryCheck::isSound)
                    .ifPresent(it -> features.put(id, it));
        }
    }

    private Optional<Geometry> geometry(String id, JsonNode geometry, Line line) {
        var type = geometry.path("type").asString("nothing");
        if (!types.contains(type)) {
            line.fault(id, "the geometry is " + type, "write one of " + String.join(", ", types));
            return Optional.empty();
        }
        try {
            return Optional.of(GeoJsonGeometryReader.read(geometry));
        } catch (ParseException e) {
            line.fault(id, String.valueOf(e.getMessage()), "write coordinates as RFC 7946 defines them");
            return Optional.empty();
        }
    }
}
