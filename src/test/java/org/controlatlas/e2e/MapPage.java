package org.controlatlas.e2e;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.PointerInput;
import org.openqa.selenium.interactions.PointerInput.Origin;
import org.openqa.selenium.interactions.Sequence;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The map page in a browser: how to open a view of it, what stands on it, and what its server answers. */
final class MapPage {

    final Browser browser;
    private final String address;

    MapPage(Browser browser, int port) {
        this(browser, "http://127.0.0.1:" + port);
    }

    private MapPage(Browser browser, String address) {
        this.browser = browser;
        this.address = address;
    }

    /** The same page in another browser. */
    MapPage in(Browser another) {
        return new MapPage(another, address);
    }

    String address() {
        return address;
    }

    /** Opens a view from nothing, as one who follows a link. */
    void visit(String view) {
        browser.driver.get("about:blank");
        browser.driver.get(address + "/" + view);
        browser.await().until(ExpectedConditions.presenceOfElementLocated(By.cssSelector("body.ready")));
    }

    /** Goes to another view of the page that is open. */
    void go(String view) {
        script(
                "location.hash = arguments[0]; return new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))",
                view);
    }

    WebElement find(String css) {
        return browser.driver.findElement(By.cssSelector(css));
    }

    List<WebElement> all(String css) {
        return browser.driver.findElements(By.cssSelector(css));
    }

    WebElement visible(String css) {
        return browser.await().until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(css)));
    }

    /** Those that can be seen. */
    List<WebElement> shown(String css) {
        return all(css).stream().filter(WebElement::isDisplayed).toList();
    }

    /** The polygons of a district, which the keyboard reaches as one. */
    WebElement district(String id) {
        return find("#map [data-district='" + id + "']");
    }

    /** What the keyboard is on. */
    WebElement focused() {
        return browser.driver.switchTo().activeElement();
    }

    WebElement slider() {
        return find("#day-slider");
    }

    /** The day shown, as {@code yyyy-mm-dd}. */
    String day() {
        return find("#date").getAttribute("value");
    }

    /** Puts a finger on an element so many pixels from its left edge, and lifts it elsewhere. */
    void touch(WebElement element, double from, double to) {
        var finger = new PointerInput(PointerInput.Kind.TOUCH, "finger");
        var start = (int) Math.round(from - element.getSize().getWidth() / 2.0);
        var way = (int) Math.round(to - from);
        browser.driver.perform(List.of(new Sequence(finger, 0)
                .addAction(finger.createPointerMove(Duration.ZERO, Origin.fromElement(element), start, 0))
                .addAction(finger.createPointerDown(0))
                .addAction(finger.createPointerMove(Duration.ofMillis(50), Origin.pointer(), way / 2, 0))
                .addAction(finger.createPointerMove(Duration.ofMillis(50), Origin.pointer(), way - way / 2, 0))
                .addAction(finger.createPointerUp(0))));
    }

    void tap(WebElement element) {
        var middle = element.getSize().getWidth() / 2.0;
        touch(element, middle, middle);
    }

    Object script(String script, Object... arguments) {
        return browser.driver.executeScript(script, arguments);
    }

    /** The English name of each party. */
    Map<String, String> partyNames() {
        var names = new TreeMap<String, String>();
        for (var party : get("/map/atlas.json").get("parties")) {
            names.put(party.get("id").asString(), party.get("names").get("en").asString());
        }
        return names;
    }

    /** The days after the first of the data on which control changes. */
    List<String> changeDays() {
        return values(get("/map/atlas.json").get("changes")).skip(1).toList();
    }

    private static Stream<String> values(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asString);
    }

    /** What the server answers to a program. */
    JsonNode get(String path) {
        return get(address, path);
    }

    static JsonNode get(String address, String path) {
        var body = RestClient.create(address)
                .get()
                .uri(path)
                .header("Accept", "application/json, */*;q=0.5")
                .retrieve()
                .body(String.class);
        return JsonMapper.shared().readTree(body);
    }
}
