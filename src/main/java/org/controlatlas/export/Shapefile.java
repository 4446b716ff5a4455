package org.controlatlas.export;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.controlatlas.atlas.Feature;
import org.h2gis.functions.io.dbf.internal.DbaseFileException;
import org.h2gis.functions.io.dbf.internal.DbaseFileWriter;
import org.h2gis.functions.io.shp.internal.ShapeType;
import org.h2gis.functions.io.shp.internal.ShapefileWriter;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * Writes a layer as a shapefile, features without a geometry last. A layer in which none has one becomes a table alone.
 *
 * <p>Writes row by row with the writers inside H2GIS, because their public entrance wants a database.
 */
final class Shapefile {

    private static final String WGS84 = "GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\","
            + "SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]]";

    private final Layer layer;
    private final ShapefileTable table;
    private final Path directory;

    Shapefile(Layer layer, ShapefileTable table, Path directory) {
        this.layer = layer;
        this.table = table;
        this.directory = directory;
    }

    void write() throws IOException {
        writeTable();
        if (layer.hasGeometry()) {
            writeShapes();
        }
    }

    /** In the order of the file. */
    private Iterable<Feature> features() {
        Predicate<Feature> hasGeometry = it -> it.geometry().isPresent();
        return Stream.concat(
                layer.features().stream().filter(hasGeometry),
                layer.features().stream().filter(hasGeometry.negate()))::iterator;
    }

    private void writeTable() throws IOException {
        try (var out = channel("dbf")) {
            var writer = new DbaseFileWriter(table.header(), out, StandardCharsets.UTF_8);
            for (var feature : features()) {
                writer.write(table.record(feature));
            }
        } catch (DbaseFileException e) {
            throw new IOException(e);
        }
        Files.writeString(part("cpg"), StandardCharsets.UTF_8.name());
    }

    private void writeShapes() throws IOException {
        var writer = new ShapefileWriter(channel("shp"), channel("shx"));
        try {
            writer.writeHeaders(type());
            for (var feature : features()) {
                writer.writeGeometry(shape(feature));
            }
            writer.writeHeaders(type());
        } finally {
            writer.close();
        }
        Files.writeString(part("prj"), WGS84);
    }

    private ShapeType type() {
        return switch (layer.kind()) {
            case POINT -> ShapeType.POINT;
            case MULTI_POINT -> ShapeType.MULTIPOINT;
            case MULTI_POLYGON -> ShapeType.POLYGON;
            case ANY -> throw new IllegalStateException("a shapefile holds one kind of geometry: " + layer.name());
        };
    }

    private @Nullable Geometry shape(Feature feature) {
        return layer.geometry(feature)
                .map(it -> layer.kind() == GeometryKind.MULTI_POLYGON ? new Rings(it.norm()) : it)
                .orElse(null);
    }

    private FileChannel channel(String extension) throws IOException {
        return FileChannel.open(part(extension), CREATE, READ, WRITE);
    }

    private Path part(String extension) {
        return directory.resolve(layer.name() + "." + extension);
    }

    /**
     * A shapefile knows no polygons but rings, of which those that turn right hold ground and the others are holes. This
     * passes them to H2GIS as the rings of one polygon, because it miscounts those of several.
     */
    private static final class Rings extends Polygon {

        private static final long serialVersionUID = 1;

        private final transient Envelope extent;

        /** Takes normalised polygons, whose shells turn right. */
        Rings(Geometry polygons) {
            this(rings(polygons), polygons);
        }

        private Rings(List<LinearRing> rings, Geometry polygons) {
            super(rings.get(0), rings.subList(1, rings.size()).toArray(LinearRing[]::new), polygons.getFactory());
            this.extent = polygons.getEnvelopeInternal();
        }

        @Override
        public void normalize() {
            // they are, and as holes the other shells would be turned round
        }

        @Override
        public Envelope getEnvelopeInternal() {
            return extent;
        }

        private static List<LinearRing> rings(Geometry polygons) {
            var rings = new ArrayList<LinearRing>();
            for (var i = 0; i < polygons.getNumGeometries(); i++) {
                var polygon = (Polygon) polygons.getGeometryN(i);
                rings.add(polygon.getExteriorRing());
                for (var j = 0; j < polygon.getNumInteriorRing(); j++) {
                    rings.add(polygon.getInteriorRingN(j));
                }
            }
            return rings;
        }
    }
}
