package org.controlatlas.area;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.controlatlas.territory.Account;
import org.controlatlas.territory.ControlSpan;
import org.controlatlas.territory.DistrictId;
import org.controlatlas.territory.PartyId;

/**
 * What area totals are wanted.
 *
 * @param group what they are told apart by, in this order; empty for one total
 * @param party only this party's totals
 * @param district only the ground of this district or region
 */
public record AreaQuery(
        List<Grouping> group, Optional<PartyId> party, Optional<DistrictId> district, Basis basis, Account account) {

    /** The totals of each party by the polygons and the consensus. */
    public static final AreaQuery BY_PARTY = byParty(Account.CONSENSUS);

    public AreaQuery {
        group = List.copyOf(group);
    }

    /** The totals of each party by the polygons, as an account tells it. */
    public static AreaQuery byParty(Account account) {
        return new AreaQuery(List.of(Grouping.PARTY), Optional.empty(), Optional.empty(), Basis.MEASURED, account);
    }

    /** What a span is counted under; empty if another party is asked for. */
    Optional<List<String>> keyOf(ControlSpan span) {
        if (party.filter(it -> !it.equals(span.party())).isPresent()) {
            return Optional.empty();
        }
        var key = new String[group.size()];
        Arrays.setAll(key, it -> group.get(it).of(span));
        return Optional.of(List.of(key));
    }
}
