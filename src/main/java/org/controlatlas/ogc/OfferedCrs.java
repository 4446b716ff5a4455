package org.controlatlas.ogc;

import java.util.List;
import java.util.Optional;
import org.controlatlas.atlas.Atlas;
import org.controlatlas.atlas.Collection;
import org.controlatlas.geo.Crs;
import org.controlatlas.http.BadParameter;
import org.locationtech.jts.geom.Envelope;

/**
 * The reference systems that can be asked for. The collections list those of the world and UTM where the districts are;
 * any other of two axes that the EPSG database has is understood too.
 */
final class OfferedCrs {

    private OfferedCrs() {}

    static List<Crs> of(Atlas atlas) {
        var centre = atlas.collections()
                .get(Collection.DISTRICTS)
                .map(Collection::extent)
                .map(Envelope::centre)
                .orElseThrow();
        return List.of(Crs.CRS84, Crs.EPSG_4326, Crs.WEB_MERCATOR, Crs.utmOf(centre.x, centre.y));
    }

    /** Returns the wanted one, CRS84 if none is. */
    static Crs check(String parameter, Optional<Crs> wanted, Atlas atlas) {
        try {
            return wanted.map(Crs::checked).orElse(Crs.CRS84);
        } catch (IllegalArgumentException e) {
            throw new BadParameter(
                    parameter,
                    e.getMessage() + "; there are "
                            + of(atlas).stream().map(Crs::uri).toList()
                            + " and what else of two axes the EPSG database has");
        }
    }
}
