// SPDX-License-Identifier: Apache-2.0
package org.brygga.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.brygga.spring.rest.RestEndpoints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** A client that is made from the description compiles strictly, and a wrong use of it does not. */
class TypeScriptTest {

    @TempDir
    private Path folder;

    private static String client() throws IOException {
        try (InputStream stream = RestEndpoints.class.getResourceAsStream("openapi.json")) {
            return new TypeScript(JsonMapper.shared().readTree(stream)).client();
        }
    }

    @Test
    void theClientCompilesStrictly() throws Exception {
        assumeTrue(compiler());
        Files.writeString(folder.resolve("client.ts"), client());
        Files.writeString(folder.resolve("use.ts"), """
                import { Client } from "./client";
                export async function names(client: Client): Promise<string[]> {
                  const page = await client.getOrganisations({ limit: 10 });
                  return "items" in page.body ? page.body.items.map(one => one.record.name ?? "") : [page.body.title];
                }
                """);

        assertThat(compile()).isEmpty();
    }

    @Test
    void aMistakeInItsUseIsFound() throws Exception {
        assumeTrue(compiler());
        Files.writeString(folder.resolve("client.ts"), client());
        Files.writeString(folder.resolve("use.ts"), """
                import { Client } from "./client";
                export const wrong = (client: Client) => client.getOrganisations({ sort: "name" });
                """);

        assertThat(compile()).contains("sort");
    }

    private String compile() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        "tsc",
                        "--strict",
                        "--noEmit",
                        "--target",
                        "es2020",
                        "--lib",
                        "es2020,dom",
                        "--moduleResolution",
                        "node",
                        "use.ts"))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
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
            LoggerFactory.getLogger(TypeScriptTest.class).info("tsc is not found; the client is not compiled");
            return false;
        }
    }
}
