package org.controlatlas.intake.outside;

import java.util.regex.Pattern;
import org.controlatlas.geo.ForeignCrs;
import org.locationtech.jts.geom.Geometry;
import tools.jackson.databind.JsonNode;

/**
 * The member {@code crs} that GeoJSON had until 2015, or JSON-FG's {@code coordRefSys}.
 *
 * @param code of the EPSG database; 0 for CRS84
 */
record CrsMember(int code) {

    static final CrsMember CRS84 = new CrsMember(0);

    private static final Pattern EPSG =
            Pattern.compile("EPSG(?::|/)[^:/]*(?::|/)?(\\d{4,6})$", Pattern.CASE_INSENSITIVE);
    private static final Pattern SAME = Pattern.compile("CRS84h?$");
    private static final int WGS84 = 4326;

    static CrsMember of(JsonNode root, Place place, Findings findings) {
        var member = root.path("crs");
        var name = member.path("properties").path("name").asString(member.asString(""));
        if (name.isEmpty()) {
            return CRS84;
        }
        var epsg = EPSG.matcher(name);
        if (SAME.matcher(name).find()) {
            findings.fault(
                    place, "has a member crs that names " + name, "ignore it, for it is what GeoJSON means anyhow");
        } else if (!epsg.find() || !ForeignCrs.isKnown(Integer.parseInt(epsg.group(1)))) {
            findings.refuse(place, "is in an unknown reference system " + name, "convert the file to WGS 84");
        } else if (Integer.parseInt(epsg.group(1)) == WGS84) {
            findings.fault(place, "has a member crs that names " + name, "ignore it and read longitude first");
        } else {
            findings.fault(place, "is in the reference system " + name, "convert its coordinates to WGS 84");
            return new CrsMember(Integer.parseInt(epsg.group(1)));
        }
        return CRS84;
    }

    Geometry toCrs84(Geometry geometry) {
        return code == 0 ? geometry : ForeignCrs.toCrs84(geometry, code);
    }
}
