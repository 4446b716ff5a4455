package org.controlatlas.web;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import org.controlatlas.atlas.Atlas;
import org.controlatlas.territory.Account;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the slider runs over. */
@RestController
class TimelineController {

    @GetMapping("/timeline")
    TimelineBody timeline(Atlas atlas) {
        var dataset = atlas.dataset();
        return new TimelineBody(
                dataset.version(),
                dataset.days().start(),
                dataset.lastDay(),
                atlas.slicer().changeDays(Account.CONSENSUS),
                dataset.events().stream().map(EventBody::of).toList(),
                dataset.periods().stream().map(PeriodBody::of).toList());
    }

    record TimelineBody(
            String version,
            LocalDate first,
            LocalDate last,
            SortedSet<LocalDate> changes,
            List<EventBody> events,
            List<PeriodBody> periods) {}
}
