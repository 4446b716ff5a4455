package org.controlatlas.territory;

import java.util.Map;

/**
 * A work that is cited.
 *
 * @param title as printed
 * @param details what else is known of it by column name (author, publisher, date, url, accessed, licence, side, note);
 *     what is not known is absent
 */
public record Source(SourceId id, String title, Map<String, String> details) {

    public Source {
        details = Map.copyOf(details);
    }
}
