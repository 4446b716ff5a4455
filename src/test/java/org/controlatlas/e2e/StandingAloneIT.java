package org.controlatlas.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the page does without: the server once it is loaded, and room on a small phone. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"server.address=127.0.0.1", "management.server.port=0"})
class StandingAloneIT {

    private static MapPage page;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void open() {
        page = new MapPage();
    }

    @AfterAll
    static void close() {
        page.close();
    }

    @Test
    void theLoadedPageWorksWithoutTheServer() {
        page.visit(port, "#day=1993-07-01&lang=en");
        connection(true);
        try {
            page.find("#day-slider").sendKeys(Keys.PAGE_DOWN);
            page.find("#map [data-district='agdam']").sendKeys(Keys.ENTER);

            assertThat(page.visible("#panel").getText()).contains("Held on 23 July 1993");
        } finally {
            connection(false);
        }
    }

    @Test
    void aSmallPhoneNeedsNoScrollingSideways() {
        page.browser.driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 320, "height", 640, "deviceScaleFactor", 1, "mobile", true));
        try {
            page.visit(port, "#day=2020-11-08&place=shusha&lang=ru");
            page.browser.picture("phone-320-place");

            assertThat(page.browser.driver.executeScript("return document.documentElement.scrollWidth"))
                    .isEqualTo(320L);
        } finally {
            page.browser.driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        }
    }

    private static void connection(boolean offline) {
        page.browser.driver.executeCdpCommand("Network.enable", Map.of());
        page.browser.driver.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of("offline", offline, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }
}
