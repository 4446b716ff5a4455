package org.controlatlas.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TileSettingsTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void withoutAnAddressThereAreNoTiles(String url) {
        var tiles = new TileSettings(url, null, 18);

        assertThat(tiles.template()).isEmpty();
        assertThat(tiles.origin()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://tiles.example/{z}/{x}/{y}.png, https://tiles.example",
        "http://127.0.0.1:8099/{z}/{y}/{x}, http://127.0.0.1:8099",
        "https://a.tiles.example:443/v1/{z}/{x}/{y}@2x.webp?key=k, https://a.tiles.example:443"
    })
    void thePolicyNamesOnlyTheServerOfTheTiles(String url, String origin) {
        assertThat(new TileSettings(url, "Someone", 18).origin()).contains(origin);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tiles.example/{z}/{x}/{y}.png",
                "file:///tiles/{z}/{x}/{y}.png",
                "https://tiles.example/",
                "https://tiles.example/{z}/{x}.png",
                "https://tiles.example/{z}/{x}/{x}.png",
                "https://{z}.tiles.example/{x}/{y}.png",
                "https://{s}.tiles.example/{z}/{x}/{y}.png",
                "https://tiles.example/{z}/{x}/{y}{r}.png",
                "https://tiles.example; script-src *;/{z}/{x}/{y}.png",
                "https://someone@tiles.example/{z}/{x}/{y}.png",
                "https://tiles.example:port/{z}/{x}/{y}.png"
            })
    void anAddressThatIsNoTemplateIsRefused(String url) {
        assertThatThrownBy(() -> new TileSettings(url, "Someone", 18))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("atlas.tiles.url")
                .hasMessageContaining(url);
    }

    @Test
    void someoneHasToBeNamedForTheTiles() {
        assertThatThrownBy(() -> new TileSettings("https://tiles.example/{z}/{x}/{y}.png", " ", 18))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("atlas.tiles.attribution");
    }
}
