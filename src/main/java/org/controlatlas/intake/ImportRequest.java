package org.controlatlas.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.controlatlas.intake.outside.DayText;
import org.controlatlas.intake.outside.Role;

/**
 * How to import.
 *
 * @param columns those that the call names; others are guessed
 * @param party who holds all of it, where no column says so
 */
public record ImportRequest(
        Target target, Reading reading, Ground ground, Map<Role, String> columns, Optional<String> party) {

    /** Where to, and what it will be called. */
    public record Target(Path out, Optional<String> title, String licence) {}

    /**
     * How to read what others wrote.
     *
     * @param endIncluded whether the end of a feature is its last day; guessed if empty
     * @param today days after it are taken for slips
     * @param days of the data set; those that the archive speaks of if empty
     */
    public record Reading(
            boolean repair,
            boolean latitudeFirst,
            DayText dayText,
            Optional<Boolean> endIncluded,
            LocalDate today,
            Days days) {}

    /** The first and the last day of the data set, where the call names them. */
    public record Days(Optional<LocalDate> first, Optional<LocalDate> last) {}

    /**
     * How to cut the ground.
     *
     * @param units a file of polygons that become the districts
     * @param gridMetres corners that lie nearer to one another become one
     * @param overlaps whether parties may claim the same ground on the same day
     */
    public record Ground(Optional<Path> units, Districts districts, double gridMetres, boolean overlaps) {}

    /** What becomes a district. */
    public enum Districts {
        /** Units where they do not overlap, else the theatre. */
        GUESSED,
        /** What the archive itself names as units. */
        UNITS,
        /** All ground together. */
        THEATRE
    }
}
