package org.controlatlas.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** A visit to an exported site that a server knowing nothing but files serves below a path of its own. */
class StaticSiteIT {

    private static final String PATH = "/some/where/";
    private static final Map<String, String> TYPES =
            Map.of("html", "text/html", "js", "text/javascript", "css", "text/css", "svg", "image/svg+xml");

    @TempDir
    private static Path site;

    private static HttpServer server;
    private static Browser browser;

    @BeforeAll
    static void exportAndServe() throws Exception {
        var run = run("export", "--site", site.toString());
        assertThat(run.code).as(run.output).isZero();
        assertThat(run.output).as("a bar that nobody watches").doesNotContain("#");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(PATH, StaticSiteIT::answer);
        server.start();
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
        server.stop(0);
    }

    @Test
    void theSliderMovesAndThePanelOpens() {
        open("index.html#day=1993-07-22&lang=en");
        assertThat(district("agdam").getAttribute("aria-label")).contains("Azerbaijan");

        browser.driver.findElement(By.id("day-slider")).sendKeys(Keys.ARROW_RIGHT);
        browser.await()
                .until(it -> "1993-07-23".equals(it.findElement(By.id("date")).getAttribute("value")));

        assertThat(district("agdam").getAttribute("aria-label")).contains("Armenian forces");
        district("agdam").sendKeys(Keys.ENTER);
        browser.await().until(ExpectedConditions.visibilityOfElementLocated(By.id("panel-title")));
        browser.picture("static-site-panel");
        assertThat(browser.driver.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
    }

    @Test
    void twoDaysAreComparedWithoutAServer() {
        open("index.html#day=2020-12-02&compare=2020-09-26&lang=en");

        browser.await().until(ExpectedConditions.visibilityOfElementLocated(By.id("compare-title")));

        assertThat(browser.driver.findElement(By.id("compare")).getText()).contains("km²");
    }

    @Test
    void theDownloadsOfADayAreFilesOfTheLastChange() {
        open("index.html#day=2001-02-03&lang=en");
        browser.driver.findElement(By.id("open-take-away")).click();

        var shown = Stream.of("geojson", "csv", "gpkg")
                .map(it -> browser.driver.findElement(By.id("download-" + it)))
                .toList();

        assertThat(shown.get(0).getDomAttribute("href"))
                .matches("export/control-(19|20)\\d\\d-\\d\\d-\\d\\d\\.geojson");
        assertThat(site.resolve(shown.get(0).getDomAttribute("href"))).isNotEmptyFile();
        assertThat(site.resolve(shown.get(1).getDomAttribute("href"))).isNotEmptyFile();
        assertThat(shown.get(2).isDisplayed()).isFalse();
    }

    @Test
    void everyFileThatTheListNamesIsThere() throws Exception {
        for (var width : List.of(1280, 360)) {
            browser.driver.executeCdpCommand(
                    "Emulation.setDeviceMetricsOverride",
                    Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
            browser.driver.get(address("downloads.html"));
            browser.picture("static-site-downloads-" + width);
            assertThat(browser.violations()).isEmpty();
        }
        browser.driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());

        var named = Pattern.compile(" href=\"([^\"#:]+)\"")
                .matcher(Files.readString(site.resolve("downloads.html")))
                .results()
                .map(it -> it.group(1))
                .toList();

        assertThat(named)
                .hasSizeGreaterThan(100)
                .allSatisfy(it -> assertThat(site.resolve(it)).isNotEmptyFile());
    }

    @Test
    void oneFileIsWrittenInTheFormatOfItsName(@TempDir Path directory) throws Exception {
        var file = directory.resolve("slice.csv");

        var run = run("export", "control", "--datetime", "2020-10-25", "--out", file.toString());

        assertThat(run.code).as(run.output).isZero();
        assertThat(file).content().startsWith("id,district,").contains("agdam");
    }

    @Test
    void aFileInADirectoryIsNamedAndNotWrittenOver(@TempDir Path directory) throws Exception {
        var words =
                List.of("export", "control", "--format", "gpkg", "--datetime", "2020-10-25", "--out", "" + directory);

        var first = run(words.toArray(String[]::new));
        var second = run(words.toArray(String[]::new));
        var third = run(Stream.concat(words.stream(), Stream.of("--force")).toArray(String[]::new));

        assertThat(first.code).as(first.output).isZero();
        assertThat(directory).isDirectoryContaining("regex:.*karabakh-control-2020-10-25-[0-9a-f]{12}\\.gpkg");
        assertThat(second.code).isEqualTo(1);
        assertThat(second.output).contains("is there already", "--force");
        assertThat(third.code).as(third.output).isZero();
    }

    @Test
    void saysWhyThereIsNoFile(@TempDir Path directory) throws Exception {
        var out = directory.resolve("x.csv").toString();

        var unknown = run("export", "regions", "--out", out);
        var wrong = run("export", "control");
        var kindless = run("export", "control", "--out", directory.toString());

        assertThat(unknown.code).isEqualTo(1);
        assertThat(unknown.output).contains("there is no export of regions");
        assertThat(wrong.code).isEqualTo(2);
        assertThat(wrong.output).contains("--out FILE");
        assertThat(kindless.code).isEqualTo(2);
        assertThat(kindless.output).contains("--format");
    }

    private record Run(int code, String output) {}

    private static Run run(String... words) throws IOException, InterruptedException {
        var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var command = new ArrayList<>(List.of("java", "-Xmx512m", "-cp", classPath, "org.controlatlas.cli.Main"));
        command.addAll(List.of(words));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        var file = site.resolve(exchange.getRequestURI().getPath().substring(PATH.length()));
        try (exchange) {
            if (Files.isRegularFile(file)) {
                var ending = file.getFileName().toString().replaceAll(".*\\.", "");
                exchange.getResponseHeaders()
                        .set("Content-Type", TYPES.getOrDefault(ending, "application/octet-stream"));
                exchange.sendResponseHeaders(200, Files.size(file));
                Files.copy(file, exchange.getResponseBody());
            } else {
                exchange.sendResponseHeaders(404, -1);
            }
        }
    }

    private static String address(String page) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + PATH + page;
    }

    private static void open(String page) {
        browser.driver.get("about:blank");
        browser.driver.get(address(page));
        browser.await().until(ExpectedConditions.presenceOfElementLocated(By.cssSelector("[data-cell]")));
        browser.await()
                .until(it ->
                        !it.findElement(By.id("date")).getAttribute("value").isEmpty());
    }

    private static WebElement district(String id) {
        return browser.driver.findElement(By.cssSelector("#map [data-district='" + id + "']"));
    }
}
