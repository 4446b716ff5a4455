package org.controlatlas.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.controlatlas.store.postgis.Database;

/**
 * A generic feature server as yardstick: Debian's MapServer behind {@link Nginx}, two FastCGI processes that keep their
 * connection to PostgreSQL, answering WFS from our tables with the slice of a day as GeoJSON.
 */
final class MapServer implements AutoCloseable {

    static final String PROGRAM = "/usr/lib/cgi-bin/mapserv";
    private static final String PATH = "/mapserver";
    private static final String MAP = """
        MAP
          NAME "yardstick"
          EXTENT -180 -90 180 90
          PROJECTION "epsg:4326" END
          WEB
            METADATA
              "wfs_title" "yardstick"
              "wfs_enable_request" "*"
              "wfs_srs" "EPSG:4326"
              "wfs_onlineresource" "http://127.0.0.1/"
              "wfs_getfeature_formatlist" "geojson"
            END
          END
          OUTPUTFORMAT
            NAME "geojson"
            DRIVER "OGR/GEOJSON"
            MIMETYPE "application/geo+json"
            FORMATOPTION "STORAGE=stream"
            FORMATOPTION "FORM=simple"
          END
          LAYER
            NAME "control"
            TYPE POLYGON
            STATUS ON
            EXTENT -180 -90 180 90
            PROJECTION "epsg:4326" END
            CONNECTIONTYPE POSTGIS
            CONNECTION "%s"
            PROCESSING "CLOSE_CONNECTION=DEFER"
            DATA "geometry from (%s) as slice using unique id using srid=4326"
            VALIDATION "day" "^[0-9-]+$" "default_day" "1901-01-01" END
            METADATA
              "wfs_title" "control"
              "wfs_srs" "EPSG:4326"
              "gml_featureid" "id"
              "gml_include_items" "all"
            END
          END
        END
        """;
    private static final String SETTINGS = """
        CONFIG
          ENV
            MS_MAPFILE "%s"
          END
        END
        """;
    private static final String SLICE =
            "select s.id, s.district, s.party, s.status, s.validity::text as validity, s.certainty, c.km2, c.geometry"
                    + " from control_cell h join cell c on c.ordinal = h.cell join control_span s on s.ordinal = h.span"
                    + " where h.account = 'consensus' and h.validity @> '%day%'::date and not h.may_overlap";

    private final Path processes;
    private final int port = Command.freePort();

    MapServer(Bench bench, Database database) throws IOException, InterruptedException {
        var directory = bench.directory("mapserver");
        var map = directory.resolve("slice.map");
        processes = directory.resolve("pids");
        Files.deleteIfExists(processes);
        Files.writeString(map, MAP.formatted(connection(database), SLICE));
        var settings = directory.resolve("mapserver.conf");
        Files.writeString(settings, SETTINGS.formatted(map));
        Command.run(List.of(
                "env",
                "MAPSERVER_CONFIG_FILE=" + settings,
                "spawn-fcgi",
                "-a",
                "127.0.0.1",
                "-p",
                String.valueOf(port),
                "-F",
                "2",
                "-P",
                processes.toString(),
                "--",
                PROGRAM));
    }

    /** For the configuration of nginx. */
    String location() {
        return """
            location %s {
                fastcgi_pass 127.0.0.1:%d;
                fastcgi_param QUERY_STRING $query_string;
                fastcgi_param REQUEST_METHOD $request_method;
                gzip on; gzip_types application/geo+json;
            }
            """.formatted(PATH, port);
    }

    static String question(LocalDate day, Questions.Box box) {
        return PATH + "?service=WFS&version=1.0.0&request=GetFeature&typename=control&outputformat=geojson"
                + "&maxfeatures=1000&day=" + day + "&bbox=" + box;
    }

    /** Throws if what it says is no slice: MapServer tells of a failure with a 200. */
    static void check(HttpResponse<byte[]> answer) throws IOException {
        var type = answer.headers().firstValue("Content-Type").orElse("");
        if (!type.startsWith("application/geo+json")) {
            throw new IOException("MapServer answers with " + type);
        }
    }

    @Override
    public void close() throws IOException {
        for (var process : Files.readAllLines(processes)) {
            ProcessHandle.of(Long.parseLong(process.strip())).ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    private static String connection(Database database) {
        var address = database.url().replaceFirst("jdbc:postgresql://", "").split("[:/]");
        return "host=%s port=%s dbname=%s user=%s"
                .formatted(address[0], address[1], address[2], database.user().orElseThrow());
    }
}
