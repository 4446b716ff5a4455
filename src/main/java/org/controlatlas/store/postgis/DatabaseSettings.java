package org.controlatlas.store.postgis;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator sets to serve from a database.
 *
 * @param database its address, {@code --atlas.database=jdbc:postgresql://HOST:PORT/NAME}
 * @param databaseUser who may read there; the driver's default without it
 * @param databaseHeld up to how many spans are held in memory; of a longer history every question is asked of the database
 */
@ConfigurationProperties("atlas")
record DatabaseSettings(
        String database,
        @Nullable String databaseUser,
        @Nullable String databasePassword,
        @DefaultValue("1000000") long databaseHeld) {

    Database toDatabase() {
        return new Database(database, Optional.ofNullable(databaseUser), Optional.ofNullable(databasePassword));
    }
}
