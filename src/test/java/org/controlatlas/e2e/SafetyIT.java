package org.controlatlas.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.logging.LogType;

/** What no state of the page may do: break its own security policy, complain, or ask another host. */
@Journey
class SafetyIT {

    private final MapPage page;
    private Watch watch;

    SafetyIT(MapPage page) {
        this.page = page;
    }

    @BeforeEach
    void watch() {
        watch = new Watch(page.browser, """
                window.broken = [];
                addEventListener('securitypolicyviolation', it => broken.push(it.violatedDirective + ' ' + it.blockedURI));
                """);
        page.browser.driver.manage().logs().get(LogType.BROWSER);
    }

    @AfterEach
    void end() {
        watch.close();
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void breaksNoPolicyAndAsksNoOtherHost(View view) {
        view.open(page);

        assertThat((List<?>) page.script("return window.broken")).isEmpty();
        assertThat((List<?>) page.script("return performance.getEntriesByType('resource').map(it => it.name)"))
                .isNotEmpty()
                .allSatisfy(it -> assertThat((String) it).matches("(" + page.address() + "/|data:|blob:).*"));
        if (view != View.FAILED) { // whose data was withheld
            assertThat(page.browser.driver.manage().logs().get(LogType.BROWSER).getAll())
                    .isEmpty();
        }
    }
}
