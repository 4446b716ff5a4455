package org.controlatlas.geo;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Function;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.filter.FilterAttributeExtractor;
import org.geotools.filter.FilterFactoryImpl;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * A condition on features, read from GeoTools' Extended Common Query Language, such as
 * {@code party = 'azerbaijan' AND valid_from >= 1993-01-01 AND INTERSECTS(geometry, POINT(46.9 40))}.
 *
 * <p>Days are compared as the text that ISO 8601 gives them, so that no time zone of the server or of GeoTools' date
 * literals moves them; {@link DaysAsInstants} turns them into instants for AFTER, BEFORE and the like. Functions are not offered: some of
 * those that GeoTools brings cost without limit.
 */
public final class FeatureFilter {

    /** The name by which a filter speaks of a feature's geometry. */
    public static final String GEOMETRY = "geometry";

    private static final int LONGEST = 4_000;

    private final Filter filter;
    private final SimpleFeatureType type;

    private FeatureFilter(Filter filter, SimpleFeatureType type) {
        this.filter = filter;
        this.type = type;
    }

    /**
     * Reads a condition.
     *
     * @param properties what it may speak of besides the geometry: names and classes of the values
     * @throws IllegalArgumentException if it cannot be read or speaks of anything else
     */
    public static FeatureFilter ofEcql(String text, Map<String, Class<?>> properties) {
        var filter = parse(text);
        var unknown = new TreeSet<>(Arrays.asList(names(filter)));
        unknown.removeAll(properties.keySet());
        unknown.remove(GEOMETRY);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("there is no property " + String.join(", ", unknown) + "; there are "
                    + properties.keySet().stream().collect(Collectors.joining(", ")) + ", " + GEOMETRY);
        }
        return new FeatureFilter((Filter) filter.accept(new DaysAsInstants(), null), type(properties));
    }

    public boolean matches(String id, Map<String, ?> properties, Optional<Geometry> geometry) {
        var feature = new SimpleFeatureBuilder(type);
        type.getAttributeDescriptors().forEach(attribute -> {
            var name = attribute.getLocalName();
            feature.set(name, name.equals(GEOMETRY) ? geometry.orElse(null) : plain(properties.get(name)));
        });
        return filter.evaluate(feature.buildFeature(id));
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return value == null || value instanceof Number || value instanceof Boolean ? value : value.toString();
    }

    private static Filter parse(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("more than " + LONGEST + " characters");
        }
        try {
            return ECQL.toFilter(text, new WithoutFunctions());
        } catch (CQLException e) {
            throw new IllegalArgumentException(shortened(e), e);
        } catch (StackOverflowError e) { // the parser recurses
            throw new IllegalArgumentException("nested too deeply", e);
        }
    }

    /** The parser's message without its list of all that it would have liked instead. */
    private static String shortened(CQLException e) {
        return String.valueOf(e.getMessage())
                .lines()
                .findFirst()
                .orElse("")
                .replaceFirst("[.,]? *(Was expecting|Parsing :).*", "");
    }

    private static String[] names(Filter filter) {
        var names = new FilterAttributeExtractor();
        filter.accept(names, null);
        return names.getAttributeNames();
    }

    private static SimpleFeatureType type(Map<String, Class<?>> properties) {
        var type = new SimpleFeatureTypeBuilder();
        type.setName("feature");
        properties.forEach((name, binding) -> type.add(
                name, Number.class.isAssignableFrom(binding) || binding == Boolean.class ? binding : String.class));
        type.add(GEOMETRY, Geometry.class);
        return type.buildFeatureType();
    }

    /** GeoTools' own factory, but for functions. */
    @SuppressWarnings("overrides") // GeoTools mixes arrays with varargs
    private static final class WithoutFunctions extends FilterFactoryImpl {

        @Override
        public Function function(String name, Expression... arguments) {
            throw new IllegalArgumentException("there is no function " + name);
        }
    }
}
