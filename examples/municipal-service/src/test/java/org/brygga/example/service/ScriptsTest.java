// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The scripts of the pages hold what they promise in their comments, and use records as the library defines them. */
class ScriptsTest {

    @Test
    void theScriptsOfThePagesCompileStrictly() throws Exception {
        assumeTrue(compiler());
        assertThat(run("tsc", "-p", ".")).isEmpty();
    }

    @Test
    void aComponentThatNoRecordHasIsFound() throws Exception {
        assumeTrue(compiler());
        Path folder = Files.createDirectories(Path.of("target/wrong-script"));
        Files.writeString(folder.resolve("wrong.js"), """
                /** @param {import("brygga-types").Programme} one */
                export const wrong = (one) => one.titel;
                """);
        Files.writeString(
                folder.resolve("tsconfig.json"), "{\"extends\": \"../../tsconfig.json\", \"include\": [\"wrong.js\"]}");

        assertThat(run("tsc", "-p", folder.toString())).contains("titel");
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return said;
    }

    /** Runs where the compiler is found; where it is required, its absence fails. */
    private static boolean compiler() throws InterruptedException {
        boolean required = Stream.of(System.getProperty("brygga.require", "").split(",", -1))
                .anyMatch("tsc"::equals);
        try {
            Process process = new ProcessBuilder("tsc", "--version").start();
            boolean found = process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
            assertThat(found || !required).isTrue();
            return found;
        } catch (IOException e) {
            assertThat(required).as("tsc is required and not found").isFalse();
            return false;
        }
    }
}
