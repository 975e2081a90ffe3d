// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service.keeping;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.support.DatabaseMetaDataCallback;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;

/**
 * Says whether records are kept by the embedded database in the folder of the service. The database itself is asked: more than one key
 * can put another one in its place.
 */
@Component
public final class EmbeddedDatabase {

    private final boolean used;

    EmbeddedDatabase(DataSource database, @Value("${" + KeepingDefaults.FOLDER + "}") Path folder) {
        this.used = plain(address(database)).equals(plain(new DataFolder(folder).address()));
    }

    /** Whether they are. */
    public boolean isUsed() {
        return used;
    }

    private static String address(DataSource database) {
        DatabaseMetaDataCallback<String> question = about -> {
            String told = about.getURL();
            return told == null ? "" : told;
        };
        try {
            return JdbcUtils.extractDatabaseMetaData(database, question);
        } catch (MetaDataAccessException e) {
            throw new IllegalStateException("The database does not say what it is", e);
        }
    }

    /** Without settings, and with the same strokes on every system. */
    private static String plain(String address) {
        return address.split(";", 2)[0].replace('\\', '/');
    }
}
