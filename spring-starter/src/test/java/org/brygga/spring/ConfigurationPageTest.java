// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every key with its description stands on one page; {@code -Dbrygga.update=true} writes it anew. */
class ConfigurationPageTest {

    private static final Path PAGE = Path.of("../docs/configuration.md");

    private static List<JsonNode> keys() throws IOException {
        try (InputStream stream = BryggaProperties.class
                .getClassLoader()
                .getResourceAsStream("META-INF/spring-configuration-metadata.json")) {
            return JsonMapper.shared()
                    .readTree(stream)
                    .get("properties")
                    .valueStream()
                    .filter(key -> key.get("name").stringValue().startsWith("brygga."))
                    .sorted(Comparator.comparing(key -> key.get("name").stringValue()))
                    .toList();
        }
    }

    private static String row(JsonNode key) {
        JsonNode otherwise = key.get("defaultValue");
        String value = otherwise == null
                ? ""
                : "`" + (otherwise.isString() ? otherwise.stringValue() : otherwise.toString()) + "`";
        return "| `" + key.get("name").stringValue() + "` | "
                + key.get("description").stringValue() + " | " + ("``".equals(value) ? "" : value) + " |";
    }

    @Test
    void everyKeyStandsOnThePageWithWhatItDoes() throws IOException {
        String made =
                "# Configuration\n\nMade from the library; a key under `brygga.` that is not here is told at the start.\n\n"
                        + "| key | what it does | if it is not set |\n|---|---|---|\n"
                        + keys().stream().map(ConfigurationPageTest::row).collect(Collectors.joining("\n"))
                        + "\n";
        if (Boolean.getBoolean("brygga.update")) {
            Files.writeString(PAGE, made);
        }

        assertThat(keys()).hasSizeGreaterThan(15);
        assertThat(Files.readString(PAGE)).isEqualTo(made);
    }
}
