// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code brygga convert}, {@code template} and {@code check} make of files of other kinds. */
class ConvertCommandTest {

    private static final Path PROGRAMMES =
            Path.of("../../sdk/brygga-testkit/src/main/resources/org/brygga/testkit/programmes");

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Stream<Path> left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().stream();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "zip", "jsonl"})
    void recordsComeBackTheSameFromEveryForm(String form) throws IOException {
        Path first = folder.resolve("first.json");
        Path other = folder.resolve("other." + form);
        Path back = folder.resolve("back.json");

        assertThat(Ran.of("convert", PROGRAMMES.resolve("tromso/dataset.json"), first))
                .isEqualTo(new Ran(0, "", ""));
        assertThat(Ran.of("convert", first, other, "--lang", "sv")).isEqualTo(new Ran(0, "", ""));
        assertThat(Ran.of("convert", other, back)).isEqualTo(new Ran(0, "", ""));

        assertThat(withoutHeader(back)).isEqualTo(withoutHeader(first));
    }

    private static String withoutHeader(Path file) throws IOException {
        String text = Files.readString(file);
        return text.substring(text.indexOf("\"organisations\""));
    }

    @Test
    void whatCannotBeReadIsToldAndTheRestIsWritten() throws IOException {
        Path csv = file("organisations.csv", "id;name;country;members\na;A;Sverige;\nb;B;SE;kanari\n");

        Ran ran = Ran.of("convert", csv, folder.resolve("out.json"), "--lang", "sv");

        assertThat(ran.complaints()).contains("Rad 1").contains("COM-DOC-");
        assertThat(ran.out()).isEmpty();
        assertThat(Files.readString(folder.resolve("out.json"))).contains("\"country\": \"SE\"");
    }

    @Test
    void aRefusedFileIsAFindingAndNothingPersonalIsPrinted() throws IOException {
        Ran ran = Ran.of("convert", file("kanari.xlsx", "kanari"), folder.resolve("out.json"), "--lang", "en");

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.complaints()).contains("COM-IMP-001").doesNotContain("kanari");
    }

    @Test
    void wrongUseEndsWithTwoAndLeavesNothing() throws IOException {
        Path json = file("a.json", "{\"brygga\":{\"format\":\"1\"}}");

        assertThat(Ran.of("convert", folder.resolve("none.json"), folder.resolve("b.json"))
                        .status())
                .isEqualTo(2);
        assertThat(Ran.of("convert", json, folder.resolve("b.csv")).complaints())
                .contains("one table only");
        assertThat(Ran.of("convert", json, folder.resolve("b.pdf")).status()).isEqualTo(2);
        assertThat(Ran.of("convert", json, folder.resolve("none/b.json")).complaints())
                .contains("could not be written");
        assertThat(left()).containsExactly(json);
    }

    @Test
    void aTextTooLongForACellLeavesTheOldFile() throws IOException {
        Path json = file(
                "a.json",
                "{\"brygga\":{\"format\":\"1\"},\"organisations\":[{\"id\":\"a\",\"name\":\"A\",\"country\":\"SE\",\"vision\":\""
                        + "x".repeat(40_000) + "\"}]}");
        Path old = file("old.xlsx", "as it was");

        Ran ran = Ran.of("convert", json, old);

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.complaints()).contains("longer than a cell");
        assertThat(Files.readString(old)).isEqualTo("as it was");
        assertThat(left()).hasSize(2);
    }

    @Test
    void aTemplateIsAWorkbookThatIsReadBackEmpty() {
        Path template = folder.resolve("template.xlsx");

        assertThat(Ran.of("template", "participant,Groups", template, "--lang", "sv"))
                .isEqualTo(new Ran(0, "", ""));
        assertThat(Ran.of("check", template, "--lang", "en").out())
                .contains("Nothing to remark on. Records checked: 0.");
        assertThat(Ran.of("template", "group", template, "--from", PROGRAMMES.resolve("vasteras/dataset.json"))
                        .status())
                .isZero();
    }

    @Test
    void aTemplateOfNothingKnownSaysWhatThereIs() throws IOException {
        Ran unknown = Ran.of("template", "people", folder.resolve("t.xlsx"));

        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.complaints()).contains("participant").contains("meeting-place");
        assertThat(Ran.of("template", "group", folder.resolve("t.ods")).status())
                .isEqualTo(2);
        assertThat(Ran.of("template", "group", folder.resolve("t.xlsx"), "--from", folder.resolve("none.json"))
                        .status())
                .isEqualTo(2);
        assertThat(left()).isEmpty();
    }

    @Test
    void aSheetIsCheckedWithItsNameItsRowAndItsColumn() throws IOException {
        Path csv = file("participants.csv", "name;birthYear\nKanari;1990\nKanari;19x0\n");
        Path workbook = folder.resolve("people.xlsx");
        Path json = file("people.json", """
                {"brygga":{"format":"1"},"organisations":[{"id":"a","name":"A","country":"SE"},{"id":"b","country":"SE"}]}""");
        Ran.of("convert", json, workbook, "--lang", "sv");

        Ran rows = Ran.of("check", csv, "--lang", "sv");
        assertThat(rows.out()).contains("rad 3, kolumn 1").doesNotContain("Kanari");
        assertThat(rows.complaints()).isEmpty();

        Ran sheets = Ran.of("check", workbook, "--lang", "sv");
        assertThat(sheets.status()).isEqualTo(1);
        assertThat(sheets.out()).contains("blad Organisationer, rad 3, kolumn");
        assertThat(Ran.of("check", workbook, "--format", "json").out())
                .contains("\"sheet\":\"Organisationer\"")
                .contains("\"line\":3");
    }
}
