// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.jdbc;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.brygga.model.organisation.OrganisationBuilder;
import org.brygga.sdk.store.DatasetStore;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A process that keeps twenty records at a time, says which it has kept, and is killed at any moment. */
public final class KilledWriter {

    static final int ROWS = 20;

    private KilledWriter() {}

    /**
     * Writes until it is killed.
     *
     * @param arguments the address of the database, its user, and the first number
     */
    public static void main(String[] arguments) {
        DriverManagerDataSource source = new DriverManagerDataSource(arguments[0], arguments[1], "");
        DatasetStore store = Databases.stores(source, Clock.systemUTC()).of("town");
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        out.println("ready");
        for (int number = Integer.parseInt(arguments[2]); ; number++) {
            int unit = number;
            store.inUnit(work -> {
                for (int row = 0; row < ROWS; row++) {
                    work.put(
                            OrganisationBuilder.builder()
                                    .id("u" + unit + "-" + row)
                                    .name("Unit " + unit)
                                    .build(),
                            0);
                }
                return unit;
            });
            out.println(unit);
        }
    }
}
