// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemaCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter complaints = new StringWriter();

    @Test
    void aSchemaForEachTypeAndOneForADocumentAreWritten() throws IOException {
        Path inside = folder.resolve("made/for/it");

        assertThat(run("schema", "--out", inside.toString(), "--lang", "sv")).isZero();

        assertThat(out.toString().lines())
                .hasSize(16)
                .contains(inside.resolve("contact-person.json").toString());
        JsonNode organisation = JsonMapper.shared().readTree(Files.readString(inside.resolve("organisation.json")));
        assertThat(organisation.at("/properties/name/title").asString()).isEqualTo("Namn");
        assertThat(organisation.get("required").valueStream().map(JsonNode::asString))
                .containsExactly("id", "name", "country");
        assertThat(Files.readString(inside.resolve("dataset.json"))).contains("SE_PERSONNUMMER");
    }

    @Test
    void typesAreWrittenInstead() {
        assertThat(run("schema", "--typescript", "--out", folder.toString())).isZero();

        assertThat(folder).isDirectoryContaining("glob:**brygga.ts").isDirectoryContaining("glob:**validate.ts");
        assertThat(folder.resolve("organisation.json")).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeWrittenIsTold() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThat(run("schema", "--out", file.resolve("below").toString())).isEqualTo(2);

        assertThat(complaints.toString()).contains("--out");
        assertThat(out.toString()).isEmpty();
    }

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out), new PrintWriter(complaints, true), arguments);
    }
}
