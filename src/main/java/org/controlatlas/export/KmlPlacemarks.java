package org.controlatlas.export;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.controlatlas.atlas.Feature;
import org.controlatlas.territory.DateRange;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/** Writes the features of a layer as placemarks. */
final class KmlPlacemarks {

    private final Xml kml;
    private final Layer layer;
    private final List<Column> columns;

    KmlPlacemarks(Xml kml, Layer layer, List<Column> columns) {
        this.kml = kml;
        this.layer = layer;
        this.columns = columns;
    }

    void write(Feature feature) throws XMLStreamException {
        kml.open("Placemark", "id", layer.name() + "." + feature.id());
        kml.text("name", name(feature));
        var days = feature.time();
        if (days.isPresent()) {
            writeTime(days.get());
        }
        var party = feature.properties().get("party");
        if (party != null) {
            kml.text(
                    "styleUrl",
                    "#"
                            + Kml.style(
                                    party.toString(),
                                    String.valueOf(feature.properties().get("status"))));
        }
        writeData(feature);
        var geometry = feature.geometry();
        if (geometry.isPresent()) {
            writeGeometry(geometry.get());
        }
        kml.close();
    }

    private static String name(Feature feature) {
        var properties = feature.properties();
        var name = Stream.of("district_name", "party_name")
                .map(properties::get)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(": "));
        return Stream.of(name, properties.get("name"), properties.get("title"), feature.id())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** From the first moment of the first day to the last second of the last, so that no moment belongs to two spans. */
    private void writeTime(DateRange days) throws XMLStreamException {
        kml.open("TimeSpan");
        if (!days.start().equals(LocalDate.MIN)) {
            kml.text("begin", days.start() + "T00:00:00Z");
        }
        if (!days.isOngoing()) {
            kml.text("end", days.lastDay() + "T23:59:59Z");
        }
        kml.close();
    }

    private void writeData(Feature feature) throws XMLStreamException {
        kml.open("ExtendedData").open("SchemaData", "schemaUrl", "#" + layer.name());
        for (var column : columns) {
            var value = column.of(feature);
            if (value != null) {
                kml.text("SimpleData", value.toString(), "name", column.name());
            }
        }
        kml.close().close();
    }

    private void writeGeometry(Geometry geometry) throws XMLStreamException {
        if (geometry instanceof GeometryCollection) {
            kml.open("MultiGeometry");
            for (var i = 0; i < geometry.getNumGeometries(); i++) {
                writeGeometry(geometry.getGeometryN(i));
            }
            kml.close();
        } else if (geometry instanceof Polygon polygon) {
            kml.open("Polygon");
            writeRing("outerBoundaryIs", polygon.getExteriorRing());
            for (var i = 0; i < polygon.getNumInteriorRing(); i++) {
                writeRing("innerBoundaryIs", polygon.getInteriorRingN(i));
            }
            kml.close();
        } else {
            kml.open(geometry.getGeometryType())
                    .text("coordinates", coordinates(geometry))
                    .close();
        }
    }

    private void writeRing(String boundary, LineString ring) throws XMLStreamException {
        kml.open(boundary)
                .open("LinearRing")
                .text("coordinates", coordinates(ring))
                .close()
                .close();
    }

    private static String coordinates(Geometry geometry) {
        return Arrays.stream(geometry.getCoordinates())
                .map(KmlPlacemarks::position)
                .collect(Collectors.joining(" "));
    }

    private static String position(Coordinate position) {
        return String.format(Locale.ROOT, "%.7f,%.7f", position.x, position.y);
    }
}
