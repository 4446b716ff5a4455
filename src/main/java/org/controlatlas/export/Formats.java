package org.controlatlas.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** The kinds of files that there are. */
final class Formats {

    private final List<Format> all;

    /** Takes the mapper that knows how a geometry is written. */
    Formats(JsonMapper json) {
        this.all = List.of(
                new GeoJson(json),
                new GeoJsonLines(json),
                new JsonFg(json),
                new CsvTable(),
                new GeoPackage(json),
                new ZippedShapefiles(),
                new FlatGeobuf(json),
                new Kml(),
                new Pmtiles(json),
                new GeoParquet(json));
    }

    Optional<Format> get(String extension) {
        return all.stream()
                .filter(it -> it.kind().extension().equals(extension))
                .findFirst();
    }

    /** Their extensions as a sentence names them. */
    @Override
    public String toString() {
        return all.stream().map(it -> it.kind().extension()).collect(Collectors.joining(", "));
    }
}
