package org.controlatlas.intake.outside;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which column tells what. */
public final class Columns {

    private final Collection<String> present;
    private final Map<Role, String> named;

    private Columns(Collection<String> present, Map<Role, String> named) {
        this.present = present;
        this.named = named;
    }

    /**
     * Of these features.
     *
     * @param named those that the call names; throws {@link UnreadableFile} when one is not there
     */
    public static Columns of(List<OutsideFeature> features, Map<Role, String> named) {
        var present = new LinkedHashSet<String>();
        features.forEach(it -> present.addAll(it.properties().keySet()));
        var columns = new Columns(present, new EnumMap<>(Role.class));
        named.forEach((role, name) -> {
            if (!present.contains(name)) {
                throw new UnreadableFile(
                        "there is no column " + name + "; the columns are " + String.join(", ", present));
            }
            columns.named.put(role, name);
        });
        return columns;
    }

    public Optional<String> column(Role role) {
        return Optional.ofNullable(named.get(role)).or(() -> role.guess(present));
    }

    /** The column of this role, without which nothing can be imported. */
    public String required(Role role, String option) {
        return column(role)
                .orElseThrow(() -> new UnreadableFile("no column looks like the " + option.replace("--", "")
                        + "; name it with " + option + ", the columns are " + String.join(", ", present)));
    }

    /** What the feature says in this role; empty if it says nothing. */
    public String text(OutsideFeature feature, Role role) {
        return column(role).map(feature::text).orElse("");
    }
}
