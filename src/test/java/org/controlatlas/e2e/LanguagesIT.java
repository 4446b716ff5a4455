package org.controlatlas.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.support.ui.Select;

/** The page in each of its languages, panel by panel. */
@Journey
class LanguagesIT {

    private static final Path STRINGS = Path.of("frontend/src/strings");
    private static final Pattern STRING = Pattern.compile("^    (\\w+): '(.*)',$", Pattern.MULTILINE);

    /** Every text and label in the page's own language, as {language, text}; what is hidden too, for it may be shown. */
    private static final String TEXTS = """
            const page = document.documentElement.lang;
            const languageOf = element => element.closest('[lang]').lang;
            const found = new Set();
            const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            for (let node; (node = walker.nextNode());) {
                const element = node.parentElement;
                if (element.closest('cite, .source, blockquote, pre, noscript') || languageOf(element) !== page) continue;
                found.add(node.textContent.trim());
            }
            for (const name of ['aria-label', 'title', 'placeholder']) {
                for (const element of document.querySelectorAll(`[${name}]`)) if (languageOf(element) === page) found.add(element.getAttribute(name));
            }
            return [...found].filter(Boolean);
            """;

    private static final List<String> STATES = List.of(
            "#day=2020-10-25",
            "#day=2020-10-25&account=azerbaijan&disputes=1",
            "#day=1993-07-23&district=agdam",
            "#day=2022-09-01&district=lachin",
            "#day=2020-11-08&place=shusha&map=10.00/39.8000/46.7500",
            "#day=2020-12-02&compare=2020-09-26",
            "#day=2020-12-02&compare=2020-09-26&swipe=0.5",
            "#day=2021-06-01&view=table",
            "#day=2000-01-01&version=0123456789ab");

    private final MapPage page;

    LanguagesIT(MapPage page) {
        this.page = page;
    }

    @ParameterizedTest
    @ValueSource(strings = {"az", "fr", "hy", "ru"})
    void nothingIsLeftInEnglish(String language) throws IOException {
        var leftovers = englishOf(language);

        for (var state : STATES) {
            page.visit(state + "&lang=" + language);
            page.browser.picture("language-" + language + "-" + STATES.indexOf(state));
            assertThat(page.find("html").getDomAttribute("lang")).isEqualTo(language);
            for (var dialog : List.of("take-away", "share", "about")) {
                page.find("#open-" + dialog).click();
                page.visible("#" + dialog + " .close").click();
            }
            var texts = texts();
            assertThat(texts).as(state).hasSizeGreaterThan(50).doesNotContainAnyElementsOf(leftovers.values());
            assertThat(texts).as(state).doesNotContainAnyElementsOf(leftovers.keySet());
            assertThat(texts).as(state).noneMatch(it -> it.contains("undefined") || it.matches(".*\\{\\w+}.*"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"hy", "ru"})
    void whatHasNoTranslationIsMarkedAndSaidSo(String language) {
        page.visit("#day=1993-07-23&lang=" + language);

        var latin = Pattern.compile("[A-Za-z]{3,} [a-z]{2,} [a-z]{2,}");
        assertThat(texts()).noneMatch(it -> latin.matcher(it).find());
        assertThat(page.find(".event-detail p[lang]").getDomAttribute("lang")).isEqualTo("en");
        assertThat(page.find("#events .untranslated-note").isDisplayed()).isTrue();

        page.visit("#day=1993-07-23&lang=en");
        assertThat(page.find("#events .untranslated-note").isDisplayed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "ru"})
    void daysAndNumbersAreWrittenAsTheBrowserKnowsTheLanguage(String language) {
        page.visit("#day=2020-10-25&lang=" + language);
        var locale = language.equals("en") ? "en-GB" : language;

        assertThat(page.find("#day").getText())
                .isEqualTo(page.script(
                        "return new Intl.DateTimeFormat(arguments[0], {dateStyle: 'long', timeZone: 'UTC'}).format(Date.UTC(2020, 9, 25))",
                        locale));
        var km2 = page.get("/areas?datetime=2020-10-25").get("totals").get(0);
        assertThat(page.find("#legend [data-party='" + km2.get("party").asString() + "'] .km2")
                        .getAttribute("textContent"))
                .startsWith((String) page.script(
                        "return new Intl.NumberFormat(arguments[0], {maximumFractionDigits: 0}).format(arguments[1])",
                        locale,
                        km2.get("km2").asDouble()));
    }

    @Test
    void theChoiceStaysInTheAddress() {
        page.visit("#day=2020-10-25&lang=en");

        new Select(page.find("#language")).selectByValue("hy");

        page.browser.await().until(it -> it.getCurrentUrl().contains("lang=hy"));
        assertThat(page.find("html").getDomAttribute("lang")).isEqualTo("hy");
        page.browser.driver.navigate().refresh();
        page.visible("body.ready");
        assertThat(page.find("#legend-title").getText()).isEqualTo(strings("hy").get("whoHeld"));
    }

    private TreeSet<String> texts() {
        return ((List<?>) page.script(TEXTS))
                .stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The English strings that are others in the language, by their keys; those of one short word may be data of any language. */
    private static Map<String, String> englishOf(String language) {
        var own = strings(language);
        var english = strings("en");
        english.entrySet().removeIf(it -> it.getValue().length() < 4 || own.containsValue(it.getValue()));
        return english;
    }

    private static Map<String, String> strings(String language) {
        try {
            var strings = new TreeMap<String, String>();
            STRING.matcher(Files.readString(STRINGS.resolve(language + ".js")))
                    .results()
                    .forEach(it -> strings.put(it.group(1), it.group(2)));
            return strings;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
