package org.controlatlas.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A made-up data set whose every text is markup: the page shows it as the text that it is. */
@Journey
class MarkupIT {

    private static final String MARKUP = "<img src=x onerror=alert(1)><script>alert(2)</script>";
    private static final Pattern TEXT =
            Pattern.compile("(name|title|text|note|quote|author|publisher|locator|disagreement)(_\\w+)?");

    private final MapPage page;

    MarkupIT(MapPage page) {
        this.page = page;
    }

    @DynamicPropertySource
    static void markUp(DynamicPropertyRegistry registry) throws IOException {
        var data = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "markup");
        try (var files = Files.list(Path.of("src/test/resources/dataset/squares"))) {
            for (var file : files.toList()) {
                Files.writeString(data.resolve(file.getFileName()), withMarkup(file));
            }
        }
        registry.add("atlas.dataset", data::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#day=2003-05-11&lang=en",
                "#day=2003-05-11&district=ash&lang=en",
                "#day=2003-05-11&place=mill&lang=fr",
                "#day=2004-01-01&compare=2001-01-01&lang=en",
                "#day=2004-01-01&view=table&lang=hy"
            })
    void markupIsShownAsText(String view) {
        page.visit(view);
        page.find("#open-take-away").click();
        page.find("#take-away .close").click();
        page.find("#open-share").click();
        page.find("#share .close").click();

        assertThat(page.all("body img, body script")).isEmpty();
        assertThat(page.find("body").getText()).contains("<img src=x onerror=alert(1)>");
        page.browser.picture("markup-" + view.hashCode());
    }

    /** A quote must stay a part of what the document says. */
    private static String marked(String column, String value) {
        if (column.equals("quote")) {
            return value.replace("held", "held" + MARKUP);
        }
        return TEXT.matcher(column).matches() ? value + MARKUP : value;
    }

    private static String withMarkup(Path file) throws IOException {
        if (file.endsWith("datapackage.json")) {
            return Files.readString(file).replaceFirst("(\"title\": *\")", "$1" + MARKUP);
        }
        if (!file.toString().endsWith(".csv")) {
            return Files.readString(file);
        }
        try (var rows = CSVParser.parse(
                Files.readString(file), CSVFormat.DEFAULT.builder().setHeader().get())) {
            var lines = new ArrayList<>(
                    List.of(CSVFormat.DEFAULT.format(rows.getHeaderNames().toArray())));
            rows.forEach(row -> lines.add(CSVFormat.DEFAULT.format(rows.getHeaderNames().stream()
                    .map(it -> marked(it, row.get(it)))
                    .toArray())));
            return String.join("\n", lines) + "\n";
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
