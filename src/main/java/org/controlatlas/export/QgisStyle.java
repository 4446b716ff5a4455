package org.controlatlas.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.controlatlas.territory.Dataset;
import org.controlatlas.territory.Party;
import org.controlatlas.territory.Status;

/**
 * The QML with which QGIS (3.22 and later) draws control: parties by colour, the pattern of a status as a brush, and the
 * temporal controller set to the days.
 */
final class QgisStyle {

    private static final Map<String, String> BRUSHES =
            Map.of("none", "solid", "hatch", "b_diagonal", "dots", "dense6", "cross", "cross");
    private static final int ALPHA = 170;

    private static final String BEGIN = "to_datetime(\"valid_from\")";
    /** The moment after the last day; what goes on has none. QGIS would take the last day itself for its first moment. */
    private static final String END =
            "coalesce(to_datetime(\"valid_to\") + to_interval('1 day'), make_datetime(9999, 1, 1, 0, 0, 0))";

    private QgisStyle() {}

    static String of(Dataset dataset) {
        var bytes = new ByteArrayOutputStream();
        try {
            var qml = new Xml(bytes).open("qgis", "version", "3.22.0", "styleCategories", "Symbology|Temporal");
            qml.empty(
                    "temporal",
                    "enabled",
                    "1",
                    "mode",
                    "4",
                    "limitMode",
                    "0",
                    "startField",
                    "valid_from",
                    "endField",
                    "valid_to",
                    "durationField",
                    "",
                    "durationUnit",
                    "days",
                    "fixedDuration",
                    "0",
                    "accumulate",
                    "0",
                    "startExpression",
                    BEGIN,
                    "endExpression",
                    END);
            qml.open("renderer-v2", "type", "RuleRenderer", "symbollevels", "0", "enableorderby", "0");
            writeRules(qml, dataset);
            writeSymbols(qml, dataset);
            qml.end();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e); // nothing in memory refuses to be written
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static void writeRules(Xml qml, Dataset dataset) throws XMLStreamException {
        qml.open("rules", "key", "control");
        for (var party : dataset.parties().values()) {
            for (var status : dataset.statuses().values()) {
                var id = symbol(party, status);
                qml.empty(
                        "rule",
                        "key",
                        id,
                        "symbol",
                        id,
                        "label",
                        label(party, status),
                        "filter",
                        filter(party, status));
            }
        }
        qml.close();
    }

    private static void writeSymbols(Xml qml, Dataset dataset) throws XMLStreamException {
        qml.open("symbols");
        for (var party : dataset.parties().values()) {
            for (var status : dataset.statuses().values()) {
                qml.open("symbol", "type", "fill", "name", symbol(party, status), "alpha", "1");
                qml.open("layer", "class", "SimpleFill", "enabled", "1", "locked", "0", "pass", "0");
                qml.open("Option", "type", "Map");
                writeOption(qml, "color", rgba(party.colour(), ALPHA));
                writeOption(qml, "style", BRUSHES.getOrDefault(status.pattern(), "solid"));
                writeOption(qml, "outline_color", rgba(party.colour(), 255));
                writeOption(qml, "outline_style", "solid");
                writeOption(qml, "outline_width", "0.3");
                qml.close().close().close();
            }
        }
        qml.close();
    }

    private static void writeOption(Xml qml, String name, String value) throws XMLStreamException {
        qml.empty("Option", "type", "QString", "name", name, "value", value);
    }

    private static String symbol(Party party, Status status) {
        return party.id().value() + "." + status.id();
    }

    private static String filter(Party party, Status status) {
        return "\"party\" = '" + party.id().value() + "' AND \"status\" = '" + status.id() + "'";
    }

    private static String label(Party party, Status status) {
        var name = party.names().in("en", party.id().value());
        return status.pattern().equals("none")
                ? name
                : name + ", " + status.names().in("en", status.id());
    }

    private static String rgba(String colour, int alpha) {
        var rgb = HexFormat.of().parseHex(colour.substring(1));
        return (rgb[0] & 255) + "," + (rgb[1] & 255) + "," + (rgb[2] & 255) + "," + alpha;
    }
}
