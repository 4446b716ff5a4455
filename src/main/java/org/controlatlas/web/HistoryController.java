package org.controlatlas.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.controlatlas.atlas.Atlas;
import org.controlatlas.http.UnknownResource;
import org.controlatlas.territory.Account;
import org.controlatlas.territory.ControlSpan;
import org.controlatlas.territory.DateRange;
import org.controlatlas.territory.DistrictId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What the map page loads of a history that is too long to be loaded whole: some days of all, or all days of a district. */
@RestController
class HistoryController {

    private final MapSettings settings;

    HistoryController(MapSettings settings) {
        this.settings = settings;
    }

    /** All that decides who holds what in a stretch, on the day before it and on the day after. */
    @GetMapping("/map/stretches/{stretch}.json")
    SpansBody stretch(Atlas atlas, @PathVariable int stretch) {
        var stretches = Stretches.of(atlas, settings);
        if (stretch < 0 || stretch >= stretches.starts().size()) {
            throw new UnknownResource("there is no stretch " + stretch + "; there are "
                    + stretches.starts().size() + ", from 0");
        }
        var days = stretches.get(stretch);
        var wider = DateRange.of(
                days.start().minusDays(1),
                days.isOngoing() ? days.end() : days.end().plusDays(1));
        return body(atlas, it -> atlas.spans().around(wider, it));
    }

    @GetMapping("/map/histories/{district}.json")
    SpansBody history(Atlas atlas, @PathVariable String district) {
        var id = new DistrictId(district);
        if (!atlas.dataset().districts().containsKey(id)) {
            throw new UnknownResource("there is no district " + district);
        }
        var cells = atlas.dataset().cells().stream()
                .filter(it -> it.district().equals(id))
                .toList();
        return body(atlas, it -> atlas.spans().during(DateRange.ALWAYS, it, cells));
    }

    private static SpansBody body(Atlas atlas, Function<Account, List<ControlSpan>> told) {
        var spans = new ArrayList<ControlSpan>();
        atlas.spans().accounts().forEach(it -> spans.addAll(told.apply(it)));
        return SpansBody.of(spans, atlas.dataset());
    }
}
