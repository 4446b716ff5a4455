package org.controlatlas.ogc.features;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.controlatlas.atlas.Collection;
import org.controlatlas.http.GeoJsonFeature;
import org.controlatlas.http.GeoJsonFeature.Time;
import org.controlatlas.http.Links;
import org.jspecify.annotations.Nullable;

/** All that is known of one feature. */
record FeaturePage(
        String id,
        String title,
        String geometry,
        @Nullable Outline outline,
        String time,
        String onTheMap,
        List<PropertyText> properties) {

    static FeaturePage of(Collection collection, GeoJsonFeature feature) {
        var properties = feature.properties();
        return new FeaturePage(
                feature.id(),
                title(feature),
                GeometryText.of(feature.geometry()),
                Optional.ofNullable(feature.geometry()).flatMap(Outline::of).orElse(null),
                Optional.ofNullable(feature.time()).map(FeaturePage::written).orElse(""),
                Links.base() + "/" + permalink(collection.id(), feature.id(), properties),
                collection.schema().stream()
                        .map(it -> PropertyText.of(it, properties.get(it.name())))
                        .filter(it -> !it.lines().isEmpty())
                        .toList());
    }

    private static String title(GeoJsonFeature feature) {
        return Stream.of("title", "name", "district_name")
                .map(feature.properties()::get)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .findFirst()
                .orElse(feature.id());
    }

    private static String written(Time time) {
        return Optional.ofNullable(time.date())
                .orElseGet(() -> String.join("/", Objects.requireNonNull(time.interval())));
    }

    /** The map's own parameters, see {@code permalink.js}. */
    private static String permalink(String collection, String id, Map<String, @Nullable Object> properties) {
        var district = collection.equals(Collection.DISTRICTS) ? id : properties.get("district");
        var day = Stream.of("valid_from", "day", "held_on")
                .map(properties::get)
                .filter(Objects::nonNull)
                .findFirst();
        var parameters = Stream.concat(
                        day.map(it -> "day=" + it).stream(),
                        Optional.ofNullable(district).map(it -> "district=" + it).stream())
                .collect(Collectors.joining("&"));
        return parameters.isEmpty() ? "" : "#" + parameters;
    }
}
