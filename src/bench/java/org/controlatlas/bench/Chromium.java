package org.controlatlas.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Debian's Chromium without a window, 1440 by 900, with nothing in its caches; it draws without a graphics card. */
final class Chromium implements AutoCloseable {

    private static final Path SCRIPTS = Path.of("src/bench/javascript");
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final ChromeDriver driver;

    Chromium(Bench bench) throws IOException {
        var options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--window-size=1440,900",
                "--user-data-dir=" + Files.createTempDirectory(bench.directory("chromium"), "profile"));
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(Path.of("/usr/bin/chromedriver").toFile())
                .build();
        driver = new ChromeDriver(service, options);
        driver.manage().timeouts().scriptTimeout(PATIENCE);
        driver.executeCdpCommand(
                "Page.addScriptToEvaluateOnNewDocument",
                Map.of("source", Files.readString(SCRIPTS.resolve("watch.js"))));
    }

    String version() {
        return driver.getCapabilities().getBrowserVersion();
    }

    /** Opens a page and waits until the map is painted and the page has said that it is ready. */
    void openMap(String address) {
        driver.get(address);
        await().until(ExpectedConditions.presenceOfElementLocated(By.cssSelector("body.ready")));
        await().until(it -> driver.executeScript("return globalThis.watched.firstMap"));
    }

    void open(String address) {
        driver.get(address);
    }

    double number(String expression) {
        return ((Number) driver.executeScript("return " + expression)).doubleValue();
    }

    /** Runs a script of {@code src/bench/javascript} to its end; what it measured, in milliseconds. */
    double[] times(String script, Object... arguments) throws IOException {
        var times = driver.executeAsyncScript(Files.readString(SCRIPTS.resolve(script)), arguments);
        if (times instanceof List<?> list && !list.isEmpty()) {
            return list.stream().mapToDouble(it -> ((Number) it).doubleValue()).toArray();
        }
        throw new IOException(script + " measured nothing: " + times);
    }

    @Override
    public void close() {
        driver.quit();
    }

    private WebDriverWait await() {
        return new WebDriverWait(driver, PATIENCE);
    }
}
