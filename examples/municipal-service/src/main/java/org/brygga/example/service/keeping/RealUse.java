// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service.keeping;

import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Remembers beside records that they have been opened to real people: in the folder, and in the database, so that a copy of either that is
 * brought back elsewhere remembers it as well.
 */
@Component
public final class RealUse {

    private static final Logger LOG = LoggerFactory.getLogger(RealUse.class);
    private static final String TABLE = "service_in_real_use";

    private final JdbcClient database;
    private final DataFolder folder;

    RealUse(JdbcClient database, @Value("${" + KeepingDefaults.FOLDER + "}") Path folder) {
        this.database = database;
        this.folder = new DataFolder(folder);
    }

    /**
     * Remembers it from now on.
     *
     * @throws java.io.UncheckedIOException if there is a folder that cannot be written to
     */
    public void remember() {
        folder.markRealUse();
        if (isTable()) {
            return;
        }
        try {
            database.sql("create table " + TABLE + " (since timestamp with time zone)")
                    .update();
        } catch (DataAccessException e) {
            // Another instance may have been quicker; else whoever makes the tables has to make this one.
            if (!isTable()) {
                LOG.warn(
                        "The database cannot remember that it is in real use; have whoever owns it run:"
                                + " create table {} (since timestamp with time zone)",
                        TABLE);
            }
        }
    }

    /** What remembers it, to be found by whoever looks after the service; empty if nothing does. */
    public Optional<String> seen() {
        if (folder.isInRealUse()) {
            return Optional.of("the file " + folder.realUse());
        }
        return isTable() ? Optional.of("the table " + TABLE) : Optional.empty();
    }

    private boolean isTable() {
        return database.sql("select count(*) from information_schema.tables"
                                + " where table_schema = current_schema and lower(table_name) = ?")
                        .param(TABLE)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
