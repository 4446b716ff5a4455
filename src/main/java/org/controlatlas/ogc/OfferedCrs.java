package org.controlatlas.ogc;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.controlatlas.atlas.Atlas;
import org.controlatlas.atlas.Collection;
import org.controlatlas.geo.Crs;
import org.controlatlas.geo.EpsgAreas;
import org.controlatlas.http.BadParameter;
import org.locationtech.jts.geom.Envelope;

/**
 * The reference systems that can be asked for, which are those that the collections list (Part 2,
 * /req/crs/fc-crs-valid-value): those of the world, UTM where the districts are, and every other plane system of the EPSG
 * database whose area of use contains the districts.
 */
public final class OfferedCrs {

    private OfferedCrs() {}

    /** The usual ones first. */
    static List<Crs> of(Atlas atlas) {
        return Stream.concat(usual(atlas).stream(), EpsgAreas.containing(ground(atlas)).stream())
                .distinct()
                .toList();
    }

    /** Those for which the EPSG database need not be searched. */
    private static List<Crs> usual(Atlas atlas) {
        var centre = ground(atlas).centre();
        return List.of(Crs.CRS84, Crs.EPSG_4326, Crs.WEB_MERCATOR, Crs.utmOf(centre.x, centre.y));
    }

    private static Envelope ground(Atlas atlas) {
        return atlas.collections()
                .get(Collection.DISTRICTS)
                .map(Collection::extent)
                .orElseThrow();
    }

    /** Returns the wanted one, CRS84 if none is. */
    public static Crs check(String parameter, Optional<Crs> wanted, Atlas atlas) {
        var crs = wanted.orElse(Crs.CRS84);
        if (!crs.equals(Crs.CRS84) && !usual(atlas).contains(crs)) { // what most ask for needs no look at the ground
            try {
                crs.checked();
            } catch (IllegalArgumentException e) {
                throw new BadParameter(parameter, e.getMessage() + "; the collections list what there is");
            }
            if (!of(atlas).contains(crs)) {
                throw new BadParameter(
                        parameter,
                        "a reference system for other ground than that of the data, or one that is deprecated: "
                                + crs.uri() + "; the collections list what there is");
            }
        }
        return crs;
    }
}
