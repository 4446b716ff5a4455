package org.controlatlas.intake.mosaic;

import java.time.LocalDate;

/** Tells the days that an archive shows from those on which nothing new was published. */
final class LastAttested {

    private static final String MARK = "last_attested ";

    private LastAttested() {}

    static String note(LocalDate day) {
        return MARK + day;
    }

    static String completed(String note, LocalDate last) {
        return note.endsWith(MARK + last) ? note : note + "; carried forward to " + last;
    }
}
