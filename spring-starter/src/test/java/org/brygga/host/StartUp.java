// SPDX-License-Identifier: Apache-2.0
package org.brygga.host;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** A process that starts an application with everything of ours, or with nothing of it, and says how long that took. */
public final class StartUp {

    private static final String OURS = String.join(
            ",",
            "org.brygga.spring.BryggaAutoConfiguration",
            "org.brygga.spring.exports.ExportsAutoConfiguration",
            "org.brygga.spring.files.FilesAutoConfiguration",
            "org.brygga.spring.imports.ImportsAutoConfiguration",
            "org.brygga.spring.jdbc.StoreAutoConfiguration",
            "org.brygga.spring.operations.OperationsAutoConfiguration",
            "org.brygga.spring.reports.ReportsAutoConfiguration",
            "org.brygga.spring.rest.RestAutoConfiguration",
            "org.brygga.spring.security.SecurityAutoConfiguration",
            "org.brygga.spring.web.RefusalAutoConfiguration",
            "org.brygga.spring.web.ChecksAutoConfiguration");

    private StartUp() {}

    /**
     * Starts, tells and ends.
     *
     * @param arguments {@code with} or {@code without}
     */
    public static void main(String[] arguments) {
        List<String> settings = new ArrayList<>(List.of(
                "--server.port=0", "--spring.datasource.url=jdbc:h2:mem:start", "--spring.main.banner-mode=off"));
        if ("without".equals(arguments[0])) {
            settings.add("--spring.autoconfigure.exclude=" + OURS);
        } else {
            settings.addAll(List.of(
                    "--brygga.store.enabled=true",
                    "--brygga.store.create-schema=true",
                    "--brygga.store.trail-secret=a secret for tests only",
                    "--brygga.security.audience=test",
                    "--brygga.web.enabled=true",
                    "--brygga.web.records=true"));
        }
        long begin = System.nanoTime();
        new SpringApplicationBuilder(RecordsApplication.class).run(settings.toArray(String[]::new));
        long took = (System.nanoTime() - begin) / 1_000_000;
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8).println("took " + took);
        Runtime.getRuntime().halt(0);
    }
}
