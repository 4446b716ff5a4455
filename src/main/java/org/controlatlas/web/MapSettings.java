package org.controlatlas.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much the map page loads.
 *
 * @param spans {@code --atlas.map.spans}: up to so many are sent with the page, which then needs the server no more; of a longer
 *     history it loads stretches with about a fifth as many
 */
@ConfigurationProperties("atlas.map")
record MapSettings(@DefaultValue("50000") int spans) {

    int spansOfAStretch() {
        return Math.max(1, spans / 5);
    }
}
