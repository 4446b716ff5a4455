package org.controlatlas.geo;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.geometry.jts.JTS;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

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

    private static final int SIDES_OF_A_BOX_EDGE = 32;
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();
    private static final Map<Crs, MathTransform> FROM_CRS84 = new ConcurrentHashMap<>();

    public static Crs epsg(int code) {
        return new Crs(EPSG + code);
    }

    /** The zone of Universal Transverse Mercator on WGS 84 in which this point lies, for measuring in metres. */
    public static Crs utmOf(double longitude, double latitude) {
        var zone = Math.floorMod((int) Math.floor((longitude + 180) / 6), 60) + 1;
        return epsg((latitude < 0 ? 32700 : 32600) + zone);
    }

    public Geometry fromCrs84(Geometry geometry) {
        return equals(CRS84) ? geometry : transform(geometry, fromCrs84());
    }

    /**
     * The ground inside a box whose corners are written in this system, as CRS84. A geographic box whose west is greater
     * than its east crosses the antimeridian and becomes two.
     *
     * @throws IllegalArgumentException if there is no such box
     */
    public Geometry box(double lower1, double lower2, double upper1, double upper2) {
        if (equals(EPSG_4326)) {
            return CRS84.box(lower2, lower1, upper2, upper1);
        }
        if (lower2 > upper2) {
            throw new IllegalArgumentException("the lower corner must come first");
        }
        if (!equals(CRS84)) {
            return projectedBox(new Envelope(lower1, upper1, lower2, upper2));
        }
        return lower1 <= upper1
                ? GEOMETRIES.toGeometry(new Envelope(lower1, upper1, lower2, upper2))
                : GEOMETRIES
                        .toGeometry(new Envelope(lower1, 180, lower2, upper2))
                        .union(GEOMETRIES.toGeometry(new Envelope(-180, upper1, lower2, upper2)));
    }

    /** The sides of the box bend in CRS84, so they are cut into short ones first. */
    private Geometry projectedBox(Envelope box) {
        var side = Math.max(box.getWidth(), box.getHeight()) / SIDES_OF_A_BOX_EDGE;
        var geometry = GEOMETRIES.toGeometry(box);
        try {
            return transform(
                    side > 0 ? Densifier.densify(geometry, side) : geometry,
                    fromCrs84().inverse());
        } catch (TransformException e) {
            throw new IllegalArgumentException("no box on the ground of " + uri, e);
        }
    }

    private MathTransform fromCrs84() {
        return FROM_CRS84.computeIfAbsent(this, Crs::find);
    }

    private static MathTransform find(Crs crs) {
        try {
            var code = "EPSG:" + crs.uri.substring(EPSG.length());
            return CRS.findMathTransform(DefaultGeographicCRS.WGS84, CRS.decode(code), true);
        } catch (FactoryException e) {
            throw new IllegalArgumentException("not a known reference system: " + crs.uri, e);
        }
    }

    private Geometry transform(Geometry geometry, MathTransform transform) {
        try {
            return JTS.transform(geometry, transform);
        } catch (TransformException e) {
            throw new IllegalArgumentException("outside of " + uri + ": " + geometry.getEnvelopeInternal(), e);
        }
    }
}
