package org.controlatlas.store.postgis;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.controlatlas.territory.CitationId;
import org.controlatlas.territory.DistrictId;
import org.controlatlas.territory.Event;
import org.controlatlas.territory.LegalStatus;
import org.controlatlas.territory.PartyId;
import org.controlatlas.territory.Period;
import org.controlatlas.territory.StatedArea;
import org.controlatlas.territory.StatedArea.Aspect;
import org.controlatlas.territory.StatedArea.Held;
import org.controlatlas.territory.StatedArea.Presentation;

/** What the sources tell beside who held what. */
final class ChronicleTables {

    static final Table<LegalStatus> LEGAL_STATUSES = new Table<>(
            "legal_status",
            List.of(
                    "id",
                    "districts",
                    "status",
                    "start_earliest",
                    "start_best",
                    "start_latest",
                    "days",
                    "titles",
                    "texts",
                    "citations"),
            dataset -> dataset.legalStatuses().stream(),
            (line, legal) -> line.text(legal.id())
                    .ids(legal.districts())
                    .text(legal.status())
                    .days(legal.start())
                    .range(legal.days())
                    .local(legal.titles())
                    .local(legal.texts())
                    .ids(legal.citations()),
            row -> new LegalStatus(
                    row.text("id"),
                    row.list("districts", DistrictId::new),
                    row.text("status"),
                    row.uncertainDay("start"),
                    row.range("days"),
                    row.local("titles"),
                    row.local("texts"),
                    row.list("citations", CitationId::new)));

    static final Table<Event> EVENTS = new Table<>(
            "event",
            List.of(
                    "id",
                    "day_earliest",
                    "day_best",
                    "day_latest",
                    "kind",
                    "from_party",
                    "to_party",
                    "districts",
                    "places",
                    "titles",
                    "texts",
                    "certainty",
                    "disagreement",
                    "citations"),
            dataset -> dataset.events().stream(),
            ChronicleTables::writeEvent,
            ChronicleTables::readEvent);

    static final Table<Period> PERIODS = new Table<>(
            "period",
            List.of("id", "days", "titles"),
            dataset -> dataset.periods().stream(),
            (line, period) -> line.text(period.id()).range(period.days()).local(period.titles()),
            row -> new Period(row.text("id"), row.range("days"), row.local("titles")));

    static final Table<StatedArea> STATED_AREAS = new Table<>(
            "stated_area",
            List.of(
                    "id",
                    "subject",
                    "aspect",
                    "presented_as",
                    "party",
                    "day",
                    "km2",
                    "km2_high",
                    "comparable",
                    "citation",
                    "note"),
            dataset -> dataset.statedAreas().stream(),
            ChronicleTables::writeStatedArea,
            ChronicleTables::readStatedArea);

    private ChronicleTables() {}

    private static CopyLine writeEvent(CopyLine line, Event event) {
        return line.text(event.id())
                .days(event.day())
                .text(event.kind())
                .id(event.from())
                .id(event.to())
                .ids(event.districts())
                .ids(event.places())
                .local(event.titles())
                .local(event.texts())
                .text(event.certainty().word())
                .local(event.disagreement())
                .ids(event.citations());
    }

    private static Event readEvent(Row row) throws SQLException {
        return new Event(
                row.text("id"),
                row.uncertainDay("day"),
                row.text("kind"),
                row.optional("from_party", PartyId::new),
                row.optional("to_party", PartyId::new),
                row.list("districts", DistrictId::new),
                row.list("places", Function.identity()),
                row.local("titles"),
                row.local("texts"),
                row.certainty(),
                row.local("disagreement"),
                row.list("citations", CitationId::new));
    }

    private static CopyLine writeStatedArea(CopyLine line, StatedArea area) {
        return line.text(area.id())
                .id(area.subject())
                .text(area.aspect().name().toLowerCase(Locale.ROOT))
                .text(area.presentedAs().name().toLowerCase(Locale.ROOT))
                .id(area.held().map(Held::party))
                .day(area.held().map(Held::day))
                .number(area.squareKilometres())
                .number(area.upper())
                .truth(area.comparable())
                .id(area.citation())
                .local(area.note());
    }

    private static StatedArea readStatedArea(Row row) throws SQLException {
        var party = row.optional("party", PartyId::new);
        return new StatedArea(
                row.text("id"),
                row.optional("subject", DistrictId::new),
                Aspect.valueOf(row.text("aspect").toUpperCase(Locale.ROOT)),
                Presentation.valueOf(row.text("presented_as").toUpperCase(Locale.ROOT)),
                party.isEmpty() ? Optional.empty() : Optional.of(new Held(party.get(), row.day("day"))),
                row.number("km2"),
                row.number("km2_high"),
                row.truth("comparable"),
                new CitationId(row.text("citation")),
                row.local("note"));
    }
}
