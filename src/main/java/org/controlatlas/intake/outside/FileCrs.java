package org.controlatlas.intake.outside;

import java.util.Optional;
import java.util.regex.Pattern;
import org.controlatlas.geo.ForeignCrs;
import org.locationtech.jts.geom.Geometry;
import tools.jackson.databind.JsonNode;

/**
 * The reference system in which a file is written.
 *
 * @param foreign empty for longitude and latitude of WGS 84
 */
record FileCrs(Optional<ForeignCrs> foreign) {

    static final FileCrs CRS84 = new FileCrs(Optional.empty());

    private static final Pattern EPSG =
            Pattern.compile("EPSG(?::|/)[^:/]*(?::|/)?(\\d{4,6})$", Pattern.CASE_INSENSITIVE);
    private static final Pattern SAME = Pattern.compile("CRS84h?$");
    private static final int WGS84 = 4326;

    /** By the member {@code crs} that GeoJSON had until 2015, which is a fault even where it says what goes without it. */
    static FileCrs ofGeoJson(JsonNode root, Place place, Findings findings) {
        var member = root.path("crs");
        var name = member.path("properties").path("name").asString(member.asString(""));
        var epsg = EPSG.matcher(name);
        var isEpsg = epsg.find();
        if (name.isEmpty()) {
            return CRS84;
        }
        if (SAME.matcher(name).find() || isEpsg && Integer.parseInt(epsg.group(1)) == WGS84) {
            findings.fault(place, "has a member crs that names " + name, "ignore it and read longitude first");
            return CRS84;
        }
        return known(
                isEpsg ? ForeignCrs.epsg(Integer.parseInt(epsg.group(1))) : Optional.empty(), name, place, findings);
    }

    static FileCrs ofEpsg(int code, Place place, Findings findings) {
        return code == WGS84 || code <= 0 ? CRS84 : known(ForeignCrs.epsg(code), "EPSG:" + code, place, findings);
    }

    private static FileCrs known(Optional<ForeignCrs> crs, String name, Place place, Findings findings) {
        if (crs.isEmpty()) {
            findings.refuse(place, "is in an unknown reference system " + name, "convert the file to WGS 84");
        } else {
            findings.fault(place, "is in the reference system " + name, "convert its coordinates to WGS 84");
        }
        return new FileCrs(crs);
    }

    Geometry toCrs84(Geometry geometry) {
        return foreign.map(it -> it.toCrs84(geometry)).orElse(geometry);
    }
}
