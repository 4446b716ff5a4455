package org.controlatlas.web;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.controlatlas.atlas.Atlas;
import org.controlatlas.territory.DateRange;

/**
 * The days of a data set, cut into stretches on which about as much changes, so that the page loads only those that it shows.
 * There is one, with everything, unless the history is long.
 *
 * @param starts the first day of each
 * @param days of all
 */
record Stretches(List<LocalDate> starts, DateRange days) {

    static Stretches of(Atlas atlas, MapSettings settings) {
        var days = atlas.dataset().days();
        var spans = atlas.spans().all().size();
        if (spans <= settings.spans()) {
            return new Stretches(List.of(days.start()), days);
        }
        var changes = new TreeSet<LocalDate>();
        for (var account : atlas.spans().accounts()) {
            changes.addAll(atlas.slicer().changeDays(account));
        }
        var each = Math.max(1, (int) ((long) changes.size() * settings.spansOfAStretch() / spans));
        var inOrder = List.copyOf(changes);
        return new Stretches(
                IntStream.iterate(0, it -> it < inOrder.size(), it -> it + each)
                        .mapToObj(inOrder::get)
                        .toList(),
                days);
    }

    boolean isWhole() {
        return starts.size() == 1;
    }

    /** The days of the stretch with this number, from 0. */
    DateRange get(int number) {
        return DateRange.of(starts.get(number), number + 1 < starts.size() ? starts.get(number + 1) : days.end());
    }
}
