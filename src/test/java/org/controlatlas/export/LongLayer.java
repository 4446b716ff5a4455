package org.controlatlas.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.controlatlas.atlas.Atlas;
import org.controlatlas.atlas.Collection;
import org.controlatlas.atlas.Feature;
import org.controlatlas.geo.GeoJsonGeometryWriter;
import org.controlatlas.store.SquaresStore;
import org.controlatlas.territory.Account;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Writes 4,000 features that together are larger than the memory of the process, each made when it is asked for:
 * {@code LongLayer NAME EXT DIRECTORY}.
 */
final class LongLayer extends AbstractList<Feature> {

    private static final int FEATURES = 4000;
    private static final int LETTERS = 20_000;

    private final Feature example;

    private LongLayer(Feature example) {
        this.example = example;
    }

    public static void main(String[] words) throws Exception {
        var json = JsonMapper.builder()
                .addModule(new SimpleModule().addSerializer(new GeoJsonGeometryWriter()))
                .build();
        var export = export(words[0], new SquaresStore().current());
        var file = Path.of(words[2]).resolve("long." + words[1]);
        new Formats(json).get(words[1]).orElseThrow().write(export, file);
        System.out.println(Files.size(file) + " bytes");
    }

    private static Export export(String name, Atlas atlas) {
        var control =
                Export.of(Collection.CONTROL, ExportQuery.EVERYTHING, atlas).layer();
        var features = new LongLayer(control.features().get(0));
        var layer = new Layer(
                control.name(), control.title(), control.description(), control.kind(), control.schema(), features);
        return new Export(name, Optional.empty(), Account.CONSENSUS, atlas, List.of(layer));
    }

    @Override
    public Feature get(int index) {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>(example.properties());
        properties.put("note", Character.toString('a' + index % 26).repeat(LETTERS));
        return new Feature("f" + index, example.geometry(), properties, example.time());
    }

    @Override
    public int size() {
        return FEATURES;
    }
}
