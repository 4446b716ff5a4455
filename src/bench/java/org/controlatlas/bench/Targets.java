package org.controlatlas.bench;

/** What was to be reached beside what was, as a table. */
final class Targets {

    private final MarkdownTable table = new MarkdownTable("target", "limit", "measured", "met");

    /** Adds what must stay below its limit. */
    Targets below(double limit, String unit, double measured, String what) {
        return add(what, "< " + Figures.of(limit), unit, measured, measured < limit);
    }

    /** Adds what must reach its limit. */
    Targets reaching(double limit, String unit, double measured, String what) {
        return add(what, "≥ " + Figures.of(limit), unit, measured, measured >= limit);
    }

    private Targets add(String what, String limit, String unit, double measured, boolean met) {
        var known = !Double.isNaN(measured);
        table.row(
                what,
                limit + " " + unit,
                known ? Figures.of(measured) + " " + unit : "–",
                known && met ? "yes" : "**no**");
        return this;
    }

    @Override
    public String toString() {
        return table.toString();
    }
}
