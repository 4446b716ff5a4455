package org.controlatlas.ogc.features;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.controlatlas.atlas.Atlas;
import org.controlatlas.atlas.Collection;
import org.controlatlas.atlas.Feature;
import org.controlatlas.cql.Cql2;
import org.controlatlas.geo.Crs;
import org.controlatlas.geo.FeatureFilter;
import org.controlatlas.http.BadParameter;
import org.controlatlas.ogc.OfferedCrs;
import org.controlatlas.ogc.Queryables;

/** Reads {@code filter}, {@code filter-lang} and {@code filter-crs} (OGC API Features Part 3, clause 8). */
final class FilterParameters {

    private static final String CQL2_TEXT = "cql2-text";
    private static final String CQL2_JSON = "cql2-json";
    private static final Set<String> ECQL = Set.of("ecql", "ecql-text");

    private FilterParameters() {}

    /** Returns what the question asks of a feature; empty if it asks nothing. */
    static Optional<Predicate<Feature>> read(FeaturesQuery query, Collection collection, Atlas atlas) {
        var crs = OfferedCrs.check("filter-crs", query.filterCrs(), atlas);
        var language = query.filterLang().orElse(CQL2_TEXT);
        var text = query.filter();
        if (language.equals(CQL2_TEXT)) {
            return read(text, it -> cql2(Cql2.ofText(it, Queryables.of(collection), crs)));
        }
        if (language.equals(CQL2_JSON)) {
            return read(text, it -> cql2(Cql2.ofJson(it, Queryables.of(collection), crs)));
        }
        if (!ECQL.contains(language)) {
            throw new BadParameter("filter-lang", "there are cql2-text, which is the default, cql2-json and ecql-text");
        }
        if (!crs.equals(Crs.CRS84)) {
            throw new BadParameter("filter-crs", "only CQL2 is read in another system than " + Crs.CRS84.uri());
        }
        return read(text, it -> ecql(FeatureFilter.ofEcql(it, collection.singles())));
    }

    private static Predicate<Feature> cql2(Cql2 filter) {
        return feature -> filter.matches(name -> Queryables.value(feature, name));
    }

    private static Predicate<Feature> ecql(FeatureFilter filter) {
        return feature -> filter.matches(feature.id(), feature.properties(), feature.geometry());
    }

    private static Optional<Predicate<Feature>> read(Optional<String> text, Language language) {
        try {
            return text.map(language::read);
        } catch (IllegalArgumentException e) {
            throw new BadParameter("filter", String.valueOf(e.getMessage()));
        }
    }

    private interface Language {
        Predicate<Feature> read(String text);
    }
}
