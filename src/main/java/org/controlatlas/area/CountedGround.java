package org.controlatlas.area;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.controlatlas.area.AuthoredBorders.AuthoredBorder;
import org.controlatlas.territory.Cell;

/** The ground as it is counted on a day, cell by cell, with the doubt of the borders between them. */
final class CountedGround {

    private final AuthoredBorders borders;
    private final Tally tally;
    private final Map<String, Claims> claims = new HashMap<>();

    CountedGround(AreaQuery query, AuthoredBorders borders) {
        this.borders = borders;
        this.tally = new Tally(query);
    }

    /** Counts a cell under these claims, and no longer under those that it was counted under. */
    void turn(Cell cell, Claims now) {
        var itsBorders = borders.of(cell);
        countDoubt(itsBorders, -1);
        var before = claims.put(cell.id(), now);
        if (before != null) {
            tally.count(cell.squareKilometres(), before, -1);
        }
        tally.count(cell.squareKilometres(), now, 1);
        countDoubt(itsBorders, 1);
    }

    AreaTable table(LocalDate day) {
        return tally.table(day);
    }

    private void countDoubt(List<AuthoredBorder> some, int times) {
        for (var border : some) {
            tally.countDoubt(border, of(border.one()), of(border.other()), times);
        }
    }

    private Claims of(Cell cell) {
        return claims.getOrDefault(cell.id(), Claims.NONE);
    }
}
