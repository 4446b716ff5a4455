package org.controlatlas.area;

import java.util.Locale;
import org.controlatlas.territory.ControlSpan;

/** What area totals are told apart by. */
public enum Grouping {
    PARTY {
        @Override
        String of(ControlSpan span) {
            return span.party().value();
        }
    },
    DISTRICT {
        @Override
        String of(ControlSpan span) {
            return span.district().value();
        }
    },
    STATUS {
        @Override
        String of(ControlSpan span) {
            return span.status();
        }
    };

    abstract String of(ControlSpan span);

    /** The word for it in questions and answers, such as {@code party}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
