package org.controlatlas.e2e;

import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** The map page in a browser: how to open a view of it and what stands on it. */
final class MapPage implements AutoCloseable {

    final Browser browser;

    MapPage(String... arguments) {
        this.browser = new Browser(arguments);
    }

    /** Opens a view from nothing, as one who follows a link. */
    void visit(int port, String view) {
        browser.driver.get("about:blank");
        browser.driver.get("http://127.0.0.1:" + port + "/" + view);
        browser.await().until(ExpectedConditions.presenceOfElementLocated(By.cssSelector("body.ready")));
    }

    WebElement find(String css) {
        return browser.driver.findElement(By.cssSelector(css));
    }

    WebElement visible(String css) {
        return browser.await().until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(css)));
    }

    String day() {
        return find("#date").getAttribute("value");
    }

    @Override
    public void close() {
        browser.close();
    }
}
