package org.controlatlas.area;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.controlatlas.geo.SharedBorders;
import org.controlatlas.geo.SharedBorders.SharedBorder;
import org.controlatlas.territory.Cell;
import org.controlatlas.territory.Dataset;
import org.controlatlas.territory.Zone;

/**
 * The borders that a zone's line draws inside a district, each with the ground that may lie on the other side of it: its
 * length times the line's accuracy, but no more than there is.
 */
final class AuthoredBorders {

    private final Map<String, List<AuthoredBorder>> byCell = new HashMap<>();

    /** Ground in km2 that may pass over the border between two cells of a district. */
    record AuthoredBorder(Cell one, Cell other, double squareKilometres) {

        /** What this side may lose: no more than it has. */
        double fromOne() {
            return Math.min(squareKilometres, one.squareKilometres());
        }

        double fromOther() {
            return Math.min(squareKilometres, other.squareKilometres());
        }
    }

    AuthoredBorders(Dataset dataset) {
        for (var border : SharedBorders.between(dataset.cells())) {
            if (border.one().district().equals(border.other().district())) {
                var authored = new AuthoredBorder(
                        border.one(), border.other(), border.kilometres() * accuracyKilometres(dataset, border));
                Stream.of(border.one(), border.other())
                        .forEach(it -> byCell.computeIfAbsent(it.id(), id -> new ArrayList<>())
                                .add(authored));
            }
        }
    }

    /** The borders of a cell. */
    List<AuthoredBorder> of(Cell cell) {
        return byCell.getOrDefault(cell.id(), List.of());
    }

    /** The worst accuracy of the zones that one cell lies in and the other does not. */
    private static double accuracyKilometres(Dataset dataset, SharedBorder border) {
        var zones = new TreeSet<>(border.one().zones());
        zones.addAll(border.other().zones());
        zones.removeIf(it ->
                border.one().zones().contains(it) && border.other().zones().contains(it));
        return zones.stream()
                .map(dataset::zone)
                .mapToDouble(Zone::accuracyKilometres)
                .max()
                .orElse(0);
    }
}
