package org.controlatlas.cql;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.controlatlas.geo.GeoJsonGeometryReader;
import org.locationtech.jts.io.ParseException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON encoding (CQL2, clause 8). Jackson refuses what is nested too deeply. */
final class Cql2Json {

    private final Vocabulary vocabulary;

    Cql2Json(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Expression read(String json) {
        try {
            return expression(JsonMapper.shared().readTree(json));
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    "not JSON such as {\"op\":\"=\",\"args\":[{\"property\":\"party\"},\"north\"]}: "
                            + e.getOriginalMessage(),
                    e);
        }
    }

    private Expression expression(JsonNode node) {
        return switch (node.getNodeType()) {
            case BOOLEAN -> Expression.literal(Type.TRUTH, node.asBoolean());
            case NUMBER -> Expression.literal(Type.NUMBER, node.asDouble());
            case STRING -> Vocabulary.text(node.asString());
            case OBJECT -> object(node);
            case ARRAY -> ListRelation.list(expressions(node));
            default -> throw new IllegalArgumentException("not an expression: " + shortened(node));
        };
    }

    private Expression object(JsonNode node) {
        if (node.has("op")) {
            return operator(string(node.get("op")), node.path("args"));
        }
        if (node.has("property")) {
            return vocabulary.property(string(node.get("property")));
        }
        if (node.has("date")) {
            return Vocabulary.date(string(node.get("date")));
        }
        if (node.has("timestamp")) {
            return Vocabulary.timestamp(string(node.get("timestamp")));
        }
        if (node.has("interval")) {
            return interval(node.get("interval"));
        }
        return node.has("bbox") ? box(node.get("bbox")) : geometry(node);
    }

    private Expression operator(String name, JsonNode args) {
        if (!args.isArray() || args.isEmpty()) {
            throw new IllegalArgumentException("op needs its operands in the array args");
        }
        return Operators.of(name, name.equalsIgnoreCase("in") ? ofIn(args) : expressions(args));
    }

    /** The value and those in the list beside it, as if they followed one another. */
    private List<Expression> ofIn(JsonNode args) {
        var arguments = new ArrayList<>(List.of(expression(args.get(0))));
        arguments.addAll(expressions(args.path(1)));
        return arguments;
    }

    private List<Expression> expressions(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(this::expression)
                .toList();
    }

    private Expression interval(JsonNode ends) {
        if (!ends.isArray() || ends.size() != 2) {
            throw new IllegalArgumentException("an interval has two ends, such as [\"1993-07-23\",\"..\"]");
        }
        return Intervals.between(end(ends.get(0), false), end(ends.get(1), true));
    }

    private Expression end(JsonNode end, boolean isLast) {
        return end.isString() ? Vocabulary.end(end.asString(), isLast) : expression(end);
    }

    private Expression box(JsonNode numbers) {
        var corners = IntStream.range(0, numbers.size())
                .mapToObj(numbers::get)
                .filter(JsonNode::isNumber)
                .mapToDouble(JsonNode::asDouble)
                .toArray();
        return vocabulary.box(corners);
    }

    private Expression geometry(JsonNode node) {
        try {
            return vocabulary.geometry(GeoJsonGeometryReader.read(node));
        } catch (ParseException e) {
            throw new IllegalArgumentException("neither an expression nor a geometry: " + shortened(node), e);
        }
    }

    private static String string(JsonNode node) {
        if (!node.isString()) {
            throw new IllegalArgumentException("not a text: " + shortened(node));
        }
        return node.asString();
    }

    private static String shortened(JsonNode node) {
        var text = node.toString();
        return text.length() > 80 ? text.substring(0, 80) + "..." : text;
    }
}
