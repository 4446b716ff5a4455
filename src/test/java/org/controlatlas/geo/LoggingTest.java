package org.controlatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class LoggingTest {

    /** The GeoTools wrapper carries slf4j 1.7, which silences Spring Boot's logging when it comes first. */
    @Test
    void comesFromSpringBootAndNotFromTheGeoToolsWrapper() {
        assertThat(LoggerFactory.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .contains("slf4j-api-2");
    }
}
