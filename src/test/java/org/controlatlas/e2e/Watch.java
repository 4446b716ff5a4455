package org.controlatlas.e2e;

import java.util.Map;

/** A script that runs in every page before its own, until it is closed. */
final class Watch implements AutoCloseable {

    private final Browser browser;
    private final Object id;

    Watch(Browser browser, String script) {
        this.browser = browser;
        this.id = browser.driver
                .executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script))
                .get("identifier");
    }

    @Override
    public void close() {
        browser.driver.executeCdpCommand("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", id));
    }
}
