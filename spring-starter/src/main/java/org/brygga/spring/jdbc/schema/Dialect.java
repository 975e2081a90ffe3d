// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.jdbc.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;

/** The databases that the store is tested on. */
public enum Dialect {
    H2(false),
    POSTGRESQL(true);

    private final boolean rowLevelSecurity;

    Dialect(boolean rowLevelSecurity) {
        this.rowLevelSecurity = rowLevelSecurity;
    }

    /** Whether it shows rows only to a transaction that has named its tenant. */
    public boolean rowLevelSecurity() {
        return rowLevelSecurity;
    }

    /** The script that makes the tables of a version from those of the one before. */
    String script(int version) {
        return "v" + version + "/" + name().toLowerCase(Locale.ROOT) + ".sql";
    }

    /**
     * Which one a database is.
     *
     * @throws SchemaException if the database is another, or cannot be reached
     */
    public static Dialect of(DataSource source) {
        try (Connection connection = source.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName();
            return switch (product) {
                case "H2" -> H2;
                case "PostgreSQL" -> POSTGRESQL;
                default ->
                    throw new SchemaException(
                            "The database is " + product + ", on which the store of Brygga is not tested.",
                            "Use PostgreSQL, or H2 for trying out; or set brygga.store.enabled=false and bring your own"
                                    + " bean of the type TenantStores.");
            };
        } catch (SQLException e) {
            throw new SchemaException(
                    "The database cannot be reached.",
                    "Set spring.datasource.url, spring.datasource.username and spring.datasource.password.");
        }
    }
}
