package org.controlatlas.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The tables of a made-up atlas that do not grow with it. */
final class SmallTables {

    static final String NAMES = """
            subject,language,name,note
            party:amber,en,Amber,
            party:blue,en,Blue,
            party:grey,en,Grey,
            party:teal,en,Teal,
            status:controlled,en,controlled,
            status:contested,en,contested,
            certainty:high,en,well supported,
            """;

    private static final String DESCRIPTION = """
            {
              "name": "made-up",
              "version": "1.0.0",
              "licenses": [{"name": "CC0-1.0", "path": "https://creativecommons.org/publicdomain/zero/1.0/"}],
              "atlas": {
                "first": "%s",
                "last": "%s",
                "titles": {"en": "A made-up atlas of %d spans"},
                "languages": ["en"]
              }
            }
            """;

    private static final Map<String, String> CONSTANT = Map.of(
            "statuses.csv", "id,pattern\ncontrolled,none\ncontested,hatch\n",
            "zones.csv", "id,kind,accuracy_km,citations,note\n",
            "events.csv", "id,date,date_best,kind,from,to,districts,places,certainty,disagreement,sources\n",
            "places.csv", "id,lon,lat,kind,district,accuracy_km,citations,note\n",
            "periods.csv", "id,start,end\n",
            "dejure.csv", "id,districts,status,start,start_best,end,sources\n",
            "stated-areas.csv", "id,subject,aspect,presented_as,party,day,km2,km2_high,comparable,citation,note\n",
            "sources.csv",
                    "id,title,author,publisher,date,url,accessed,licence,side,note\ngenerator,Made up,,,,,,CC0-1.0,,\n",
            "citations.csv", "id,source,locator,quote,language\nc1,generator,the seed,,\n");

    private static final String NO_FEATURES = "{\"type\": \"FeatureCollection\", \"features\": []}\n";

    private SmallTables() {}

    /** Text by name of file. */
    static Map<String, String> of(MadeUpAtlas atlas) {
        var files = new LinkedHashMap<>(CONSTANT);
        files.put("datapackage.json", DESCRIPTION.formatted(MadeUpAtlas.FIRST, atlas.last(), atlas.spans()));
        files.put("parties.csv", parties());
        files.put("zones.geojson", NO_FEATURES);
        files.put("background.geojson", NO_FEATURES);
        return files;
    }

    private static String parties() {
        return IntStream.range(0, MadeUpAtlas.parties().size())
                .mapToObj(it -> MadeUpAtlas.parties().get(it) + ","
                        + MadeUpAtlas.colours().get(it) + ",none,\n")
                .collect(Collectors.joining("", "id,colour,pattern,note\n", ""));
    }
}
