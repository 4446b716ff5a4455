package org.controlatlas.area;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.controlatlas.territory.LocalText;

/** Says in words, English and French, what comes of a comparison; what the data set notes about the figure follows. */
final class Explanation {

    private Explanation() {}

    static LocalText of(ReconciledArea row, Verdict verdict) {
        Map<String, String> texts = new TreeMap<>();
        texts.put("en", joined(english(row, verdict), row.stated().note().in("en", "")));
        texts.put("fr", joined(french(row, verdict), row.stated().note().in("fr", "")));
        return new LocalText(texts);
    }

    private static String english(ReconciledArea row, Verdict verdict) {
        var misstated = verdict == Verdict.MISSTATED
                ? "The source presents this figure as that of a part; it is that of the whole. "
                : "";
        return misstated
                + row.differencePercent()
                        .map(percent -> String.format(
                                Locale.ENGLISH,
                                "The polygons measure %,.0f km², %.1f %% %s than stated.",
                                measured(row),
                                Math.abs(percent),
                                percent < 0 ? "less" : "more"))
                        .orElse("The polygons measure no such thing.");
    }

    private static String french(ReconciledArea row, Verdict verdict) {
        var misstated = verdict == Verdict.MISSTATED
                ? "La source présente ce chiffre comme celui d’une partie ; c’est celui de l’ensemble. "
                : "";
        return misstated
                + row.differencePercent()
                        .map(percent -> String.format(
                                Locale.FRENCH,
                                "Les polygones mesurent %,.0f km², soit %.1f %% de %s que l’aire indiquée.",
                                measured(row),
                                Math.abs(percent),
                                percent < 0 ? "moins" : "plus"))
                        .orElse("Les polygones ne mesurent rien de tel.");
    }

    private static double measured(ReconciledArea row) {
        return row.measured().map(ReconciledArea.Measurement::squareKilometres).orElse(Double.NaN);
    }

    private static String joined(String sentence, String note) {
        return note.isEmpty() ? sentence : sentence + " " + note;
    }
}
