package org.controlatlas.store.postgis;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;

/**
 * A PostgreSQL database that holds one data set, in the schema that connections begin in.
 *
 * @param url {@code jdbc:postgresql://HOST:PORT/NAME}
 */
public record Database(String url, Optional<String> user, Optional<String> password) {

    private static final String SECONDS_TO_CONNECT = "5";

    /** Returns a connection for one transaction: nothing is kept that is not committed. */
    Connection connect() throws SQLException {
        var connection = DriverManager.getConnection(url, properties());
        connection.setAutoCommit(false);
        return connection;
    }

    /** What the driver is told beside the address. */
    Properties properties() {
        var properties = new Properties();
        user.ifPresent(it -> properties.setProperty("user", it));
        password.ifPresent(it -> properties.setProperty("password", it));
        properties.setProperty("connectTimeout", SECONDS_TO_CONNECT);
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("ApplicationName", "control-atlas");
        return properties;
    }

    /** The address without what follows the question mark, where a password may stand. */
    @Override
    public String toString() {
        return url.replaceFirst("\\?.*", "");
    }
}
