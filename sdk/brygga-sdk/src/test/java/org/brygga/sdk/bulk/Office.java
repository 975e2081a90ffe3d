// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/** The office program that opens files and saves them again, where there is one. */
final class Office {

    private Office() {}

    /** Whether the office program is found; where it is required, its absence fails. */
    static boolean found() throws InterruptedException {
        boolean required = Stream.of(System.getProperty("brygga.require", "").split(",", -1))
                .anyMatch("soffice"::equals);
        try {
            Process process = new ProcessBuilder("soffice", "--version")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean found = process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
            assertThat(found || !required).isTrue();
            return found;
        } catch (IOException e) {
            assertThat(required).as("soffice is required and not found").isFalse();
            LoggerFactory.getLogger(Office.class).info("soffice is not found; nothing is opened with it");
            return false;
        }
    }

    /** A file as the office program saves it once it has opened it, in another folder. */
    static Path saved(Path file, Path folder, String form, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolveSibling("profile").toUri(),
                "--headless"));
        command.addAll(List.of(options));
        command.addAll(List.of("--convert-to", form, "--outdir", folder.toString(), file.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).as(said).isTrue();
        String name = String.valueOf(file.getFileName());
        return folder.resolve(name.substring(0, name.lastIndexOf('.')) + "." + form);
    }
}
