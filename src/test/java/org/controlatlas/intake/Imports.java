package org.controlatlas.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.controlatlas.intake.ImportRequest.Days;
import org.controlatlas.intake.ImportRequest.Districts;
import org.controlatlas.intake.ImportRequest.Ground;
import org.controlatlas.intake.ImportRequest.Reading;
import org.controlatlas.intake.ImportRequest.Target;
import org.controlatlas.intake.outside.DayText;

/** Imports as the command line makes them without options, on 22 November 2026. */
public final class Imports {

    static final Ground GROUND = new Ground(Optional.empty(), Districts.GUESSED, 0.01, false);

    private Imports() {}

    public static Import into(Path out) {
        return into(out, false, GROUND);
    }

    static Import into(Path out, boolean repair, Ground ground) {
        return of(request(out, repair, Optional.empty(), ground));
    }

    /** An import that nobody watches. */
    static Import of(ImportRequest request) {
        return new Import(request, (step, done, total) -> {});
    }

    /** Last days that belong to what is told, or do not; guessed if empty. */
    static ImportRequest request(Path out, boolean repair, Optional<Boolean> endIncluded, Ground ground) {
        return new ImportRequest(
                new Target(out, Optional.empty(), "CC0-1.0"),
                new Reading(
                        repair,
                        false,
                        new DayText(false, true),
                        endIncluded,
                        LocalDate.parse("2026-11-22"),
                        new Days(Optional.empty(), Optional.empty())),
                ground,
                Map.of(),
                Optional.empty());
    }
}
