package org.controlatlas.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.controlatlas.http.FileFormat;
import org.controlatlas.territory.Party;

/**
 * KML 2.2 with a time span for each feature that has a time, so that Google Earth's slider shows the map of a day, and the
 * colours of the parties. KML has no patterns: what is not simply controlled is drawn paler.
 */
record Kml() implements Format {

    private static final String NAMESPACE = "http://www.opengis.net/kml/2.2";
    private static final String OPAQUE = "ff";
    private static final String STRONG = "a0";
    private static final String PALE = "50";

    @Override
    public FileFormat kind() {
        return FileFormat.KML;
    }

    @Override
    public void write(Export export, Path file) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            var kml = new Xml(out).open("kml", "xmlns", NAMESPACE).open("Document");
            kml.text("name", export.title());
            kml.text("description", Rights.of(export.dataset()).text());
            writeStyles(kml, export);
            for (var layer : export.layers()) {
                writeSchema(kml, layer, export.columns(layer));
            }
            for (var layer : export.layers()) {
                writeFolder(kml, layer, export.columns(layer));
            }
            kml.end();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static void writeFolder(Xml kml, Layer layer, List<Column> columns) throws XMLStreamException {
        kml.open("Folder").text("name", layer.title());
        var placemarks = new KmlPlacemarks(kml, layer, columns);
        for (var feature : layer.features()) {
            placemarks.write(feature);
        }
        kml.close();
    }

    private static void writeSchema(Xml kml, Layer layer, List<Column> columns) throws XMLStreamException {
        kml.open("Schema", "name", layer.name(), "id", layer.name());
        for (var column : columns) {
            var type = column.type() == Column.Type.NUMBER ? "double" : "string";
            kml.open("SimpleField", "type", type, "name", column.name())
                    .text("displayName", column.name())
                    .close();
        }
        kml.close();
    }

    private static void writeStyles(Xml kml, Export export) throws XMLStreamException {
        for (var party : export.dataset().parties().values()) {
            for (var status : export.dataset().statuses().values()) {
                var fill = status.pattern().equals("none") ? STRONG : PALE;
                kml.open("Style", "id", style(party.id().value(), status.id()));
                kml.open("LineStyle").text("color", colour(party, OPAQUE)).close();
                kml.open("PolyStyle").text("color", colour(party, fill)).close();
                kml.close();
            }
        }
    }

    static String style(String party, String status) {
        return party + "." + status;
    }

    /** KML writes opacity first and red last. */
    private static String colour(Party party, String opacity) {
        var rgb = party.colour();
        return opacity + rgb.substring(5, 7) + rgb.substring(3, 5) + rgb.substring(1, 3);
    }
}
