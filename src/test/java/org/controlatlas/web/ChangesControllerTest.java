package org.controlatlas.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.controlatlas.store.SquaresStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebMvcTest(ChangesController.class)
@Import(SquaresStore.class)
class ChangesControllerTest {

    @Autowired
    private MockMvcTester mvc;

    @Test
    void tellsWhatPassedFromWhomToWhom() {
        assertThat(mvc.get().uri("/changes?from=2003-05-10&to=2003-05-11"))
                .hasContentTypeCompatibleWith("application/json")
                .bodyJson()
                .hasPathSatisfying("$.changes.length()", it -> it.assertThat().isEqualTo(1))
                .hasPathSatisfying(
                        "$.changes[0].district", it -> it.assertThat().isEqualTo("ash"))
                .hasPathSatisfying(
                        "$.changes[0].from_party", it -> it.assertThat().isEqualTo("north"))
                .hasPathSatisfying(
                        "$.changes[0].to_party", it -> it.assertThat().isEqualTo("south"))
                .hasPathSatisfying("$.matrix[0].km2", it -> it.assertThat().isEqualTo(3966.77));
    }

    @Test
    void tellsItByOneSidesAccount() {
        assertThat(mvc.get().uri("/changes?from=2003-05-10&to=2003-05-11&account=southern"))
                .bodyJson()
                .extractingPath("$.changes")
                .asArray()
                .isEmpty();
    }

    @Test
    void drawsIt() {
        assertThat(mvc.get().uri("/changes?from=2003-05-10&to=2003-05-11&f=geojson"))
                .hasContentTypeCompatibleWith("application/geo+json")
                .bodyJson()
                .hasPathSatisfying(
                        "$.features[0].geometry.type", it -> it.assertThat().isEqualTo("Polygon"))
                .hasPathSatisfying(
                        "$.features[0].properties.to_party",
                        it -> it.assertThat().isEqualTo("south"));
    }
}
