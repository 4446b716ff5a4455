package org.controlatlas.slice;

import static java.util.stream.Collectors.toCollection;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.controlatlas.territory.Cell;
import org.controlatlas.territory.ControlSpan;
import org.controlatlas.territory.DistrictId;
import org.controlatlas.territory.PartyId;

/** A cell that passed from one party to another. */
record Passage(Cell cell, PartyId from, PartyId to) {

    record Kind(DistrictId district, PartyId from, PartyId to) {}

    Kind kind() {
        return new Kind(cell.district(), from, to);
    }

    /**
     * Returns the passages between those who held the cell and those who hold it: from each that no longer does to each that
     * newly does; if there is none, from or to each that stays.
     */
    static List<Passage> between(List<ControlSpan> held, List<ControlSpan> holding, Cell cell) {
        var before = parties(held);
        var after = parties(holding);
        if (before.equals(after)) {
            return List.of();
        }
        var losing = orAll(without(before, after), before);
        var gaining = orAll(without(after, before), after);
        return losing.stream()
                .flatMap(loser -> gaining.stream().map(gainer -> new Passage(cell, loser, gainer)))
                .toList();
    }

    private static Set<PartyId> parties(List<ControlSpan> spans) {
        return spans.stream().map(ControlSpan::party).collect(toCollection(LinkedHashSet::new));
    }

    private static List<PartyId> without(Set<PartyId> parties, Set<PartyId> others) {
        return parties.stream().filter(it -> !others.contains(it)).toList();
    }

    private static Collection<PartyId> orAll(List<PartyId> some, Set<PartyId> all) {
        return some.isEmpty() ? all : some;
    }
}
