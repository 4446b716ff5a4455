package org.controlatlas.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.logging.LogType;

/** What a visitor passes on: the address, a reference, a frame on a page of their own. */
@Journey
class ShareIT {

    /** All that a reader sees of a view, apart from pixels. */
    private static final String SEEN = """
            const shown = id => { const it = document.getElementById(id); return it.checkVisibility() ? it.innerText : ''; };
            return JSON.stringify([document.documentElement.lang, document.title, date.value, account.value, location.hash,
                document.getElementById('compare-date').value, document.querySelector('.swipe-input')?.value,
                ...['legend', 'panel', 'compare', 'events', 'table', 'time'].map(shown),
                document.querySelector('.leaflet-map-pane').style.transform,
                document.querySelector('#map .cell').getAttribute('d')]);
            """;

    private final MapPage page;
    private String version;

    ShareIT(MapPage page) {
        this.page = page;
    }

    @BeforeEach
    void version() {
        version = page.get("/map/atlas.json").get("version").asString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#day=2020-10-25&district=kubatly&account=armenia&window=2020-09-20/2020-11-20&map=8.50/39.7000/46.7000&lang=hy",
                "#day=2020-12-02&compare=2020-09-26&swipe=0.25&lang=ru&disputes=1",
                "#day=1993-07-23&place=shusha&view=table&lang=az"
            })
    void theAddressOpensTheSamePageInANewBrowser(String view) {
        page.visit(view);
        page.slider().sendKeys(Keys.ARROW_RIGHT); // so that the address is the page's own and no longer the given one
        page.browser
                .await()
                .until(it ->
                        address().contains("version=" + version) && address().contains(page.day()));
        var seen = page.script(SEEN);

        try (var another = new Browser()) {
            var opened = page.in(another);
            opened.visit(address().substring(address().indexOf('#')));

            assertThat(opened.script(SEEN)).isEqualTo(seen);
        }
    }

    @Test
    void theBackButtonClosesWhatWasOpened() {
        page.visit("#day=2000-01-01&lang=en");

        page.district("agdam").sendKeys(Keys.ENTER);
        page.visible("#panel");
        page.find("#view-table").click();
        page.visible("#table");
        page.slider().sendKeys(Keys.ARROW_RIGHT);

        page.browser.driver.navigate().back();
        page.browser.await().until(it -> !page.find("#table").isDisplayed());
        assertThat(page.find("#panel-title").getText()).isEqualTo("Aghdam / Akna");

        page.browser.driver.navigate().back();
        page.browser.await().until(it -> !page.find("#panel").isDisplayed());

        page.browser.driver.navigate().forward();
        assertThat(page.visible("#panel-title").getText()).isEqualTo("Aghdam / Akna");
    }

    @Test
    void aLinkMadeWithOtherDataSaysSoAndShowsTheMap() {
        page.visit("#day=1993-07-23&lang=en&version=0123456789ab");

        assertThat(page.visible("#notice").getText()).contains("0123456789ab").contains(version);
        assertThat(page.district("agdam").getAttribute("aria-label")).contains("Armenian forces");
        page.browser.picture("other-version");

        page.find("#notice .close").click();
        assertThat(page.find("#notice").isDisplayed()).isFalse();
        page.browser.await().until(it -> address().contains("version=" + version));
    }

    @Test
    void aLinkIsCopied() {
        page.browser.driver.executeCdpCommand(
                "Browser.grantPermissions",
                Map.of("permissions", new String[] {"clipboardReadWrite", "clipboardSanitizedWrite"}));
        page.visit("#day=2020-11-19&district=agdam&lang=fr");

        var link = share("link");
        page.find("#share .copyable:has(#share-link) button").click();
        page.browser.await().until(it -> page.find("#share").getText().contains("Copié"));

        assertThat(link).isEqualTo(page.address() + "/#day=2020-11-19&district=agdam&lang=fr&version=" + version);
        assertThat(page.browser.driver.executeAsyncScript("navigator.clipboard.readText().then(arguments[0])"))
                .isEqualTo(link);
    }

    @Test
    void aReferenceNamesDayAccountVersionAndLicence() {
        page.visit("#day=2020-10-25&account=azerbaijan&lang=en");

        assertThat(share("citation"))
                .contains("25 October 2020", "Azerbaijani account", version, "CC-BY-4.0")
                .endsWith("account=azerbaijan&lang=en&version=" + version);
        assertThat(share("bibtex"))
                .startsWith("@misc{karabakh-2020-10-25-azerbaijan-" + version + ",\n")
                .contains(
                        "25 October 2020",
                        "according to: Azerbaijani account",
                        "CC-BY-4.0",
                        "version = {" + version + "}")
                .matches("(?s)@misc\\{[a-z0-9-]+,\\n(  \\w+ = \\{[^\\n]*\\},\\n)+  \\w+ = \\{[^\\n]*\\}\\n\\}");
        page.browser.picture("dialog-share");
    }

    @Test
    void theFrameWorksOnAPageOfAnotherOrigin() throws IOException {
        page.visit("#day=1993-07-22&lang=en");
        var code = share("frame");

        try (var site = new OtherSite()) {
            site.putPage("/article", "<h1>An article</h1>" + code);
            page.browser.driver.manage().logs().get(LogType.BROWSER);
            page.browser.driver.get(site.address("/article"));
            page.browser.driver.switchTo().frame(page.visible("iframe"));
            page.visible("body.ready #day-slider").sendKeys(Keys.ARROW_RIGHT);

            assertThat(page.day()).isEqualTo("1993-07-23");
            assertThat(page.district("agdam").getAttribute("aria-label")).contains("Armenian forces");
            assertThat(page.find("#open-full").getAttribute("href"))
                    .startsWith(page.address() + "/#day=1993-07-23")
                    .doesNotContain("embed");
            page.browser.picture("embedded");
            assertThat(page.browser.driver.manage().logs().get(LogType.BROWSER).getAll())
                    .filteredOn(it -> !it.getMessage().contains("favicon.ico"))
                    .isEmpty();
        } finally {
            page.browser.driver.switchTo().defaultContent();
        }
    }

    /** The text of a part of the dialog, which is opened for it. */
    private String share(String part) {
        if (!page.find("#share").isDisplayed()) {
            page.find("#open-share").click();
        }
        return page.visible("#share-" + part).getAttribute("textContent");
    }

    private String address() {
        return page.browser.driver.getCurrentUrl();
    }
}
