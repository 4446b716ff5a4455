package org.controlatlas.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The page with the tiles of another server, here made up: chequered squares. */
@Journey
class TilesIT {

    private static final String TILE_PATH = "/\\d+/\\d+/\\d+\\.png";
    private static final int SIZE = 256;

    private static final Queue<String> ASKED = new ConcurrentLinkedQueue<>();
    private static HttpServer tiles;

    private final MapPage page;

    TilesIT(MapPage page) {
        this.page = page;
    }

    @DynamicPropertySource
    static void serveTiles(DynamicPropertyRegistry settings) throws IOException {
        tiles = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        tiles.createContext("/", TilesIT::answer);
        tiles.start();
        settings.add("atlas.tiles.url", () -> origin() + "/{z}/{x}/{y}.png");
        settings.add("atlas.tiles.attribution", () -> "Tiles: <b>nobody</b> & sons");
        settings.add("atlas.tiles.max-zoom", () -> 8);
    }

    @AfterAll
    static void stop() {
        tiles.stop(0);
    }

    @BeforeEach
    void forget() {
        ASKED.clear();
    }

    @Test
    void tilesLieUnderTheDistrictsWithTheWordsOfTheirMakers() {
        page.visit("#day=2000-01-01&lang=en");
        awaitTiles();

        page.browser.picture("tiles");
        assertThat(page.find(".leaflet-control-attribution").getText()).contains("Tiles: <b>nobody</b> & sons");
        assertThat(ASKED).allMatch(it -> it.matches(TILE_PATH)).allMatch(it -> zoom(it) <= 8);
        assertThat(page.find(".with-tiles .leaflet-tiles-pane").getCssValue("z-index"))
                .isLessThan(page.find(".leaflet-cells-pane").getCssValue("z-index"));
        assertThat(page.browser.driver.manage().logs().get(LogType.BROWSER).getAll())
                .isEmpty();
        assertThat(page.browser.violations()).isEmpty();
    }

    @Test
    void aVisitorCanHideThem() {
        page.visit("#day=2000-01-01&lang=fr");
        awaitTiles();

        page.find("#show-tiles").click();

        assertThat(page.all(".leaflet-tiles-pane img")).isEmpty();
        assertThat(page.find(".leaflet-control-attribution").getText()).doesNotContain("nobody");
        page.browser.await().until(it -> it.getCurrentUrl().contains("tiles=0"));
    }

    @Test
    void aLinkWithoutThemAsksForNone() {
        page.visit("#day=2000-01-01&tiles=0&lang=hy");
        page.browser.picture("tiles-hidden");

        assertThat(page.find("#show-tiles").isSelected()).isFalse();
        assertThat(ASKED).isEmpty();
    }

    @Test
    void onlyTheirServerIsAllowed() throws Exception {
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(page.address() + "/?f=html"))
                                .build(),
                        BodyHandlers.discarding());

        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'; img-src 'self' data: " + origin() + ";");
    }

    @Test
    void picturesAreDrawnOnOurOwnGround() throws IOException {
        page.visit("#day=2000-01-01&lang=en");
        awaitTiles();

        page.browser.driver.executeScript("document.getElementById('picture-png').click()");
        var picture = ImageIO.read(downloaded(".png").toFile());

        assertThat(picture.getRGB(1500, 600) & 0xFFFFFF).as("Askeran").isEqualTo(0xC99A2E);
        assertThat(picture.getRGB(720, 1800) & 0xFFFFFF).as("land around").isEqualTo(0xE9E6DE);
    }

    private void awaitTiles() {
        page.browser.await().until(ExpectedConditions.presenceOfElementLocated(By.cssSelector(".leaflet-tile-loaded")));
    }

    private Path downloaded(String ending) {
        return page.browser.await().until(it -> {
            try (var files = Files.list(page.browser.downloads)) {
                return files.filter(file -> file.toString().endsWith(ending))
                        .findFirst()
                        .orElse(null);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static String origin() {
        return "http://127.0.0.1:" + tiles.getAddress().getPort();
    }

    private static int zoom(String path) {
        return Integer.parseInt(path.split("/")[1]);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        ASKED.add(exchange.getRequestURI().getPath());
        var bytes = chequers();
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "image/png");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static byte[] chequers() throws IOException {
        var image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
        var drawing = image.createGraphics();
        drawing.setColor(new Color(0xdd, 0xe8, 0xd4));
        drawing.fillRect(0, 0, SIZE, SIZE);
        drawing.setColor(new Color(0xc4, 0xd4, 0xb8));
        drawing.fillRect(0, 0, SIZE / 2, SIZE / 2);
        drawing.fillRect(SIZE / 2, SIZE / 2, SIZE / 2, SIZE / 2);
        drawing.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
