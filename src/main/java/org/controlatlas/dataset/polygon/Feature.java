package org.controlatlas.dataset.polygon;

import org.controlatlas.dataset.file.Line;
import org.locationtech.jts.geom.Geometry;
import tools.jackson.databind.JsonNode;

/** A GeoJSON feature and the line that it starts on. */
public record Feature(Line line, String id, Geometry geometry, JsonNode properties) {

    public void fault(String problem, String remedy) {
        line.fault(id, problem, remedy);
    }

    /** A property that must not be empty. */
    public String text(String property) {
        var text = properties.path(property).asString("");
        if (text.isEmpty()) {
            fault(property + " is missing", "add it to the properties");
        }
        return text;
    }

    /** A property that must be a number of 0 or more. */
    public double amount(String property) {
        var value = properties.path(property);
        if (!value.isNumber() || value.asDouble() < 0) {
            fault(property + " is " + (value.isMissingNode() ? "missing" : value), "write a number of 0 or more");
            return 0;
        }
        return value.asDouble();
    }
}
