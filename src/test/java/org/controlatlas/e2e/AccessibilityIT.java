package org.controlatlas.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state of the map page by the rules of WCAG 2.2 AA that a program can check, and as a picture to look at. */
@Journey
class AccessibilityIT {

    private static final String[] RULES = {"wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"};

    private final MapPage page;

    AccessibilityIT(MapPage page) {
        this.page = page;
    }

    static Stream<Arguments> looks() {
        return Stream.of(View.values())
                .flatMap(view -> Stream.of("desktop", "phone")
                        .flatMap(screen -> Stream.of("light", "dark").map(it -> Arguments.of(view, screen, it))));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void breaksNoRule(View view, String screen, String scheme) {
        if (screen.equals("phone")) {
            page.browser.phone(390, 844);
        }
        page.browser.prefers("color-scheme", scheme);

        view.open(page);
        page.browser.picture(view.name().toLowerCase(Locale.ROOT) + "-" + screen + "-" + scheme);

        assertThat(page.browser.violations(RULES))
                .extracting(AccessibilityIT::told)
                .isEmpty();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getNodes();
    }
}
