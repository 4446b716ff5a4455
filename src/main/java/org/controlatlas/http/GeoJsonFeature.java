package org.controlatlas.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.controlatlas.atlas.Feature;
import org.controlatlas.geo.Crs;
import org.controlatlas.territory.DateRange;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * A feature as RFC 7946 writes it, with the member {@code time} of JSON-FG where it has one.
 *
 * @param links left out where there are none
 */
public record GeoJsonFeature(
        String type,
        String id,
        @Nullable Geometry geometry,
        Map<String, @Nullable Object> properties,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Time time,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Link> links) {

    /** One day, or an interval of which both ends belong to it and {@code ..} stands for an open one. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Time(@Nullable String date, @Nullable List<String> interval) {

        public static Time of(DateRange days) {
            return days.isOneDay()
                    ? new Time(days.start().toString(), null)
                    : new Time(null, List.of(end(days.start()), end(days.lastDay())));
        }

        private static String end(LocalDate day) {
            return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) ? ".." : day.toString();
        }
    }

    public static GeoJsonFeature of(Feature feature) {
        return of(feature, Crs.CRS84, List.of());
    }

    public static GeoJsonFeature of(Feature feature, Crs crs, List<Link> links) {
        return new GeoJsonFeature(
                "Feature",
                feature.id(),
                feature.geometry().map(crs::fromCrs84).orElse(null),
                feature.properties(),
                feature.time().map(Time::of).orElse(null),
                links);
    }
}
