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
    private final Map<Role, String> ofRole = new EnumMap<>(Role.class);

    private Columns(Collection<String> present, Map<Role, String> named) {
        this.present = present;
        for (var role : Role.values()) {
            role.guess(present).ifPresent(it -> ofRole.put(role, it));
        }
        ofRole.putAll(named);
    }

    /**
     * Of these features.
     *
     * @param named those that the call names; throws {@link UnreadableFile} when one is not there
     */
    public static Columns of(List<OutsideFeature> features, Map<Role, String> named) {
        var present = new LinkedHashSet<String>();
        features.forEach(it -> present.addAll(it.properties().keySet()));
        for (var name : named.values()) {
            if (!present.contains(name)) {
                throw new UnreadableFile(
                        "there is no column " + name + "; the columns are " + String.join(", ", present));
            }
        }
        return new Columns(present, named);
    }

    public Optional<String> column(Role role) {
        return Optional.ofNullable(ofRole.get(role));
    }

    /** The column of this role, without which nothing can be imported. */
    public String required(Role role, String option) {
        return column(role)
                .orElseThrow(() -> new UnreadableFile("no column looks like the " + option.replace("--", "")
                        + "; name it with " + option + ", the columns are " + String.join(", ", present)));
    }

    /** What the feature says in this role; empty if it says nothing. */
    public String text(OutsideFeature feature, Role role) {
        var column = ofRole.get(role);
        return column == null ? "" : feature.text(column);
    }
}
