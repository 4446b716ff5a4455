package org.controlatlas.area;

import java.util.List;
import java.util.Optional;
import org.controlatlas.territory.Account;
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
    public static final AreaQuery BY_PARTY = new AreaQuery(
            List.of(Grouping.PARTY), Optional.empty(), Optional.empty(), Basis.MEASURED, Account.CONSENSUS);

    public AreaQuery {
        group = List.copyOf(group);
    }
}
