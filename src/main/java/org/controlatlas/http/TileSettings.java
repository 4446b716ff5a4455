package org.controlatlas.http;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Map tiles of another server beneath the districts. There are none, and the page asks no other host for anything,
 * unless an operator sets the address. Throws {@link IllegalArgumentException} for an address that is no template, and
 * for tiles that no one is named for.
 *
 * @param url {@code --atlas.tiles.url=https://HOST/{z}/{x}/{y}.png}: zoom, column and row of tiles in Web Mercator
 * @param attribution {@code --atlas.tiles.attribution}: who made the tiles, shown on the map as text
 * @param maxZoom {@code --atlas.tiles.max-zoom}: the last zoom that the server has
 */
@ConfigurationProperties("atlas.tiles")
public record TileSettings(
        @Nullable String url,
        @Nullable String attribution,
        @DefaultValue("18") int maxZoom) {

    private static final Pattern TEMPLATE =
            Pattern.compile("(?<origin>https?://[a-zA-Z0-9.-]+(:\\d{1,5})?)/[^\\s{}]*(\\{[xyz]}[^\\s{}]*){3}");

    public TileSettings {
        if (url != null && isGiven(url)) {
            if (!isTemplate(url)) {
                throw new IllegalArgumentException("atlas.tiles.url is \"" + url
                        + "\"; it has to be an http or https address with {z}, {x} and {y} in its path");
            }
            if (!isGiven(attribution)) {
                throw new IllegalArgumentException("atlas.tiles.attribution is missing: say who made the tiles");
            }
        }
    }

    /** The address of a tile, with {@code {z}}, {@code {x}} and {@code {y}} to be filled in. */
    public Optional<String> template() {
        return Optional.ofNullable(url).filter(TileSettings::isGiven);
    }

    /** Scheme, host and port, as a Content-Security-Policy names them. */
    Optional<String> origin() {
        return template().map(TEMPLATE::matcher).filter(it -> it.matches()).map(it -> it.group("origin"));
    }

    private static boolean isGiven(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private static boolean isTemplate(String url) {
        return TEMPLATE.matcher(url).matches() && Stream.of("{x}", "{y}", "{z}").allMatch(url::contains);
    }
}
