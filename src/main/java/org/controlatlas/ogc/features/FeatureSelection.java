package org.controlatlas.ogc.features;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.controlatlas.atlas.Atlas;
import org.controlatlas.atlas.Collection;
import org.controlatlas.atlas.Feature;
import org.controlatlas.http.BadParameter;
import org.controlatlas.http.Datetime;
import org.controlatlas.http.KnownIds;
import org.controlatlas.ogc.OfferedCrs;
import org.controlatlas.ogc.Queryables;
import org.controlatlas.territory.Account;
import org.locationtech.jts.geom.Geometry;

/** Finds the features of a collection that a question asks for. */
final class FeatureSelection {

    private static final String ACCOUNT = "account";

    private final Atlas atlas;
    private final Collection collection;
    private final FeaturesQuery query;
    private final Map<String, String> compared;

    /**
     * Reads the question.
     *
     * @param compared properties with the values that they must have
     */
    FeatureSelection(Atlas atlas, Collection collection, FeaturesQuery query, Map<String, String> compared) {
        this.atlas = atlas;
        this.collection = collection;
        this.query = query;
        this.compared = new LinkedHashMap<>(compared);
    }

    /** Returns a list whose features are made when they are reached, unless they had to be compared. */
    List<Feature> features() {
        var account = account();
        var box = box();
        var wanted = new ArrayList<Predicate<Feature>>();
        FilterParameters.read(query, collection, atlas).ifPresent(wanted::add);
        compared.forEach((name, text) -> wanted.add(comparing(name, text)));
        var features = atlas.collections().features(collection, query.datetime(), box, account);
        return wanted.isEmpty()
                ? features
                : features.stream()
                        .filter(it -> wanted.stream().allMatch(is -> is.test(it)))
                        .toList();
    }

    /** Whose account of control is wanted. It decides the view of a day and is more than a comparison. */
    private Account account() {
        var isControl = collection.id().equals(Collection.CONTROL);
        var name = Optional.ofNullable(isControl ? compared.remove(ACCOUNT) : null);
        return KnownIds.account(name, atlas);
    }

    private Optional<Geometry> box() {
        var crs = OfferedCrs.check("bbox-crs", query.bboxCrs(), atlas);
        return query.bbox().map(it -> Bbox.parse(it, crs));
    }

    private Predicate<Feature> comparing(String name, String text) {
        var types = Queryables.of(collection);
        types.keySet().removeAll(List.of(Queryables.GEOMETRY, Queryables.TIME));
        var type = types.get(name);
        if (type == null) {
            throw new BadParameter(
                    name,
                    "there is no such parameter or property here; the properties are "
                            + String.join(", ", types.keySet()));
        }
        var value = value(name, text, type);
        return type.isArray()
                ? feature -> Queryables.value(feature, name) instanceof List<?> list && list.contains(value)
                : feature -> value.equals(Queryables.value(feature, name));
    }

    private static Object value(String name, String text, Class<?> type) {
        try {
            if (type == Double.class) {
                return Double.valueOf(text);
            }
            return type == LocalDate.class ? Datetime.day(text) : text;
        } catch (NumberFormatException e) {
            throw new BadParameter(name, "not a number: " + text);
        } catch (IllegalArgumentException e) {
            throw new BadParameter(name, String.valueOf(e.getMessage()));
        }
    }
}
