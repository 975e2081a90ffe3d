// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brygga.sdk.schema.JsonSchemas;
import org.brygga.sdk.schema.TypeScript;
import org.brygga.testkit.law.Checkers;
import org.junit.jupiter.api.Test;

/** The schemas and types that are published are those that the library makes. */
class SchemaFilesTest {

    private static final Path SCHEMAS = Committed.ROOT.resolve("docs/schemas");
    private static final Path PAGE = Committed.ROOT.resolve("docs/schemas.md");
    private static final String START = "<!-- made from the records: start -->\n";
    private static final String END = "<!-- made from the records: end -->\n";

    @Test
    void everySchemaIsPublishedAndNoOther() throws IOException {
        Map<String, String> files =
                JsonSchemas.of(Checkers.PACKS, Locale.ENGLISH).files();
        for (Map.Entry<String, String> file : files.entrySet()) {
            Committed.holds(SCHEMAS.resolve(file.getKey()), file.getValue(), SchemaFilesTest.class);
        }

        assertThat(names(SCHEMAS)).containsExactlyInAnyOrderElementsOf(files.keySet());
    }

    @Test
    void everyTypeScriptFileIsPublishedAndNoOther() throws IOException {
        Map<String, String> files = TypeScript.of(Checkers.PACKS).files();
        for (Map.Entry<String, String> file : files.entrySet()) {
            Committed.holds(Committed.TYPESCRIPT.resolve(file.getKey()), file.getValue(), SchemaFilesTest.class);
        }

        assertThat(names(Committed.TYPESCRIPT).filter(name -> name.endsWith(".ts")))
                .containsExactlyInAnyOrderElementsOf(files.keySet());
    }

    @Test
    void thePageTellsWhatNoSchemaSays() throws IOException {
        String page = Files.readString(PAGE);
        String made =
                page.substring(0, page.indexOf(START) + START.length()) + table() + page.substring(page.indexOf(END));

        Committed.holds(PAGE, made, SchemaFilesTest.class);
        assertThat(table()).contains("COM-PER-001");
    }

    private static String table() {
        Map<String, List<String>> records = new TreeMap<>();
        for (JsonSchemas.Unsaid unsaid : JsonSchemas.unsaid()) {
            String code = unsaid.code().isEmpty() ? "the code of the rule" : "`" + unsaid.code() + "`";
            String place = unsaid.component().isEmpty() ? "" : "." + unsaid.component();
            records.computeIfAbsent("| `" + unsaid.constraint() + "` | " + code + " | ", row -> new ArrayList<>())
                    .add("`" + unsaid.record() + place + "`");
        }
        return records.entrySet().stream()
                .map(row -> row.getKey() + String.join(", ", row.getValue()) + " |\n")
                .collect(Collectors.joining("", "| constraint | finding | of |\n|---|---|---|\n", ""));
    }

    private static Stream<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
