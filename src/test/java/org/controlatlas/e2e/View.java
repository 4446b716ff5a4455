package org.controlatlas.e2e;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.openqa.selenium.Keys;

/** The states of the map page that a visitor can bring it into, each with the way there. */
enum View {
    START("#day=2020-10-25&lang=en"),
    CONTESTED("#day=1993-07-23&lang=fr"),
    PERIOD("#day=2020-10-25&window=2020-09-24/2020-11-12&lang=az"),
    DISTRICT("#day=1993-07-23&district=agdam&lang=hy"),
    PLACE("#day=2020-11-08&place=shusha&map=9.75/39.8000/46.7500&lang=ru"),
    EVENT(
            "#day=2020-10-25&lang=en",
            page -> page.find("[aria-current] > button").sendKeys(Keys.ENTER)),
    DIFFERENCE("#day=2020-12-02&compare=2020-09-26&lang=en"),
    SWIPE("#day=2020-12-02&compare=2020-09-26&swipe=0.5&lang=ru"),
    TABLE("#day=2021-06-01&view=table&lang=en"),
    ACCOUNT("#day=2020-10-25&account=azerbaijan&disputes=1&lang=en"),
    TAKE_AWAY("#day=2020-10-25&lang=en", page -> dialog(page, "take-away")),
    FILMING("#day=2020-10-25&lang=fr", page -> {
        dialog(page, "take-away");
        page.find("#film").click();
        page.visible("#film-progress");
    }),
    SHARE("#day=2020-10-25&lang=hy", page -> dialog(page, "share")),
    ABOUT("#day=2020-10-25&lang=ru", page -> dialog(page, "about")),
    EMBEDDED("#day=2020-10-25&lang=en&embed=1"),
    OTHER_VERSION("#day=2020-10-25&lang=fr&version=0123456789ab"),
    OFFLINE("#day=2020-10-25&lang=ru", page -> {
        page.browser.offline(true);
        page.visible("#notice");
    }),
    FAILED("#day=2020-10-25&lang=en", page -> {
        var devTools = page.browser.driver;
        devTools.executeCdpCommand("Network.enable", Map.of());
        devTools.executeCdpCommand("Network.setBlockedURLs", Map.of("urls", List.of("*/map/atlas.json")));
        devTools.navigate().refresh();
        page.visible("body.failed .status button");
        devTools.executeCdpCommand("Network.setBlockedURLs", Map.of("urls", List.of()));
    });

    private final String hash;
    private final Consumer<MapPage> way;

    View(String hash) {
        this(hash, page -> {});
    }

    View(String hash, Consumer<MapPage> way) {
        this.hash = hash;
        this.way = way;
    }

    void open(MapPage page) {
        page.visit(hash);
        way.accept(page);
    }

    private static void dialog(MapPage page, String name) {
        page.find("#open-" + name).click();
        page.visible("#" + name);
    }
}
