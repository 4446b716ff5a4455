package org.controlatlas.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;

/** The map of a day as a picture, and a period as a film. */
@Journey
class PictureIT {

    /** Goes through the film in steps, counts the pictures in it, and sets the last beside the one that stands on the page. */
    private static final String WATCH = """
            const done = arguments[0];
            const [video, picture] = [document.querySelector('video'), document.querySelector('img')];
            const pixels = (source) => {
                const canvas = Object.assign(document.createElement('canvas'), {width: 300, height: 265});
                const context = canvas.getContext('2d', {willReadFrequently: true});
                context.drawImage(source, 0, 0, 300, 265);
                return context.getImageData(0, 0, 300, 265).data;
            };
            const apart = (a, b) => a.reduce((count, value, i) => count + (Math.abs(value - b[i]) > 80), 0);
            const happens = name => new Promise(it => video.addEventListener(name, it, {once: true}));
            (async () => {
                video.src = URL.createObjectURL(await (await fetch('film.webm')).blob());
                await happens('loadeddata');
                let [pictures, last] = [0, null];
                for (let at = 0; at < video.duration; at += 0.2) {
                    video.currentTime = at;
                    await happens('seeked');
                    const now = pixels(video);
                    if (last === null || apart(now, last) > 8) pictures++;
                    last = now;
                }
                const other = pixels(picture);
                const difference = last.reduce((sum, value, i) => sum + Math.abs(value - other[i]), 0) / last.length;
                done({width: video.videoWidth, duration: video.duration, pictures, difference});
            })();
            """;

    private final MapPage page;
    private JsonNode atlas;

    PictureIT(MapPage page) {
        this.page = page;
    }

    @BeforeEach
    void start() throws IOException {
        page.browser.forgetDownloads();
        atlas = page.get("/map/atlas.json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en; consensus; 25 October 2020; Sources for this day: ; between ; Data: CC-BY-4.0",
                "hy; consensus; 25 հոկտեմբերի 2020; Այդ օրվա աղբյուրները՝ ; միջակայքում; Տվյալներ՝ CC-BY-4.0",
                "ru; azerbaijan; 25 октября 2020 г.; Источники для этого дня: ; Версия: азербайджанская сторона; Данные: CC-BY-4.0"
            })
    void aPictureTellsDayLegendSourcesAndLicence(
            String language, String account, String day, String sources, String more, String licence)
            throws IOException {
        page.visit("#day=2020-10-25&account=" + account + "&lang=" + language);
        page.find("#open-take-away").click();

        page.visible("#picture-svg").click();
        var drawn = page.browser.downloaded(".svg");
        page.find("#picture-png").click();
        var painted = page.browser.downloaded(".png");

        var version = atlas.get("version").asString();
        assertThat(drawn.getFileName().toString()).contains("2020-10-25").endsWith(version + ".svg");
        assertThat(textOf(drawn))
                .contains(day, sources, more, licence, version, "day=2020-10-25")
                .contains(named("azerbaijan", language), named("armenian-forces", language))
                .contains(atlas.get("titles").get(language).asString());
        var image = ImageIO.read(painted.toFile());
        assertThat(image.getWidth()).isEqualTo(2400);
        assertThat(image.getRGB(1500, 600) & 0xFFFFFF).isEqualTo(0xC99A2E); // Askeran
        page.browser.keep("saved-picture-" + language + "-" + account, Files.readAllBytes(painted));
    }

    @Test
    void aFilmHoldsThePicturesOfItsDays() throws IOException {
        page.visit("#day=2020-11-01&lang=en");
        page.find("#open-take-away").click();
        film("2020-11-08", "2020-12-02");
        page.visible("#film").click();
        assertThat(page.visible("#film-status").getText()).startsWith("Recording: ");
        assertThat(page.find("#film-progress").isDisplayed()).isTrue();

        var film = page.browser.downloaded(".webm");
        page.browser.await().until(it -> page.find("#film-status").getText().startsWith("Saved: "));
        var picture = pictureOf("2020-12-02");

        assertThat(film.getFileName().toString()).contains("2020-11-08-2020-12-02");
        try (var site = new OtherSite()) {
            site.put("/film.webm", "video/webm", Files.readAllBytes(film));
            site.put("/picture.png", "image/png", Files.readAllBytes(picture));
            site.putPage("/", "<video muted></video><img src='picture.png' alt='' width='1200'>");
            page.browser.driver.get(site.address("/"));
            var played = (Map<?, ?>) page.browser.driver.executeAsyncScript(WATCH);

            assertThat(((Number) played.get("width")).intValue()).isEqualTo(1200);
            var days = 2
                    + (int) atlas.get("changes")
                            .valueStream()
                            .map(JsonNode::asString)
                            .filter(it -> it.compareTo("2020-11-08") > 0 && it.compareTo("2020-12-02") < 0)
                            .count();
            assertThat(((Number) played.get("duration")).doubleValue()).isGreaterThan(0.8 * (days - 1));
            assertThat(((Number) played.get("pictures")).intValue()).isEqualTo(days);
            assertThat(((Number) played.get("difference")).doubleValue()).isLessThan(4);
            page.browser.picture("film-last-frame");
        }
    }

    @Test
    void aFilmIsCancelled() throws IOException {
        page.visit("#day=2020-11-01&lang=en");
        page.find("#open-take-away").click();
        film("1988-01-01", "2024-12-31");
        page.visible("#film").click();

        page.visible("#film-cancel").click();
        page.browser.await().until(it -> page.find("#film-status").getText().equals("Cancelled. Nothing was saved."));

        assertThat(page.find("#film").isEnabled()).isTrue();
        assertThat(page.browser.files()).isEmpty();
    }

    private void film(String from, String to) {
        var choose = "for (const [id, day] of [['film-from', arguments[0]], ['film-to', arguments[1]]]) {"
                + "const field = document.getElementById(id); field.value = day;"
                + "field.dispatchEvent(new Event('input', {bubbles: true})); }";
        page.script(choose, from, to); // a date field is typed into as the machine's own country writes dates
    }

    private Path pictureOf(String day) {
        page.visit("#day=" + day + "&lang=en");
        page.find("#open-take-away").click();
        page.visible("#picture-png").click();
        return page.browser.downloaded(".png");
    }

    private String named(String party, String language) {
        return atlas.get("parties")
                .valueStream()
                .filter(it -> it.get("id").asString().equals(party))
                .map(it -> it.get("names").get(language).asString())
                .findFirst()
                .orElseThrow();
    }

    /** The words of an SVG file, with a space where a line is broken. */
    private static String textOf(Path svg) throws IOException {
        try {
            var texts = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(svg.toFile())
                    .getElementsByTagName("text");
            return IntStream.range(0, texts.getLength())
                    .mapToObj(i -> words(texts.item(i)))
                    .collect(Collectors.joining("\n"));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(svg + " is not well-formed", e);
        }
    }

    private static String words(Node text) {
        var lines = text.getChildNodes();
        return IntStream.range(0, lines.getLength())
                .mapToObj(i -> lines.item(i).getTextContent())
                .collect(Collectors.joining(" "));
    }
}
