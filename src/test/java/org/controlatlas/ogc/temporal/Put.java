package org.controlatlas.ogc.temporal;

import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.controlatlas.ControlAtlas;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A collection put to the test while this machine is in some time zone: that of another server, if one is named, or else
 * three of ours in three zones, each with a server that was started there.
 */
record Put(Target target, Discovery discovery, TimeZone zone) {

    private static final List<String> ZONES = List.of("UTC", "Pacific/Kiritimati", "America/Los_Angeles");
    private static final List<String> COLLECTIONS = List.of("control", "events", "districts");
    private static final List<ConfigurableApplicationContext> STARTED = new ArrayList<>();

    private static final List<Put> ALL = new ArrayList<>();

    static Stream<Put> all() {
        if (ALL.isEmpty()) {
            find().forEach(ALL::add);
        }
        return ALL.stream();
    }

    private static Stream<Put> find() {
        var server = System.getProperty("temporal.kit.server");
        if (server == null) {
            return ZONES.stream().map(TimeZone::getTimeZone).flatMap(Put::ours);
        }
        return Stream.of(of(server, System.getProperty("temporal.kit.collection", "control"), TimeZone.getDefault()));
    }

    private static Stream<Put> ours(TimeZone zone) {
        var before = TimeZone.getDefault();
        TimeZone.setDefault(zone);
        try {
            var server = start();
            return COLLECTIONS.stream().map(it -> of(server, it, zone)).toList().stream();
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private static Put of(String server, String collection, TimeZone zone) {
        var target = new Target(server, collection);
        return new Put(target, new Discovery(target), zone);
    }

    private static String start() {
        var context = new SpringApplicationBuilder(ControlAtlas.class)
                .run("--server.port=0", "--server.address=127.0.0.1", "--management.server.port=0");
        STARTED.add(context);
        var web = ((WebServerApplicationContext) context).getWebServer();
        return "http://127.0.0.1:" + web.getPort();
    }

    /** Moves this machine to the zone. */
    Target enter() {
        TimeZone.setDefault(zone);
        return target;
    }

    static void stop() {
        STARTED.forEach(ConfigurableApplicationContext::close);
        STARTED.clear();
        ALL.clear();
    }

    @Override
    public String toString() {
        return target + " in " + zone.getID();
    }
}
