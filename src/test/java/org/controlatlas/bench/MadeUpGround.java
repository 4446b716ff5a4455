package org.controlatlas.bench;

import java.util.Random;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;

/**
 * Crooked quadrilaterals that tile a square of ground, each of about 0.1 degrees and 16 vertices. Neighbours share their
 * vertices to the last digit. Longitude first, WGS 84.
 */
final class MadeUpGround {

    private static final double STEP = 0.1;
    private static final double SOUTH = 30;
    private static final double CORNER_SHIFT = 0.15;
    private static final double BEND = 0.05;
    private static final double[] BENDS_AT = {0.25, 0.5, 0.75};
    private static final double DIGITS = 1e5;

    private final int columns;
    private final Coordinate[][] corners;
    private final Coordinate[][][] eastward;
    private final Coordinate[][][] northward;

    MadeUpGround(int cells, Random random) {
        columns = columns(cells);
        corners = new Coordinate[columns + 1][columns + 1];
        eastward = new Coordinate[columns + 1][columns + 1][];
        northward = new Coordinate[columns + 1][columns + 1][];
        for (var x = 0; x <= columns; x++) {
            for (var y = 0; y <= columns; y++) {
                corners[x][y] = corner(x, y, random);
            }
        }
        for (var x = 0; x <= columns; x++) {
            for (var y = 0; y <= columns; y++) {
                eastward[x][y] = bends(corners[x][y], corners[Math.min(x + 1, columns)][y], random);
                northward[x][y] = bends(corners[x][y], corners[x][Math.min(y + 1, columns)], random);
            }
        }
    }

    /** Returns how many degrees the ground of so many cells measures from west to east, at the most. */
    static double width(int cells) {
        return columns(cells) * STEP;
    }

    static double south() {
        return SOUTH;
    }

    /** The ring of a cell, counterclockwise and closed. */
    Stream<Coordinate> ring(int cell) {
        var x = cell % columns;
        var y = cell / columns;
        var half = Stream.concat(path(corners[x][y], eastward[x][y]), path(corners[x + 1][y], northward[x + 1][y]));
        var back = Stream.concat(
                path(corners[x + 1][y + 1], reversed(eastward[x][y + 1])),
                path(corners[x][y + 1], reversed(northward[x][y])));
        return Stream.of(half, back, Stream.of(corners[x][y])).flatMap(it -> it);
    }

    private static int columns(int cells) {
        return (int) Math.ceil(Math.sqrt(cells));
    }

    private static Coordinate corner(int x, int y, Random random) {
        return rounded(STEP * (x + CORNER_SHIFT * shift(random)), SOUTH + STEP * (y + CORNER_SHIFT * shift(random)));
    }

    /** The vertices of an edge between its ends, each a little off the straight line. */
    private static Coordinate[] bends(Coordinate from, Coordinate to, Random random) {
        var bends = new Coordinate[BENDS_AT.length];
        for (var i = 0; i < bends.length; i++) {
            var aside = BEND * shift(random);
            var dx = to.x - from.x;
            var dy = to.y - from.y;
            bends[i] = rounded(from.x + BENDS_AT[i] * dx - aside * dy, from.y + BENDS_AT[i] * dy + aside * dx);
        }
        return bends;
    }

    private static double shift(Random random) {
        return 2 * random.nextDouble() - 1;
    }

    private static Coordinate rounded(double x, double y) {
        return new Coordinate(Math.rint(x * DIGITS) / DIGITS, Math.rint(y * DIGITS) / DIGITS);
    }

    private static Stream<Coordinate> path(Coordinate corner, Coordinate[] bends) {
        return Stream.concat(Stream.of(corner), Stream.of(bends));
    }

    private static Coordinate[] reversed(Coordinate[] bends) {
        return new Coordinate[] {bends[2], bends[1], bends[0]};
    }
}
