// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.brygga.sdk.schema.TypeScript;
import org.brygga.testkit.law.Checkers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is published for front ends compiles strictly, refuses wrong use, and judges as Java does. */
class TypeScriptTest {

    private static final String COMPARISON = """
            import { readFileSync } from "node:fs";
            import { validate } from "./validate.js";
            const told = (problems) => problems.map((one) => [one.pointer, one.constraint, one.code].join(" ")).sort().join("; ");
            for (const { about, type, document, problems } of JSON.parse(readFileSync("vectors.json", "utf8"))) {
              const answer = told(validate(type, document));
              if (answer !== told(problems)) {
                console.log(`${type}, ${about}: ${JSON.stringify(document)}\\n  Java: ${told(problems)}\\n  here: ${answer}`);
              }
            }
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        for (String name : TypeScript.of(Checkers.PACKS).files().keySet()) {
            Files.copy(Committed.TYPESCRIPT.resolve(name), folder.resolve(name));
        }
    }

    @Test
    void nothingIsOfAnyType() throws IOException {
        for (String name : TypeScript.of(Checkers.PACKS).files().keySet()) {
            // Not in the labels, where it is a word of a sentence.
            if (!name.equals("labels.ts")) {
                assertThat(Files.readString(folder.resolve(name)))
                        .doesNotContainPattern("[:<|(]\\s*any\\b|\\bas any\\b");
            }
        }
    }

    @Test
    void everyFileCompilesStrictly() throws Exception {
        assumeTrue(found("tsc"));
        write("use.ts", """
                import type { Finding, Organisation } from "./brygga.js";
                import { LABELS } from "./labels.js";
                import { isValid } from "./validate.js";
                const own: Organisation = { id: "a", name: "Systrarna", country: "SE", kind: "OUR_OWN_KIND", aliases: null };
                export function title(finding: Finding, value: unknown): string {
                  const place = finding.place?.line ?? 0;
                  return isValid("organisation", value) ? value.name + own.name : LABELS.sv.types.organisation + place;
                }
                """);

        assertThat(compile("use.ts")).isEmpty();
    }

    @Test
    void wrongUseIsFound() throws Exception {
        assumeTrue(found("tsc"));
        write("use.ts", """
                import type { Attendance, Organisation } from "./brygga.js";
                export const unnamed: Organisation = { id: "a", country: "SE" };
                export const marked: Attendance = { session: "s", person: "participant:p", mark: "SICK" };
                """);

        assertThat(compile("use.ts")).contains("'name' is missing", "\"SICK\"");
    }

    @Test
    void theValidatorSaysWhatJavaSays() throws Exception {
        assumeTrue(found("tsc") && found("node"));
        assertThat(compile("validate.ts")).isEmpty();
        Files.copy(Committed.TYPESCRIPT.resolve("vectors.json"), folder.resolve("out/vectors.json"));
        write("out/package.json", "{\"type\": \"module\"}");
        write("out/compare.js", COMPARISON);

        assertThat(run(folder.resolve("out"), "node", "compare.js")).isEmpty();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private String compile(String file) throws IOException, InterruptedException {
        String options = "--strict --noUncheckedIndexedAccess --noUnusedLocals --noUnusedParameters --target es2020"
                + " --module es2020 --moduleResolution node --lib es2020 --outDir out";
        return run(
                folder,
                Stream.of(Stream.of("tsc"), Arrays.stream(options.split(" ", -1)), Stream.of(file))
                        .flatMap(parts -> parts)
                        .toArray(String[]::new));
    }

    private static String run(Path folder, String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(command))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return said;
    }

    /** Runs where the tools are found; where the compiler is required, the absence of either fails. */
    private static boolean found(String tool) throws InterruptedException {
        boolean required = Stream.of(System.getProperty("brygga.require", "").split(",", -1))
                .anyMatch("tsc"::equals);
        try {
            Process process = new ProcessBuilder(tool, "--version").start();
            boolean found = process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
            assertThat(found || !required).isTrue();
            return found;
        } catch (IOException e) {
            assertThat(required).as(tool + " is required here").isFalse();
            return false;
        }
    }
}
