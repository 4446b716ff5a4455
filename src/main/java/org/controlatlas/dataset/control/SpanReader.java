package org.controlatlas.dataset.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.controlatlas.dataset.file.DateCells;
import org.controlatlas.dataset.file.Ids;
import org.controlatlas.dataset.file.Row;
import org.controlatlas.dataset.workbook.Table;
import org.controlatlas.dataset.workbook.Workbook;
import org.controlatlas.territory.Account;
import org.controlatlas.territory.Cell;
import org.controlatlas.territory.ControlSpan;
import org.controlatlas.territory.DateRange;
import org.controlatlas.territory.DistrictId;
import org.controlatlas.territory.PartyId;
import org.controlatlas.territory.UncertainDay;
import org.controlatlas.territory.ZoneId;

/** Reads one row of {@code control.csv} at a time. */
final class SpanReader {

    private static final String DISTRICT = "district";
    private static final String WITHIN = "within";
    private static final String OUTSIDE = "outside";
    private static final String ACCOUNT = "account";

    private final Workbook book;
    private final Ids accounts;
    private final Map<DistrictId, List<Cell>> ofDistrict;
    private final Map<ZoneId, List<Cell>> inZone = new HashMap<>();
    /** One object for each, so that a million spans need not be fetched from memory twice. */
    private final Map<String, PartyId> parties = new HashMap<>();

    SpanReader(Workbook book, Optional<List<Cell>> cells) {
        this.book = book;
        this.accounts = book.accounts();
        this.ofDistrict = cells.orElse(List.of()).stream().collect(Collectors.groupingBy(Cell::district));
        for (var cell : cells.orElse(List.of())) {
            cell.zones()
                    .forEach(zone -> inZone.computeIfAbsent(zone, it -> new ArrayList<>())
                            .add(cell));
        }
    }

    /** Empty when the row has a fault. */
    Optional<ControlRow> read(Row row) {
        row.id(DISTRICT, book.districts());
        row.ids(WITHIN, book.ids(Table.ZONES));
        row.ids(OUTSIDE, book.ids(Table.ZONES));
        row.id("party", book.ids(Table.PARTIES));
        row.id("status", book.ids(Table.STATUSES));
        row.optionalId(ACCOUNT, accounts);
        book.certainty(row);
        book.requiredCitations(row, "sources");
        checkFlags(row);
        var start = start(row);
        var validity = start.flatMap(day -> validity(row, day));
        var ground = ground(row);
        return validity.filter(it -> row.isSound())
                .flatMap(it -> start.map(day -> new ControlRow(row, span(row, ground, it, day))));
    }

    private Optional<UncertainDay> start(Row row) {
        var dates = new DateCells(row);
        var start = dates.uncertainDay("start");
        start.ifPresent(day -> dates.checkWithin("start", day.best(), book.days()));
        return start;
    }

    private Optional<DateRange> validity(Row row, UncertainDay start) {
        var dates = new DateCells(row);
        var validity = dates.rangeFrom(start.best(), "end");
        validity.ifPresent(range -> dates.checkEndWithin("end", range, book.days()));
        return validity;
    }

    private static void checkFlags(Row row) {
        for (var flag : row.items("flags")) {
            if (!flag.equals(ControlRow.GAP_OK)) {
                row.fault("flags", "unknown flag " + flag, "write " + ControlRow.GAP_OK + " or nothing");
            }
        }
    }

    /** The cells that the row speaks of, which must be one at least where the district has any. */
    private List<Cell> ground(Row row) {
        var district = new DistrictId(row.text(DISTRICT));
        var all = ofDistrict.getOrDefault(district, List.of());
        var within = zones(row, WITHIN);
        var outside = zones(row, OUTSIDE);
        var near =
                within.isEmpty() ? all : inZone.getOrDefault(within.iterator().next(), List.of());
        var chosen = near.stream()
                .filter(cell -> cell.district().equals(district) && cell.lies(within, outside))
                .toList();
        if (chosen.isEmpty() && !all.isEmpty() && row.isSound()) {
            row.fault(
                    WITHIN,
                    "no ground of " + district + " lies" + zones(row, WITHIN, " in ", " and in ")
                            + zones(row, OUTSIDE, " outside ", " and outside "),
                    touching(all));
        }
        return chosen;
    }

    private ControlSpan span(Row row, List<Cell> ground, DateRange validity, UncertainDay start) {
        var account = account(row);
        return new ControlSpan(
                id(row, start, account) + (book.description().overlaps() ? "-" + row.text("party") : ""),
                new DistrictId(row.text(DISTRICT)),
                ground,
                parties.computeIfAbsent(row.text("party"), PartyId::new),
                row.text("status"),
                validity,
                start,
                UncertainDay.certain(validity.lastDay()),
                book.certainty(row),
                account,
                book.citations(row, "sources"),
                row.local("note"));
    }

    private static Account account(Row row) {
        var word = row.text(ACCOUNT);
        return word.isEmpty() ? Account.CONSENSUS : new Account(word);
    }

    private static String id(Row row, UncertainDay start, Account account) {
        return row.text(DISTRICT) + "-" + start.best()
                + zones(row, WITHIN, "-in-", "-and-")
                + zones(row, OUTSIDE, "-out-", "-and-")
                + (account.equals(Account.CONSENSUS) ? "" : "-" + account);
    }

    private static Set<ZoneId> zones(Row row, String column) {
        return row.items(column).stream().map(ZoneId::new).collect(Collectors.toSet());
    }

    private static String zones(Row row, String column, String before, String between) {
        return row.items(column).isEmpty() ? "" : before + String.join(between, row.items(column));
    }

    private static String touching(List<Cell> cells) {
        var zones = cells.stream()
                .flatMap(cell -> cell.zones().stream())
                .map(ZoneId::value)
                .collect(Collectors.toCollection(TreeSet::new));
        return zones.isEmpty() ? "no zone touches it" : "the zones that touch it are " + String.join(", ", zones);
    }
}
