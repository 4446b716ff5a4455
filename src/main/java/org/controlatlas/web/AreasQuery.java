package org.controlatlas.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.controlatlas.area.AreaQuery;
import org.controlatlas.area.Basis;
import org.controlatlas.area.Grouping;
import org.controlatlas.atlas.Atlas;
import org.controlatlas.http.BadParameter;
import org.controlatlas.http.KnownIds;

/** The parameters of a question for areas, besides its days. */
record AreasQuery(
        Optional<String> group,
        Optional<String> party,
        Optional<String> district,
        Optional<String> basis,
        Optional<String> account) {

    AreaQuery in(Atlas atlas) {
        var dataset = atlas.dataset();
        return new AreaQuery(
                group.map(AreasQuery::groups).orElse(List.of(Grouping.PARTY)),
                KnownIds.party(party, dataset),
                KnownIds.district(district, dataset),
                basis.map(it -> constant("basis", it, Basis.values())).orElse(Basis.MEASURED),
                KnownIds.account(account, atlas));
    }

    private static List<Grouping> groups(String text) {
        var groups = Arrays.stream(text.split(",", -1))
                .map(it -> constant("group", it, Grouping.values()))
                .toList();
        if (groups.stream().distinct().count() < groups.size()) {
            throw new BadParameter("group", "the same twice: " + text);
        }
        return groups;
    }

    private static <E extends Enum<E>> E constant(String parameter, String word, E[] constants) {
        return Arrays.stream(constants)
                .filter(it -> word(it).equals(word))
                .findFirst()
                .orElseThrow(() -> new BadParameter(
                        parameter,
                        "there is no " + word + "; there are "
                                + Arrays.stream(constants).map(AreasQuery::word).toList()));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
