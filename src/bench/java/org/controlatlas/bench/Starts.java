package org.controlatlas.bench;

import java.io.IOException;

/**
 * Some starts of a server, in seconds from the start of the process.
 *
 * @param toPage to the whole page
 * @param toMap to the whole of what its map is drawn from
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Starts(double[] toPage, double[] toMap) {

    static final int TIMES = 5;

    @FunctionalInterface
    interface Start {
        Server server() throws IOException, InterruptedException;
    }

    static Starts measure(Start start) throws IOException, InterruptedException {
        var starts = new Starts(new double[TIMES], new double[TIMES]);
        for (var i = 0; i < TIMES; i++) {
            try (var server = start.server()) {
                starts.toPage[i] = server.secondsToFirstAnswer();
                server.get("/map/atlas.json");
                server.get("/map/cells.geojson");
                starts.toMap[i] = server.secondsSinceStart();
            }
        }
        return starts;
    }

    double median() {
        return Figures.median(toMap);
    }

    String pages() {
        return Figures.spread(toPage);
    }

    String maps() {
        return Figures.spread(toMap);
    }
}
