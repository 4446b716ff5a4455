package org.controlatlas.area;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.controlatlas.slice.CellHistory;
import org.controlatlas.territory.ControlSpan;

/**
 * What a piece of ground is counted under; an empty key is a holder that is not asked for.
 *
 * @param drawn by the best days: one key, none where nobody holds it, or several where claims overlap
 * @param possible what it may be counted under, those that are drawn among them
 */
record Claims(Set<Optional<List<String>>> drawn, Set<Optional<List<String>>> possible) {

    static final Claims NONE = new Claims(Set.of(), Set.of());

    static Claims sure(Optional<List<String>> key) {
        return new Claims(Set.of(key), Set.of(key));
    }

    /** Whether nobody else may hold it. */
    boolean isSure() {
        return drawn.equals(possible);
    }

    /** Reads spans; equal claims are the same object, because there are few and they are met on every day. */
    static final class Reader {

        private final AreaQuery query;
        private final Map<Claims, Claims> known = new HashMap<>();
        private final Map<Optional<List<String>>, Claims> sure = new HashMap<>();

        Reader(AreaQuery query) {
            this.query = query;
        }

        Claims read(CellHistory history, LocalDate day) {
            var possible = history.possibleOn(day);
            if (possible.isEmpty()) {
                return NONE;
            }
            return possible.size() == 1
                    ? sure.computeIfAbsent(query.keyOf(possible.get(0)), it -> known(Claims.sure(it)))
                    : known(new Claims(keys(history.on(day)), keys(possible)));
        }

        private Claims known(Claims claims) {
            return known.computeIfAbsent(claims, it -> it);
        }

        private Set<Optional<List<String>>> keys(List<ControlSpan> spans) {
            return spans.stream().map(query::keyOf).collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }
}
