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

    /** Of a file whose form has a place for it, so that another system than WGS 84 is no fault. */
    static FileCrs ofEpsg(int code, Place place, Findings findings) {
        return code == WGS84 || code <= 0 ? CRS84 : converted(ForeignCrs.epsg(code), "EPSG:" + code, place, findings);
    }

    /** By well-known text, as in a .prj file. */
    static FileCrs ofWkt(String wkt, Place place, Findings findings) {
        var crs = ForeignCrs.wkt(wkt);
        return crs.filter(ForeignCrs::isCrs84).isPresent()
                ? CRS84
                : converted(crs, crs.map(ForeignCrs::name).orElse(wkt), place, findings);
    }

    static FileCrs unknown(String name, Place place, Findings findings) {
        findings.refuse(place, "is in an unknown reference system " + name, "convert the file to WGS 84");
        return CRS84;
    }

    private static FileCrs converted(Optional<ForeignCrs> crs, String name, Place place, Findings findings) {
        if (crs.isEmpty()) {
            return unknown(name, place, findings);
        }
        findings.notice(place, "is in the reference system " + name + " and is converted to WGS 84");
        return new FileCrs(crs);
    }

    private static FileCrs known(Optional<ForeignCrs> crs, String name, Place place, Findings findings) {
        if (crs.isEmpty()) {
            return unknown(name, place, findings);
        }
        findings.fault(place, "is in the reference system " + name, "convert its coordinates to WGS 84");
        return new FileCrs(crs);
    }

    Geometry toCrs84(Geometry geometry) {
        return foreign.map(it -> it.toCrs84(geometry)).orElse(geometry);
    }
}
