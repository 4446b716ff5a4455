package org.controlatlas.store.postgis;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.controlatlas.territory.Citation;
import org.controlatlas.territory.CitationId;
import org.controlatlas.territory.Dataset;
import org.controlatlas.territory.DateRange;
import org.controlatlas.territory.LocalText;
import org.controlatlas.territory.Party;
import org.controlatlas.territory.PartyId;
import org.controlatlas.territory.Source;
import org.controlatlas.territory.SourceId;
import org.controlatlas.territory.Status;

/** What a data set is, what its words mean and on whom it relies. */
final class DescriptionTables {

    static final Table<Title> TITLE = new Table<>(
            "dataset",
            List.of(
                    "id",
                    "version",
                    "titles",
                    "languages",
                    "document",
                    "licence",
                    "licence_url",
                    "may_overlap",
                    "about",
                    "keywords",
                    "creators",
                    "days",
                    "lookback"),
            dataset -> Stream.of(new Title(
                    dataset.description(), dataset.version(), dataset.days(), new Around(dataset).lookback())),
            DescriptionTables::write,
            row -> new Title(description(row), row.text("version"), row.range("days"), row.integer("lookback")));

    static final Table<Source> SOURCES = new Table<>(
            "source",
            List.of("id", "title", "details"),
            dataset -> dataset.sources().values().stream(),
            (line, source) -> line.id(source.id()).text(source.title()).words(source.details()),
            row -> new Source(new SourceId(row.text("id")), row.text("title"), row.words("details")));

    static final Table<Citation> CITATIONS = new Table<>(
            "citation",
            List.of("id", "source", "locator", "quote", "language"),
            dataset -> dataset.citations().values().stream(),
            (line, citation) -> line.id(citation.id())
                    .id(citation.source())
                    .text(citation.locator())
                    .text(citation.quote())
                    .text(citation.language()),
            row -> new Citation(
                    new CitationId(row.text("id")),
                    new SourceId(row.text("source")),
                    row.text("locator"),
                    row.text("quote"),
                    row.text("language")));

    static final Table<Map.Entry<String, LocalText>> NAMES = new Table<>(
            "name",
            List.of("subject", "names"),
            dataset -> dataset.words().entrySet().stream(),
            (line, name) -> line.text(name.getKey()).local(name.getValue()),
            row -> Map.entry(row.text("subject"), row.local("names")));

    static final Table<Party> PARTIES = new Table<>(
            "party",
            List.of("id", "names", "colour", "pattern", "note"),
            dataset -> dataset.parties().values().stream(),
            (line, party) -> line.id(party.id())
                    .local(party.names())
                    .text(party.colour())
                    .text(party.pattern())
                    .local(party.note()),
            row -> new Party(
                    new PartyId(row.text("id")),
                    row.local("names"),
                    row.text("colour"),
                    row.text("pattern"),
                    row.local("note")));

    static final Table<Status> STATUSES = new Table<>(
            "status",
            List.of("id", "names", "pattern"),
            dataset -> dataset.statuses().values().stream(),
            (line, status) -> line.text(status.id()).local(status.names()).text(status.pattern()),
            row -> new Status(row.text("id"), row.local("names"), row.text("pattern")));

    private DescriptionTables() {}

    /**
     * The one row about the data set itself.
     *
     * @param lookback see {@link Around#lookback()}
     */
    record Title(Dataset.Description description, String version, DateRange days, int lookback) {}

    private static CopyLine write(CopyLine line, Title title) {
        var description = title.description();
        return line.text(description.id())
                .text(title.version())
                .local(description.titles())
                .ids(description.languages())
                .id(description.document())
                .text(description.licence())
                .text(description.licenceUrl())
                .truth(description.overlaps())
                .text(description.about().text())
                .ids(description.about().keywords())
                .ids(description.about().creators())
                .range(title.days())
                .id(title.lookback());
    }

    private static Dataset.Description description(Row row) throws SQLException {
        return new Dataset.Description(
                row.text("id"),
                row.local("titles"),
                row.list("languages", Function.identity()),
                row.optional("document", SourceId::new),
                row.text("licence"),
                row.text("licence_url"),
                row.truth("may_overlap"),
                new Dataset.About(
                        row.text("about"),
                        row.list("keywords", Function.identity()),
                        row.list("creators", Function.identity())));
    }
}
