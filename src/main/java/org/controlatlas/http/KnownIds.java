package org.controlatlas.http;

import java.util.Collection;
import java.util.Optional;
import org.controlatlas.atlas.Atlas;
import org.controlatlas.territory.Account;
import org.controlatlas.territory.Dataset;
import org.controlatlas.territory.DistrictId;
import org.controlatlas.territory.PartyId;

/** Reads parameters that must name something of the data set. */
public final class KnownIds {

    private KnownIds() {}

    /** Returns the account of the parameter {@code account}, the consensus if none is named. */
    public static Account account(Optional<String> name, Atlas atlas) {
        var account = name.map(Account::new).orElse(Account.CONSENSUS);
        check("account", account, atlas.spans().accounts());
        return account;
    }

    /** Returns the party of the parameter {@code party}. */
    public static Optional<PartyId> party(Optional<String> name, Dataset dataset) {
        var party = name.map(PartyId::new);
        party.ifPresent(it -> check("party", it, dataset.parties().keySet()));
        return party;
    }

    /** Returns the district or region of the parameter {@code district}. */
    public static Optional<DistrictId> district(Optional<String> name, Dataset dataset) {
        var district = name.map(DistrictId::new);
        district.filter(it -> !dataset.regions().containsKey(it))
                .ifPresent(it -> check("district", it, dataset.districts().keySet()));
        return district;
    }

    private static void check(String parameter, Object id, Collection<?> known) {
        if (!known.contains(id)) {
            throw new BadParameter(parameter, "the data set has no " + id + "; it has " + known);
        }
    }
}
