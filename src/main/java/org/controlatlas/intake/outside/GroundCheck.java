package org.controlatlas.intake.outside;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.controlatlas.dataset.polygon.AxisOrder;
import org.controlatlas.geo.GeodesicArea;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.valid.IsValidOp;

/** Finds what is wrong with the polygons of an archive, and returns them as they should be. */
public final class GroundCheck {

    private static final Envelope WORLD = new Envelope(-180, 180, -90, 90);
    private static final AffineTransformation SWAP = new AffineTransformation(0, 1, 0, 1, 0, 0);

    private final Findings findings;

    private GroundCheck(Findings findings) {
        this.findings = findings;
    }

    /**
     * Returns the features whose ground is sound, or has become so.
     *
     * @param latitudeFirst that the archive is known to write latitude first throughout
     */
    public static List<OutsideFeature> sound(List<OutsideFeature> features, boolean latitudeFirst, Findings findings) {
        var check = new GroundCheck(findings);
        var sound = new ArrayList<OutsideFeature>();
        for (var feature :
                latitudeFirst ? features.stream().map(GroundCheck::swapped).toList() : check.longitudeFirst(features)) {
            check.sound(check.cut(feature)).ifPresent(sound::add);
        }
        return sound;
    }

    private static OutsideFeature swapped(OutsideFeature feature) {
        return feature.withGround(SWAP.transform(feature.ground()));
    }

    private List<OutsideFeature> longitudeFirst(List<OutsideFeature> features) {
        if (features.isEmpty()) {
            return features;
        }
        var order = AxisOrder.of(features.stream().map(OutsideFeature::ground).toList());
        return features.stream().map(it -> longitudeFirst(it, order)).toList();
    }

    private OutsideFeature longitudeFirst(OutsideFeature feature, AxisOrder order) {
        var extent = feature.ground().getEnvelopeInternal();
        var impossible = Math.max(-extent.getMinY(), extent.getMaxY()) > 90
                && WORLD.covers(SWAP.transform(feature.ground()).getEnvelopeInternal());
        if (!impossible && !order.looksSwapped(extent.centre())) {
            return feature;
        }
        findings.fault(feature.place(), "writes latitude before longitude", "swap them");
        return swapped(feature);
    }

    private OutsideFeature cut(OutsideFeature feature) {
        if (!Antimeridian.isCrossed(feature.ground())) {
            return feature;
        }
        findings.fault(feature.place(), "crosses the 180th meridian (RFC 7946, 3.1.9)", "cut it there");
        return feature.withGround(Antimeridian.cut(feature.ground()));
    }

    private Optional<OutsideFeature> sound(OutsideFeature feature) {
        if (!WORLD.covers(feature.ground().getEnvelopeInternal())) {
            findings.fault(
                    feature.place(), "is not on the earth: " + feature.ground().getEnvelopeInternal(), "leave it out");
            return Optional.empty();
        }
        if (!ringsTurnRight(feature.ground())) {
            findings.fault(feature.place(), "has rings in the wrong direction (RFC 7946, 3.1.6)", "turn them");
        }
        return valid(feature);
    }

    private static boolean ringsTurnRight(Geometry ground) {
        for (var polygon : PolygonExtracter.getPolygons(ground)) {
            var rings = (Polygon) polygon;
            if (!Orientation.isCCW(rings.getExteriorRing().getCoordinateSequence())) {
                return false;
            }
            for (var i = 0; i < rings.getNumInteriorRing(); i++) {
                if (Orientation.isCCW(rings.getInteriorRingN(i).getCoordinateSequence())) {
                    return false;
                }
            }
        }
        return true;
    }

    private Optional<OutsideFeature> valid(OutsideFeature feature) {
        var error = new IsValidOp(feature.ground()).getValidationError();
        if (error == null) {
            return Optional.of(feature);
        }
        var problem = "is not valid: " + error.getMessage().toLowerCase(Locale.ROOT) + " at " + error.getCoordinate().x
                + " " + error.getCoordinate().y;
        var fixed = GeometryFixer.fix(feature.ground());
        if (!(fixed instanceof Polygonal) || fixed.isEmpty()) {
            findings.fault(feature.place(), problem, "leave it out, for no ground is left of it");
            return Optional.empty();
        }
        findings.fault(
                feature.place(),
                problem,
                String.format(Locale.ROOT, "redraw it, which covers %.3f km2", GeodesicArea.squareKilometres(fixed)));
        return Optional.of(feature.withGround(fixed));
    }
}
