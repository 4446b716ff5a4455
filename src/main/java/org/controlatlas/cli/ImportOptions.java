package org.controlatlas.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.controlatlas.intake.ImportRequest;
import org.controlatlas.intake.ImportRequest.Days;
import org.controlatlas.intake.ImportRequest.Districts;
import org.controlatlas.intake.ImportRequest.Ground;
import org.controlatlas.intake.ImportRequest.Reading;
import org.controlatlas.intake.ImportRequest.Target;
import org.controlatlas.intake.outside.DayText;
import org.controlatlas.intake.outside.Role;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What all three ways to import have in common. */
final class ImportOptions {

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "the data set directory to write; new or empty")
    @SuppressWarnings("NullAway.Init")
    Path out;

    @Option(names = "--title", description = "what the map is called (default: the archive's name)")
    private @Nullable String title;

    @Option(
            names = "--licence",
            paramLabel = "SPDX",
            defaultValue = "unknown",
            description = "the archive's licence, such as CC-BY-4.0 (default: ${DEFAULT-VALUE})")
    private String licence = "unknown";

    @Option(
            names = "--repair",
            description = "repair what is wrong where that can be done; the report lists each repair")
    private boolean repair;

    @Option(names = "--party", paramLabel = "COLUMN", description = "the column that tells who holds (guessed)")
    private @Nullable String partyColumn;

    @Option(names = "--one-party", paramLabel = "NAME", description = "who holds all of it, where no column tells")
    private @Nullable String oneParty;

    @Option(names = "--status", paramLabel = "COLUMN", description = "the column that tells how it is held (guessed)")
    private @Nullable String statusColumn;

    @Option(
            names = "--units",
            paramLabel = "FILE",
            description = "polygons that become the districts, with a name each")
    private @Nullable Path units;

    @Option(names = "--latitude-first", description = "the archive writes latitude before longitude throughout")
    private boolean latitudeFirst;

    @Option(
            names = "--snap",
            paramLabel = "METRES",
            defaultValue = "0.01",
            description = "join corners that lie nearer than this, to close slivers (default: ${DEFAULT-VALUE})")
    private double snapMetres = 0.01;

    @Option(
            names = "--overlaps",
            description = "the archive means it where two parties claim the same ground on the same day: both are kept,"
                    + " and totals count it for each and say so (default: such ground is refused, or contested)")
    private boolean overlaps;

    @Option(names = "--month-first", description = "3/2/2022 is 2 March, not 3 February")
    private boolean monthFirst;

    /** Columns and days of features and records. */
    static final class Columns {

        @Option(
                names = "--id",
                paramLabel = "COLUMN",
                description = "records: the column that names the polygon (guessed)")
        private @Nullable String id;

        @Option(names = "--unit", paramLabel = "COLUMN", description = "the column that names the district (guessed)")
        private @Nullable String unit;

        @Option(names = "--start", paramLabel = "COLUMN", description = "the column of the first day (guessed)")
        private @Nullable String start;

        @Option(names = "--end", paramLabel = "COLUMN", description = "the column of the end (guessed)")
        private @Nullable String end;

        @Option(names = "--area", paramLabel = "COLUMN", description = "the column of published km2 (guessed)")
        private @Nullable String area;

        @Option(names = "--citation", paramLabel = "COLUMN", description = "the column of the source (guessed)")
        private @Nullable String citation;

        @Option(
                names = "--certainty",
                paramLabel = "COLUMN",
                description = "the column of high, medium, low, single-source, one-side or unverified (guessed)")
        private @Nullable String certainty;

        @Option(
                names = "--account",
                paramLabel = "COLUMN",
                description = "the column that tells whose account a row is; empty for what all agree on (guessed)")
        private @Nullable String account;

        @Option(names = "--note", paramLabel = "COLUMN", description = "the column of remarks (guessed)")
        private @Nullable String note;

        @Option(
                names = "--end-included",
                negatable = true,
                description = "whether the end is the last day held, or the day after it (guessed)")
        @Nullable
        Boolean endIncluded;

        @Option(
                names = "--historical-years",
                description = "-44 is 44 BCE as historians count, not 45 BCE as ISO 8601 does")
        boolean historicalYears;

        @Option(
                names = "--first",
                paramLabel = "DAY",
                description = "the first day of the data set (default: of the file)")
        private @Nullable LocalDate first;

        @Option(
                names = "--last",
                paramLabel = "DAY",
                description = "the last day of the data set (default: of the file)")
        private @Nullable LocalDate last;

        @Option(
                names = "--districts",
                defaultValue = "GUESSED",
                description = "${COMPLETION-CANDIDATES}: whether districts"
                        + " are the file's units or all ground together (default: units unless they overlap)")
        private Districts districts = Districts.GUESSED;

        private @Nullable String day;

        static Columns ofDay(@Nullable String day) {
            var columns = new Columns();
            columns.day = day;
            return columns;
        }

        private Days days() {
            return new Days(Optional.ofNullable(first), Optional.ofNullable(last));
        }

        private void addTo(Map<Role, String> named) {
            put(named, Role.ID, id);
            put(named, Role.UNIT, unit);
            put(named, Role.START, start);
            put(named, Role.END, end);
            put(named, Role.AREA, area);
            put(named, Role.CITATION, citation);
            put(named, Role.CERTAINTY, certainty);
            put(named, Role.ACCOUNT, account);
            put(named, Role.NOTE, note);
            put(named, Role.DAY, day);
        }
    }

    ImportRequest request(Columns columns, LocalDate today) {
        Map<Role, String> named = new EnumMap<>(Role.class);
        put(named, Role.PARTY, partyColumn);
        put(named, Role.STATUS, statusColumn);
        columns.addTo(named);
        return new ImportRequest(
                new Target(out, Optional.ofNullable(title), licence),
                new Reading(
                        repair,
                        latitudeFirst,
                        new DayText(columns.historicalYears, !monthFirst),
                        Optional.ofNullable(columns.endIncluded),
                        today,
                        columns.days()),
                new Ground(Optional.ofNullable(units), columns.districts, snapMetres, overlaps),
                named,
                Optional.ofNullable(oneParty));
    }

    private static void put(Map<Role, String> named, Role role, @Nullable String column) {
        if (column != null) {
            named.put(role, column);
        }
    }
}
