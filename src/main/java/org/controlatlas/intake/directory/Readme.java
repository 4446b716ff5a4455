package org.controlatlas.intake.directory;

import java.util.List;
import java.util.stream.Collectors;
import org.controlatlas.intake.outside.Finding;

/** What a reader of the directory is told. */
final class Readme {

    private Readme() {}

    static String of(Contents contents) {
        return """
                # %s

                Imported from %s: %d pieces of ground, each with one history, from %s to %s. Licence: %s.

                Nothing here was written by hand; correct it in the tables as in any other data set, or import again.
                Ground of which the archive says nothing on a day is held by the party `unrecorded`, with the status `unrecorded`.
                `import-report.csv` and `import-report.txt` list what was wrong with the archive and what was done about it.
                %s""".formatted(
                        contents.title(),
                        contents.archive(),
                        contents.plots().size(),
                        contents.days().start(),
                        contents.days().lastDay(),
                        contents.licence(),
                        contents.observed().isEmpty() ? "" : observedDays());
    }

    private static String observedDays() {
        return """

                `observed-days.csv` lists the days that the archive shows. Between two of them the earlier one is carried
                forward: the note of each span says up to which day it was shown (`last_attested`) and up to which it was
                carried. A change between two such days is drawn on the later one and in doubt since the earlier one.
                """;
    }

    static String report(List<Finding> findings) {
        return findings.isEmpty()
                ? "Nothing was found wrong.\n"
                : findings.stream().map(it -> it + "\n").collect(Collectors.joining());
    }
}
