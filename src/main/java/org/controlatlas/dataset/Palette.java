package org.controlatlas.dataset;

import java.util.List;

/**
 * Colours for parties to which a data set gives none, apart for people with every kind of colour vision: seven of M. Okabe
 * and K. Ito (2008), then nine of P. Tol (<i>muted</i>, 2021). After these they begin again.
 */
final class Palette {

    private static final List<String> COLOURS = List.of(
            "#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#f0e442", "#332288", "#882255",
            "#44aa99", "#999933", "#117733", "#cc6677", "#88ccee", "#ddcc77", "#aa4499");

    private int given;

    String next() {
        return COLOURS.get(given++ % COLOURS.size());
    }
}
