package org.controlatlas.dataset.file;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A JSON file whose members know the line that they start on. */
public final class JsonFile {

    private static final int LINES_TO_DEPTH = 3;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final DataFiles files;
    private final String file;
    private final JsonNode root;
    private final Map<String, Integer> lines;

    private JsonFile(DataFiles files, String file, String text) {
        this.files = files;
        this.file = file;
        this.root = MAPPER.readTree(text);
        this.lines = lines(text);
    }

    /** Empty with a fault when the file is missing or not JSON. */
    public static Optional<JsonFile> read(DataFiles files, String file) {
        return files.text(file).flatMap(text -> {
            try {
                return Optional.of(new JsonFile(files, file, text));
            } catch (JacksonException e) {
                files.line(file, e.getLocation().getLineNr())
                        .fault("", "is not JSON: " + withoutContext(e), "write JSON as RFC 8259 defines it");
                return Optional.empty();
            }
        });
    }

    public JsonNode at(String pointer) {
        return root.at(pointer);
    }

    /** The line that the value at a JSON pointer starts on, or the nearest value around it that is there. */
    public Line line(String pointer) {
        var nearest = pointer;
        while (!nearest.isEmpty() && !lines.containsKey(nearest)) {
            nearest = nearest.substring(0, nearest.lastIndexOf('/'));
        }
        return files.line(file, lines.getOrDefault(nearest, 1));
    }

    /** Jackson names the enclosing value by an offset, which says less than the line. */
    private static String withoutContext(JacksonException e) {
        return e.getOriginalMessage().split(" \\(for ", 2)[0];
    }

    private static Map<String, Integer> lines(String text) {
        Map<String, Integer> lines = new HashMap<>();
        try (var parser = MAPPER.createParser(text)) {
            while (parser.nextToken() != null) {
                var context = parser.streamReadContext();
                if (context.getNestingDepth() <= LINES_TO_DEPTH) {
                    lines.putIfAbsent(
                            context.pathAsPointer().toString(),
                            parser.currentTokenLocation().getLineNr());
                }
            }
        }
        return lines;
    }
}
