package org.controlatlas.intake.outside;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.controlatlas.geo.GeoJsonGeometryReader;
import org.locationtech.jts.geom.Dimension;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.io.ParseException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A GeoJSON file, its lines (NDJSON), JSON-FG or one of the files of geographic information systems ({@link RowFile}), read
 * as features. A feature without a polygon is a fault, and its repair is to leave it out.
 */
public final class OutsideFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> WHOLE = List.of(".geojson", ".json", ".jsonfg", ".fg.json");
    private static final List<String> LINES = List.of(".ndjson", ".geojsonl", ".geojsons", ".jsonl");

    /** Files that hold rows of features, by their endings. */
    private static final Map<String, RowFileKind> ROWS = Map.of(
            ".gpkg", GeoPackageFile::new,
            ".shp", Shapefile::new,
            ".zip", Shapefile::zipped,
            ".fgb", FlatGeobufFile::new,
            ".parquet", GeoParquetFile::new,
            ".geoparquet", GeoParquetFile::new);

    /** Opens one. */
    @FunctionalInterface
    private interface RowFileKind {

        RowFile open(Path file) throws IOException;
    }

    private final String name;
    private final Findings findings;
    private final List<OutsideFeature> features = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private int read;

    private OutsideFile(String name, Findings findings) {
        this.name = name;
        this.findings = findings;
    }

    public static boolean isKnown(Path file) {
        return hasEnding(file, WHOLE) || hasEnding(file, LINES) || hasEnding(file, ROWS.keySet());
    }

    /** Returns the features with a polygon, as they stand there. */
    public static List<OutsideFeature> read(Path file, Findings findings) throws IOException {
        var name = file.getFileName().toString();
        if (!isKnown(file)) {
            throw new UnreadableFile(
                    name + " is of no kind that can be imported, which are GeoJSON (.geojson), a feature"
                            + " a line (.ndjson), JSON-FG (.jsonfg), GeoPackage (.gpkg), shapefiles (.shp or .zip), FlatGeobuf"
                            + " (.fgb) and GeoParquet (.parquet)");
        }
        var outside = new OutsideFile(name, findings);
        try {
            if (hasEnding(file, ROWS.keySet())) {
                outside.rows(rowFile(file));
            } else if (hasEnding(file, LINES)) {
                outside.lines(TextFile.read(file, findings).lines().toList());
            } else {
                outside.collection(JSON.readTree(TextFile.read(file, findings)));
            }
        } catch (JacksonException e) {
            throw new UnreadableFile(name + " is not JSON: " + e.getOriginalMessage(), e);
        }
        return outside.features;
    }

    private static RowFile rowFile(Path file) throws IOException {
        var kind = ROWS.entrySet().stream()
                .filter(it -> hasEnding(file, List.of(it.getKey())))
                .findFirst()
                .orElseThrow();
        return kind.getValue().open(file);
    }

    private static boolean hasEnding(Path file, Collection<String> endings) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(name::endsWith);
    }

    private void lines(List<String> lines) {
        var all = FileCrs.CRS84;
        for (var line : lines) {
            var text = line.strip().replaceFirst("^\u001e", "");
            if (!text.isEmpty()) {
                line(text, all);
            }
        }
    }

    private void line(String text, FileCrs crs) {
        try {
            feature(JSON.readTree(text), crs);
        } catch (JacksonException e) {
            findings.fault(new Place(name, ++read), "is not JSON: " + e.getOriginalMessage(), "leave it out");
        }
    }

    private void collection(JsonNode root) {
        var crs = FileCrs.ofGeoJson(root, Place.file(name), findings);
        if (root.path("features").isArray()) {
            root.path("features").values().forEach(it -> feature(it, crs));
        } else {
            feature(root, crs);
        }
    }

    private void feature(JsonNode node, FileCrs crs) {
        var place = new Place(name, ++read);
        var isFeature = node.path("type").asString("").equals("Feature");
        if (node.has("id") && !ids.add(node.path("id").asString(""))) {
            findings.notice(place, "has the id " + node.path("id").asString("") + " again");
        }
        var geometry = isFeature ? geometryOf(node) : node;
        if (geometry.isNull() || geometry.isMissingNode()) {
            findings.fault(place, "has no geometry", "leave it out");
            return;
        }
        try {
            var ground = crs.toCrs84(GeoJsonGeometryReader.read(geometry));
            addIfPolygon(place, ground, isFeature ? properties(node) : Map.of());
        } catch (ParseException | IllegalArgumentException e) {
            findings.fault(place, String.valueOf(e.getMessage()), "leave it out");
        }
    }

    /** Rings in these files may run either way; here they run as in GeoJSON. */
    private void rows(RowFile file) throws IOException {
        var whole = Place.file(name);
        var crs = file.crs(whole, findings);
        for (var row : file.rows(whole, findings)) {
            var place = new Place(name, ++read);
            if (row.ground().isEmpty()) {
                findings.fault(place, "has no geometry", "leave it out");
            } else {
                addIfPolygon(place, crs.toCrs84(row.ground().get().norm().reverse()), row.properties());
            }
        }
    }

    /** JSON-FG tells in {@code place} what GeoJSON cannot, and may tell it in {@code geometry} too. */
    private static JsonNode geometryOf(JsonNode feature) {
        var geometry = feature.path("geometry");
        return geometry.isObject() || !feature.path("place").isObject() ? geometry : feature.path("place");
    }

    private void addIfPolygon(Place place, Geometry ground, Map<String, String> properties) {
        if (ground instanceof Polygonal) {
            features.add(new OutsideFeature(place, ground, properties));
        } else if (ground.getDimension() == Dimension.A) {
            findings.fault(place, "is a " + ground.getGeometryType(), "take the polygons in it and leave the rest out");
            var polygons = PolygonExtracter.getPolygons(ground);
            features.add(new OutsideFeature(
                    place,
                    ground.getFactory().createMultiPolygon(GeometryFactory.toPolygonArray(polygons)),
                    properties));
        } else {
            findings.fault(place, "is a " + ground.getGeometryType() + " and covers no ground", "leave it out");
        }
    }

    private static Map<String, String> properties(JsonNode feature) {
        Map<String, String> properties = new LinkedHashMap<>();
        if (!feature.path("id").isMissingNode()) {
            properties.put("id", feature.path("id").asString(""));
        }
        feature.path("properties").forEachEntry((name, value) -> properties.put(name, text(value)));
        time(feature.path("time"), properties);
        return properties;
    }

    private static void time(JsonNode time, Map<String, String> properties) {
        if (time.path("date").isString()) {
            properties.put("date", time.path("date").asString());
        }
        var interval = time.path("interval");
        if (interval.isArray() && interval.size() == 2) {
            properties.put("start", open(interval.get(0)));
            properties.put("end", open(interval.get(1)));
        }
    }

    private static String open(JsonNode end) {
        return end.asString("").equals("..") ? "" : end.asString("");
    }

    private static String text(JsonNode value) {
        return value.isContainer() ? value.toString() : value.asString("").strip();
    }
}
