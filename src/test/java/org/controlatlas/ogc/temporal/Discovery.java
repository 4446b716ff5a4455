package org.controlatlas.ogc.temporal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What a server tells of the times of its features, from which the questions and the right answers follow. */
final class Discovery {

    private static final int SAMPLES = 6;

    private final Target target;
    private final Optional<String> startProperty;
    private final Optional<String> endProperty;
    private final Map<String, Optional<Span>> times = new LinkedHashMap<>();

    Discovery(Target target) {
        this.target = target;
        var schema = target.schema("schema");
        this.startProperty = property("temporal.kit.start", "primary-interval-start", schema)
                .or(() -> property("temporal.kit.start", "primary-instant", schema));
        this.endProperty = property("temporal.kit.end", "primary-interval-end", schema);
        target.features().forEach(it -> times.put(id(it), time(it)));
    }

    private static Optional<String> property(String setting, String role, Optional<JsonNode> schema) {
        return Optional.ofNullable(System.getProperty(setting))
                .or(() -> schema.flatMap(it -> it.path("properties").properties().stream()
                        .filter(property -> property.getValue()
                                .path("x-ogc-role")
                                .asString("")
                                .equals(role))
                        .map(Map.Entry::getKey)
                        .findFirst()));
    }

    static String id(JsonNode feature) {
        return feature.get("id").asString();
    }

    /** The member {@code time} of JSON-FG, or the properties that bear the roles of Part 5 or are named for the kit. */
    Optional<Span> time(JsonNode feature) {
        var time = feature.path("time");
        if (time.has("interval")) {
            return Optional.of(Span.of(
                    time.at("/interval/0").asString(), time.at("/interval/1").asString()));
        }
        return text(time, "date")
                .or(() -> text(time, "timestamp"))
                .map(Span::of)
                .or(() -> byProperties(feature));
    }

    /** The same from the properties alone. */
    Optional<Span> byProperties(JsonNode feature) {
        var properties = feature.path("properties");
        var start = startProperty.flatMap(it -> text(properties, it));
        if (endProperty.isEmpty()) {
            return start.map(Span::of);
        }
        var end = endProperty.flatMap(it -> text(properties, it));
        return start.isEmpty() && end.isEmpty()
                ? Optional.empty()
                : Optional.of(Span.of(start.orElse(Span.OPEN), end.orElse(Span.OPEN)));
    }

    private static Optional<String> text(JsonNode object, String name) {
        return Optional.of(object.path(name)).filter(JsonNode::isString).map(JsonNode::asString);
    }

    boolean hasIntervalProperties() {
        return startProperty.isPresent() && endProperty.isPresent();
    }

    /** How CQL2 speaks of a feature's time here, if it can. */
    Optional<String> timeInCql2() {
        var queryables = target.schema("queryables")
                .map(it -> Set.copyOf(it.path("properties").propertyNames()))
                .orElse(Set.of());
        if (queryables.contains("time") && System.getProperty("temporal.kit.start") == null) {
            return Optional.of("time");
        }
        return startProperty
                .filter(queryables::contains)
                .flatMap(start ->
                        endProperty.filter(queryables::contains).map(end -> "INTERVAL(" + start + "," + end + ")"));
    }

    List<Span> spans() {
        return times.values().stream().flatMap(Optional::stream).toList();
    }

    Set<String> all() {
        return times.keySet();
    }

    Set<String> withoutTime() {
        return times.keySet().stream()
                .filter(it -> times.get(it).isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those whose time and this one have an instant in common, and those without time. */
    Set<String> intersecting(String datetime) {
        var asked = Span.of(datetime);
        return times.keySet().stream()
                .filter(it -> times.get(it).map(asked::intersects).orElse(true))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those with a time that stands in this relation to another. */
    Set<String> related(BiPredicate<Span, Span> relation, Span other) {
        return times.keySet().stream()
                .filter(it ->
                        times.get(it).filter(span -> relation.test(span, other)).isPresent())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those that end at this instant while another begins: of two that share an instant the later may win. */
    Set<String> givingWay(String instant) {
        var isHandover = spans().stream().anyMatch(it -> it.start().equals(instant));
        return times.keySet().stream()
                .filter(it -> isHandover
                        && times.get(it)
                                .filter(span -> span.end().equals(instant)
                                        && !span.start().equals(instant))
                                .isPresent())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Some of the instants at which features begin or end, spread over the history. */
    List<String> turns() {
        var turns = new TreeSet<String>();
        spans().forEach(it -> turns.addAll(List.of(it.start(), it.end())));
        turns.remove(Span.OPEN);
        var every = Math.max(1, turns.size() / SAMPLES);
        var sample = new ArrayList<String>();
        var at = 0;
        for (var turn : turns) {
            if (at++ % every == 0) {
                sample.add(turn);
            }
        }
        return sample;
    }
}
