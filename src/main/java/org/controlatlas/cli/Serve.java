package org.controlatlas.cli;

import java.util.ArrayList;
import java.util.List;
import org.controlatlas.ControlAtlas;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** Runs the map server until it is stopped. */
@Command(
        name = Serve.NAME,
        description = {
            "Serve the map and its data (the default). Settings follow as --NAME=VALUE:",
            "--atlas.dataset=DIR (default geodata/karabakh) or --atlas.database=URL (see load),",
            "--server.port=8080, --server.address=127.0.0.1, --atlas.tiles.url=URL (see README)"
        },
        mixinStandardHelpOptions = true)
final class Serve implements Runnable {

    static final String NAME = "serve";

    @Unmatched
    private final List<String> settings = new ArrayList<>();

    @Override
    public void run() {
        start(settings.toArray(String[]::new));
    }

    static void start(String... settings) {
        SpringApplication.run(ControlAtlas.class, settings);
    }
}
