package org.controlatlas.intake.directory;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Gives each name an id of its own: lower-case letters, digits and hyphens. */
final class NamedIds {

    private final String kind;
    private final Map<String, String> byName = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** @param kind what an id begins with whose name has no Latin letter */
    NamedIds(String kind) {
        this.kind = kind;
    }

    String of(String name) {
        var known = byName.get(name);
        if (known != null) {
            return known;
        }
        var slug = slug(name);
        var id = slug;
        for (var i = 2; !taken.add(id); i++) {
            id = slug + "-" + i;
        }
        byName.put(name, id);
        return id;
    }

    boolean knows(String name) {
        return byName.containsKey(name);
    }

    Map<String, String> byName() {
        return byName;
    }

    private String slug(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? kind + "-" + (byName.size() + 1) : plain;
    }
}
