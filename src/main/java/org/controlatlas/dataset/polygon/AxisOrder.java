package org.controlatlas.dataset.polygon;

import java.util.Collection;
import java.util.function.ToDoubleFunction;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * Tells points whose latitude was written first from points that are merely somewhere else: a swapped point lies far
 * from the middle of the map, and would lie near it if its numbers changed places.
 *
 * @param middle longitude and latitude that half of the map's features lie on either side of
 * @param spread how far the outer half of them lies from it, in degrees
 */
public record AxisOrder(Coordinate middle, double spread) {

    private static final int FAR = 3;

    /** The order around these points, of which more than half must be right. */
    public static AxisOrder around(Collection<Coordinate> points) {
        var middle = new Coordinate(median(points, Coordinate::getX), median(points, Coordinate::getY));
        return new AxisOrder(middle, median(points, middle::distance));
    }

    /** The order of these areas, which are spread as far at least as one of them reaches. */
    public static AxisOrder of(Collection<? extends Geometry> areas) {
        var extents = areas.stream().map(Geometry::getEnvelopeInternal).toList();
        var order = around(extents.stream().map(Envelope::centre).toList());
        return new AxisOrder(order.middle, Math.max(order.spread, median(extents, Envelope::getDiameter) / 2));
    }

    public boolean looksSwapped(Coordinate point) {
        var distance = middle.distance(point);
        var swapped = middle.distance(new Coordinate(point.y, point.x));
        return distance > FAR * spread && distance > FAR * swapped;
    }

    private static <T> double median(Collection<T> all, ToDoubleFunction<T> measure) {
        return all.stream()
                .mapToDouble(measure)
                .sorted()
                .skip(all.size() / 2)
                .findFirst()
                .orElse(Double.NaN);
    }
}
