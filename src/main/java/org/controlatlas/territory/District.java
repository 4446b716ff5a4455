package org.controlatlas.territory;

import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/**
 * An administrative unit with its polygon, in the one vintage that the data set uses throughout.
 *
 * @param kind the data's own word, such as {@code raion}
 * @param parent the region that it belongs to
 * @param geometry WGS 84, longitude first
 * @param accuracyKilometres how far the polygon's border may lie from the true one
 */
public record District(
        DistrictId id,
        String kind,
        Optional<DistrictId> parent,
        LocalText names,
        Geometry geometry,
        double squareKilometres,
        double accuracyKilometres,
        LocalText note) {

    public District withGeometry(Geometry other, double otherSquareKilometres) {
        return new District(id, kind, parent, names, other, otherSquareKilometres, accuracyKilometres, note);
    }
}
