package org.controlatlas.geo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.geotools.referencing.factory.epsg.hsql.ThreadedHsqlEpsgFactory;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Where the reference systems of the EPSG database are to be used, as the database says. */
public final class EpsgAreas {

    private static final String CONTAINING = """
            SELECT DISTINCT crs.coord_ref_sys_code
            FROM epsg_coordinatereferencesystem crs
            JOIN epsg_usage used ON used.object_code = crs.coord_ref_sys_code
             AND used.object_table_name = 'epsg_coordinatereferencesystem'
            JOIN epsg_extent area ON area.extent_code = used.extent_code
            WHERE crs.coord_ref_sys_kind IN ('geographic 2D', 'projected') AND crs.deprecated = 0
              AND area.bbox_west_bound_lon <= ? AND area.bbox_south_bound_lat <= ?
              AND area.bbox_east_bound_lon >= ? AND area.bbox_north_bound_lat >= ?
            ORDER BY crs.coord_ref_sys_code""";

    private static final Map<Envelope, List<Crs>> KNOWN = new ConcurrentHashMap<>();

    private EpsgAreas() {}

    /**
     * Returns the systems of two axes whose area of use contains a box in CRS84, by their codes: those that are not
     * deprecated and that GeoTools can draw the box in. Opens the EPSG database.
     */
    public static List<Crs> containing(Envelope box) {
        return KNOWN.computeIfAbsent(box, EpsgAreas::find);
    }

    private static List<Crs> find(Envelope box) {
        var ground = new GeometryFactory().toGeometry(box);
        return codes(box).stream()
                .map(Crs::epsg)
                .filter(it -> isUsable(it, ground))
                .toList();
    }

    private static List<Integer> codes(Envelope box) {
        try (var connection = new ThreadedHsqlEpsgFactory().getDataSource().getConnection();
                var question = connection.prepareStatement(CONTAINING)) {
            question.setDouble(1, box.getMinX());
            question.setDouble(2, box.getMinY());
            question.setDouble(3, box.getMaxX());
            question.setDouble(4, box.getMaxY());
            try (var rows = question.executeQuery()) {
                return codes(rows);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the EPSG database cannot be read", e);
        }
    }

    private static List<Integer> codes(ResultSet rows) throws SQLException {
        var codes = new ArrayList<Integer>();
        while (rows.next()) {
            codes.add(rows.getInt(1));
        }
        return codes;
    }

    private static boolean isUsable(Crs crs, Geometry ground) {
        try {
            return crs.fromCrs84(ground).isValid();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
