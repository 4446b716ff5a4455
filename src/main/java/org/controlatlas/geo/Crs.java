package org.controlatlas.geo;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.GeographicCRS;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.NoninvertibleTransformException;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.geometry.jts.JTS;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.AffineTransformation;

/**
 * A coordinate reference system, by the URI that OGC gives it. Coordinates come in the order of its own axes: longitude
 * first in CRS84, latitude first in EPSG:4326.
 *
 * <p>The EPSG database, 33 MiB that GeoTools unpacks in two seconds, is opened by the first geometry that goes to or
 * comes from a system other than CRS84 and not before.
 */
public record Crs(String uri) {

    private static final String EPSG = "http://www.opengis.net/def/crs/EPSG/0/";

    public static final Crs CRS84 = new Crs("http://www.opengis.net/def/crs/OGC/1.3/CRS84");
    public static final Crs EPSG_4326 = epsg(4326);
    public static final Crs WEB_MERCATOR = epsg(3857);

    private static final Pattern KNOWN_FORM = Pattern.compile(Pattern.quote(EPSG) + "\\d{1,7}");
    private static final String LOWER_FIRST = "the lower corner must come first";
    private static final int PIECES_OF_A_SIDE = 32;
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();
    private static final Map<Crs, Axes> KNOWN = new ConcurrentHashMap<>();

    /** A system as GeoTools knows it: the way into it from CRS84, and whether it counts degrees, latitude first. */
    private record Axes(MathTransform fromCrs84, boolean isGeographic, boolean isLatitudeFirst) {}

    public static Crs epsg(int code) {
        return new Crs(EPSG + code);
    }

    /** The zone of Universal Transverse Mercator on WGS 84 in which this point lies, for measuring in metres. */
    public static Crs utmOf(double longitude, double latitude) {
        var zone = Math.floorMod((int) Math.floor((longitude + 180) / 6), 60) + 1;
        return epsg((latitude < 0 ? 32700 : 32600) + zone);
    }

    /** Throws {@link IllegalArgumentException} if it is neither CRS84 nor a system of two axes in the EPSG database. */
    public Crs checked() {
        if (!equals(CRS84)) {
            axes();
        }
        return this;
    }

    /** Throws {@link IllegalArgumentException} if the geometry lies where this system does not reach. */
    public Geometry fromCrs84(Geometry geometry) {
        return equals(CRS84) ? geometry : transform(geometry, axes().fromCrs84());
    }

    /** Reads a geometry whose sides are straight in this system. */
    public Geometry toCrs84(Geometry geometry) {
        return equals(CRS84) ? geometry : inverse(axes().isGeographic() ? geometry : withShortSides(geometry));
    }

    /**
     * The ground inside a box whose corners are written in this system, as CRS84. A geographic box whose west is greater
     * than its east crosses the antimeridian and becomes two.
     *
     * @throws IllegalArgumentException if there is no such box
     */
    public Geometry box(double lower1, double lower2, double upper1, double upper2) {
        if (equals(CRS84)) {
            return eastward(lower1, lower2, upper1, upper2);
        }
        if (axes().isLatitudeFirst()) {
            return inverse(swapped(eastward(lower2, lower1, upper2, upper1)));
        }
        if (axes().isGeographic()) {
            return inverse(eastward(lower1, lower2, upper1, upper2));
        }
        if (lower1 > upper1) {
            throw new IllegalArgumentException(LOWER_FIRST);
        }
        return toCrs84(upward(lower1, lower2, upper1, upper2));
    }

    private static Geometry eastward(double west, double south, double east, double north) {
        return west <= east
                ? upward(west, south, east, north)
                : upward(west, south, 180, north).union(upward(-180, south, east, north));
    }

    private static Geometry upward(double lower1, double lower2, double upper1, double upper2) {
        if (lower2 > upper2) {
            throw new IllegalArgumentException(LOWER_FIRST);
        }
        return GEOMETRIES.toGeometry(new Envelope(lower1, upper1, lower2, upper2));
    }

    private static Geometry swapped(Geometry geometry) {
        return new AffineTransformation(0, 1, 0, 1, 0, 0).transform(geometry);
    }

    /** Straight sides bend in CRS84, so they are cut into short ones first. */
    private static Geometry withShortSides(Geometry geometry) {
        var extent = geometry.getEnvelopeInternal();
        var side = Math.max(extent.getWidth(), extent.getHeight()) / PIECES_OF_A_SIDE;
        return side > 0 ? Densifier.densify(geometry, side) : geometry;
    }

    private Geometry inverse(Geometry geometry) {
        try {
            return transform(geometry, axes().fromCrs84().inverse());
        } catch (NoninvertibleTransformException e) {
            throw new IllegalArgumentException("not to be read in " + uri, e);
        }
    }

    private Axes axes() {
        return KNOWN.computeIfAbsent(this, Crs::find);
    }

    private static Axes find(Crs crs) {
        if (!KNOWN_FORM.matcher(crs.uri).matches()) {
            throw new IllegalArgumentException(
                    "not the URI of a reference system, such as " + EPSG_4326.uri + ": " + crs.uri);
        }
        try {
            var found = CRS.decode("EPSG:" + crs.uri.substring(EPSG.length()));
            var axes = found.getCoordinateSystem().getDimension();
            if (axes != 2) {
                throw new IllegalArgumentException("a reference system of " + axes + " axes, not of two: " + crs.uri);
            }
            return new Axes(
                    CRS.findMathTransform(DefaultGeographicCRS.WGS84, found, true),
                    found instanceof GeographicCRS,
                    found instanceof GeographicCRS && CRS.getAxisOrder(found) == CRS.AxisOrder.NORTH_EAST);
        } catch (FactoryException e) {
            throw new IllegalArgumentException("not a known reference system: " + crs.uri, e);
        }
    }

    private Geometry transform(Geometry geometry, MathTransform transform) {
        try {
            var transformed = JTS.transform(geometry, transform);
            if (Arrays.stream(transformed.getCoordinates()).allMatch(Coordinate::isValid)) {
                return transformed;
            }
        } catch (TransformException e) {
            throw new IllegalArgumentException(outside(geometry), e);
        }
        throw new IllegalArgumentException(outside(geometry));
    }

    private String outside(Geometry geometry) {
        return "outside of " + uri + ": " + geometry.getEnvelopeInternal();
    }
}
