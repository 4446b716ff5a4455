package org.controlatlas.e2e;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Debian's Chromium without a window. Talks to this machine only; leaves its downloads and pictures under target. */
final class Browser implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "screenshots");

    final ChromeDriver driver;
    final Path downloads;

    Browser(String... arguments) {
        this.downloads = directory();
        var options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--lang=en",
                "--user-data-dir=" + directory());
        options.addArguments(arguments);
        options.setExperimentalOption("prefs", Map.of("download.default_directory", downloads.toString()));
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(Path.of("/usr/bin/chromedriver").toFile())
                .build();
        this.driver = new ChromeDriver(service, options);
        size(1440, 900);
    }

    void size(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
    }

    /** Shows the page as a phone of that many points does, with touch instead of a mouse. */
    void phone(int width, int height) {
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", true));
        command("Emulation.setTouchEmulationEnabled", Map.of("enabled", true));
    }

    /** Answers the media query {@code prefers-...} with a value. */
    void prefers(String what, String value) {
        command(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-" + what, "value", value))));
    }

    void offline(boolean offline) {
        command("Network.enable", Map.of());
        command(
                "Network.emulateNetworkConditions",
                Map.of("offline", offline, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    /** Runs a script in each page before its own; returns what {@link #notBeforeEachPage} wants. */
    String beforeEachPage(String script) {
        return (String) driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script))
                .get("identifier");
    }

    void notBeforeEachPage(String identifier) {
        command("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", identifier));
    }

    /** Takes back whatever was set on the window. */
    void asNew() {
        offline(false);
        command("Emulation.setEmulatedMedia", Map.of("media", "", "features", List.of()));
        command("Emulation.setTouchEmulationEnabled", Map.of("enabled", false));
        command("Emulation.clearDeviceMetricsOverride", Map.of());
        size(1440, 900);
    }

    private void command(String command, Map<String, Object> parameters) {
        driver.executeCdpCommand(command, parameters);
    }

    WebDriverWait await() {
        return new WebDriverWait(driver, Duration.ofSeconds(20));
    }

    /**
     * The rules of accessibility that the page breaks: of all, or of those with one of the tags. In one run, for no page has
     * frames to look into, and a window opened for each result costs as much as the rules.
     */
    List<Rule> violations(String... tags) {
        var axe = new AxeBuilder().setLegacyMode();
        return (tags.length == 0 ? axe : axe.withTags(List.of(tags)))
                .analyze(driver)
                .getViolations();
    }

    /** The files that were saved so far, without those on their way. */
    List<Path> files() {
        try (var files = Files.list(downloads)) {
            return files.filter(it -> !it.toString().endsWith(".crdownload")
                            && !it.getFileName().toString().startsWith("."))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file with such an ending, when it is there. */
    Path downloaded(String ending) {
        return await().until(it -> files().stream()
                .filter(file -> file.toString().endsWith(ending))
                .findFirst()
                .orElse(null));
    }

    void forgetDownloads() throws IOException {
        for (var file : files()) {
            Files.delete(file);
        }
    }

    /** Leaves a picture of the window for a person to look at. */
    void picture(String name) {
        keep(name, driver.getScreenshotAs(OutputType.BYTES));
    }

    /** Leaves a PNG for a person to look at. */
    void keep(String name, byte[] png) {
        try {
            Files.createDirectories(PICTURES);
            Files.write(PICTURES.resolve(name + ".png"), png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
        try {
            Gallery.of(Files.createDirectories(PICTURES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path directory() {
        try {
            return Files.createTempDirectory(
                    Files.createDirectories(Path.of("target")).toAbsolutePath(), "browser");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
