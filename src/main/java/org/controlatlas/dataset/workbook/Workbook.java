package org.controlatlas.dataset.workbook;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.controlatlas.dataset.file.CsvTable;
import org.controlatlas.dataset.file.DataFiles;
import org.controlatlas.dataset.file.Faults;
import org.controlatlas.dataset.file.Ids;
import org.controlatlas.dataset.file.Row;
import org.controlatlas.territory.Account;
import org.controlatlas.territory.Certainty;
import org.controlatlas.territory.CitationId;
import org.controlatlas.territory.Dataset;
import org.controlatlas.territory.DateRange;
import org.controlatlas.territory.DistrictId;

/** All tables of a data set, read but not yet understood, and what rows of one table may name of another. */
public final class Workbook {

    private static final String REGION = "region";

    private final DataFiles files;
    private final DescriptionFile.Contents contents;
    private final Map<Table, CsvTable> tables = new EnumMap<>(Table.class);
    private final Map<Table, Ids> ids = new EnumMap<>(Table.class);
    private final Names names;
    private final Ids districts;
    private final Ids regions;

    public Workbook(Path directory, Faults faults) {
        files = new DataFiles(directory, faults);
        contents = DescriptionFile.read(
                files, directory.toAbsolutePath().normalize().getFileName().toString());
        for (var table : Table.values()) {
            tables.put(table, read(table));
            ids.put(table, table(table).ids(table.kind));
        }
        names = new Names(table(Table.NAMES), description().languages());
        districts = districtIds(table(Table.DISTRICTS), "district", row -> !isRegion(row));
        regions = districtIds(table(Table.DISTRICTS), "region", Workbook::isRegion);
        contents.checkDocument(ids(Table.SOURCES));
        Table.NAMED.forEach(table -> names.check(ids(table)));
    }

    public DataFiles files() {
        return files;
    }

    public Dataset.Description description() {
        return contents.description();
    }

    public DateRange days() {
        return contents.days();
    }

    /** If not, the days are all that there are. */
    public boolean knowsItsDays() {
        return !days().isOngoing();
    }

    public Names names() {
        return names;
    }

    public CsvTable table(Table table) {
        return Objects.requireNonNull(tables.get(table), table.file);
    }

    public List<Row> rows(Table table) {
        return table(table).rows();
    }

    public Ids ids(Table table) {
        return Objects.requireNonNull(ids.get(table), table.file);
    }

    /** What has a polygon. */
    public Ids districts() {
        return districts;
    }

    /** What groups districts. */
    public Ids regions() {
        return regions;
    }

    /** The consensus, and whatever else the names call an account. */
    public Ids accounts() {
        return names.ids("account").with(Account.CONSENSUS.value());
    }

    public static boolean isRegion(Row row) {
        return row.text("kind").equals(REGION);
    }

    /** The districts or regions that a row names. */
    public List<DistrictId> districts(Row row, String column) {
        return row.ids(column, ids(Table.DISTRICTS)).stream()
                .map(DistrictId::new)
                .toList();
    }

    public List<CitationId> citations(Row row, String column) {
        return row.ids(column, ids(Table.CITATIONS)).stream()
                .map(CitationId::new)
                .toList();
    }

    public List<CitationId> requiredCitations(Row row, String column) {
        if (row.items(column).isEmpty()) {
            row.fault(column, "cites nothing", "name at least one id of " + Table.CITATIONS.file);
        }
        return citations(row, column);
    }

    public Certainty certainty(Row row) {
        var words = Arrays.stream(Certainty.values()).map(Certainty::word).toList();
        return Certainty.of(row.choice("certainty", words)).orElse(Certainty.UNVERIFIED);
    }

    private CsvTable read(Table table) {
        return table == Table.DOCUMENT_QUOTES && description().document().isEmpty()
                ? CsvTable.none(files, table.file)
                : CsvTable.read(files, table.file, table.columns, description().languages());
    }

    private static Ids districtIds(CsvTable table, String kind, Predicate<Row> wanted) {
        var known =
                table.rows().stream().filter(wanted).map(row -> row.text("id")).collect(Collectors.toSet());
        return new Ids(kind, table.file(), known, table.isComplete());
    }
}
