package org.controlatlas.intake.mosaic;

import java.util.List;
import org.locationtech.jts.geom.Geometry;

/**
 * Ground of one district that has one history throughout.
 *
 * @param tellings leave out no day and tell none twice, earliest first
 */
public record Plot(String district, Geometry ground, List<Telling> tellings) {

    public Plot {
        tellings = List.copyOf(tellings);
    }
}
