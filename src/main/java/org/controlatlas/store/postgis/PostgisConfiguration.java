package org.controlatlas.store.postgis;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Serves from a database when one is named; without, nothing of this package is loaded. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("!environment.getProperty('atlas.database', '').isEmpty()")
@EnableConfigurationProperties(DatabaseSettings.class)
class PostgisConfiguration {

    @Bean
    PostgisStore postgisStore(DatabaseSettings settings) {
        return new PostgisStore(settings.toDatabase(), settings.databaseHeld());
    }
}
