package org.controlatlas.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.controlatlas.area.AreaTable;
import org.controlatlas.atlas.Atlas;
import org.controlatlas.atlas.Figures;
import org.controlatlas.http.Csv;
import org.controlatlas.http.DayOutsideDataset;
import org.controlatlas.http.MediaTypes;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Square kilometres of one day, and over time. */
@RestController
class AreasController {

    private static final String UNIT = "km2";

    @GetMapping(path = "/areas", produces = MediaType.APPLICATION_JSON_VALUE)
    AreasBody areas(Atlas atlas, @RequestParam LocalDate datetime, @ModelAttribute AreasQuery query) {
        var table = table(atlas, datetime, query);
        return new AreasBody(
                datetime,
                atlas.dataset().version(),
                UNIT,
                AreaRows.words(table.group()),
                AreaRows.objects(table),
                TotalBody.of(table));
    }

    @GetMapping(path = "/areas", produces = MediaTypes.CSV)
    ResponseEntity<String> areasAsCsv(Atlas atlas, @RequestParam LocalDate datetime, @ModelAttribute AreasQuery query) {
        var table = table(atlas, datetime, query);
        return Csv.answer(AreaRows.header(table.group()), AreaRows.lines(table));
    }

    @GetMapping(path = "/areas/series", produces = MediaType.APPLICATION_JSON_VALUE)
    SeriesBody series(
            Atlas atlas,
            @RequestParam Optional<LocalDate> from,
            @RequestParam Optional<LocalDate> to,
            @ModelAttribute AreasQuery query) {
        var days = Days.between(from, to, atlas.dataset());
        var question = query.in(atlas);
        return new SeriesBody(
                atlas.dataset().version(),
                UNIT,
                AreaRows.words(question.group()),
                days.start(),
                days.lastDay(),
                atlas.areas().series(days, question).stream().map(EntryBody::of).toList());
    }

    @GetMapping(path = "/areas/series", produces = MediaTypes.CSV)
    ResponseEntity<String> seriesAsCsv(
            Atlas atlas,
            @RequestParam Optional<LocalDate> from,
            @RequestParam Optional<LocalDate> to,
            @ModelAttribute AreasQuery query) {
        var question = query.in(atlas);
        var series = atlas.areas().series(Days.between(from, to, atlas.dataset()), question);
        return Csv.answer(
                AreaRows.header(question.group()),
                series.stream().flatMap(it -> AreaRows.lines(it).stream()).toList());
    }

    private AreaTable table(Atlas atlas, LocalDate datetime, AreasQuery query) {
        var day = DayOutsideDataset.check("datetime", datetime, atlas.dataset().days());
        return atlas.areas().on(day, query.in(atlas));
    }

    record AreasBody(
            LocalDate datetime,
            String version,
            String unit,
            List<String> group,
            List<Map<String, Object>> totals,
            TotalBody total) {}

    record TotalBody(double km2, double shared) {

        static TotalBody of(AreaTable table) {
            return new TotalBody(
                    Figures.squareKilometres(table.squareKilometres()), Figures.squareKilometres(table.shared()));
        }
    }

    /** Each entry holds until the next. */
    record SeriesBody(
            String version, String unit, List<String> group, LocalDate from, LocalDate to, List<EntryBody> series) {}

    record EntryBody(LocalDate datetime, List<Map<String, Object>> totals, TotalBody total) {

        static EntryBody of(AreaTable table) {
            return new EntryBody(table.day(), AreaRows.objects(table), TotalBody.of(table));
        }
    }
}
