package org.controlatlas.dataset.polygon;

import java.util.Collection;
import java.util.function.ToDoubleFunction;
import org.locationtech.jts.geom.Coordinate;

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

    public boolean looksSwapped(Coordinate point) {
        var distance = middle.distance(point);
        var swapped = middle.distance(new Coordinate(point.y, point.x));
        return distance > FAR * spread && distance > FAR * swapped;
    }

    private static double median(Collection<Coordinate> points, ToDoubleFunction<Coordinate> measure) {
        return points.stream()
                .mapToDouble(measure)
                .sorted()
                .skip(points.size() / 2)
                .findFirst()
                .orElse(Double.NaN);
    }
}
