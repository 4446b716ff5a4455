package org.controlatlas.ogc.features;

import java.util.Arrays;
import org.controlatlas.geo.Crs;
import org.controlatlas.http.BadParameter;
import org.locationtech.jts.geom.Geometry;

/** Reads the parameter {@code bbox}: four numbers, or six of which the heights mean nothing here. */
final class Bbox {

    private static final String HELP = "not a box: four numbers, the lower corner and the upper corner, "
            + "such as 45.9,38.8,47.6,40.6, in the axis order of bbox-crs";

    private Bbox() {}

    /** Returns the ground in the box, in CRS84. */
    static Geometry parse(String text, Crs crs) {
        try {
            var numbers = Arrays.stream(text.split(",", -1))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            if (!Arrays.stream(numbers).allMatch(Double::isFinite)) {
                throw new BadParameter("bbox", HELP);
            }
            return switch (numbers.length) {
                case 4 -> crs.box(numbers[0], numbers[1], numbers[2], numbers[3]);
                case 6 -> crs.box(numbers[0], numbers[1], numbers[3], numbers[4]);
                default -> throw new BadParameter("bbox", HELP);
            };
        } catch (NumberFormatException e) {
            throw new BadParameter("bbox", HELP);
        } catch (IllegalArgumentException e) {
            throw new BadParameter("bbox", String.valueOf(e.getMessage()));
        }
    }
}
