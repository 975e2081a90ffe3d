// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.brygga.finding.Finding;
import org.brygga.sdk.CheckedFile;
import org.brygga.sdk.bulk.reading.FileReader;
import org.brygga.sdk.bulk.reading.Mapping;
import org.brygga.sdk.json.report.ImportReports;
import org.brygga.sdk.json.report.Mappings;
import org.brygga.sdk.sheet.SheetLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports and mappings come back from their texts as they were; and what a file holds can be looked at before it is imported. */
class KeptReportsTest {

    private static final String FORM = "{\"format\":\"1\",";

    @TempDir
    private Path folder;

    private static ImportReport again(ImportReport report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImportReports.write(report, bytes);
            return ImportReports.read(new ByteArrayInputStream(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Mapping again(Mapping mapping) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Mappings.write(mapping, bytes);
            return Mappings.read(new ByteArrayInputStream(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aReportComesBackWhole() {
        Imports imports = new Imports(folder);
        ImportReport refused = imports.run(imports.file("groups.csv", """
                id;name;status;language;period.start;period.end;programme
                g;G;RUNNING;zzz;2026-05-01;2026-02-30;programme:none
                h;;RUNNING;so;2026-05-01;2026-01-01;
                """));
        ImportReport kept =
                imports.run(imports.file("organisations.csv", "id;name;country;kind\na;A;SE;CIVIL_SOCIETY\n"));

        assertThat(refused.committed()).isFalse();
        assertThat(refused.findings().list()).hasSizeGreaterThan(2);
        assertThat(again(refused)).isEqualTo(refused);
        assertThat(kept.committed()).isTrue();
        assertThat(again(kept)).isEqualTo(kept);
    }

    @Test
    void factsOfEveryKindComeBackAsTheyWere() {
        Imports imports = new Imports(folder);
        ImportReport report = imports.run(imports.file("all.json", """
                {"brygga":{"format":"1"},
                 "organisations":[{"id":"a","name":"A","country":"SE","kind":"CIVIL_SOCIETY"},
                                  {"id":"b","name":"B","country":"SE","legalForm":"UNDECIDED","status":"ACTIVE"}],
                 "grants":[{"id":"g","funder":"organisation:a","recipient":"organisation:b",
                            "granted":{"amount":100,"currency":"SEK"},
                            "awards":[{"amount":{"amount":90.5,"currency":"SEK"}}]}],
                 "partnerships":[{"id":"p","form":"IOP","country":"SE",
                                  "period":{"start":"2020-01-01","end":"2030-12-31"}}]}"""));

        assertThat(report.findings().list().stream().map(Finding::arguments)).anyMatch(facts -> !facts.isEmpty());
        assertThat(again(report)).isEqualTo(report);
    }

    @Test
    void aMappingComesBackWhole() {
        Mapping mapping = Mapping.NONE
                .sheet("Blad1", "participants")
                .sheet("Annat", "")
                .column("participants", "Två\nrader", "name")
                .column("participants", "Skräp", "")
                .value("participants", "language", "som\nali", "so");

        assertThat(again(mapping)).isEqualTo(mapping);
        assertThat(again(Mapping.NONE)).isEqualTo(Mapping.NONE);
    }

    @Test
    void whatIsNoReportIsRefusedWithoutBeingRepeated() {
        for (String text : List.of("", "{", "[]", "{}", "{\"kanari\":1}", FORM + "\"id\":\"kanari\"}", "null")) {
            assertThatThrownBy(
                            () -> ImportReports.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The file does not hold the report of an import")
                    .hasNoCause();
        }
        assertThatThrownBy(() ->
                        Mappings.read(new ByteArrayInputStream("{\"sheets\":{}}".getBytes(StandardCharsets.UTF_8))))
                .hasMessage("The file does not hold a mapping");
    }

    @Test
    void whatAFileIsTakenForCanBeCompletedAndGivenTheNextTime() throws IOException {
        Imports imports = new Imports(folder);
        Path file = imports.file("Lista.csv", "id;Namn;Kanarinamn;Land\na;A;x;Sverige\n");
        FileReader reader = new FileReader(Imports.BRYGGA.packs(), SheetLimits.STANDARD);

        assertThat(reader.understood(file, "Lista.csv", Mapping.NONE, null).sheets())
                .containsEntry("Lista", "Lista");
        Mapping said = Mapping.NONE.sheet("Lista", "organisations");
        Mapping understood = reader.understood(file, "Lista.csv", said, null);

        assertThat(understood.columns())
                .containsEntry("organisations\nNamn", "name")
                .containsEntry("organisations\nLand", "country")
                .containsEntry("organisations\nKanarinamn", "Kanarinamn");
        Mapping completed = understood.column("organisations", "Kanarinamn", "vision");
        assertThat(reader.read(file, "Lista.csv", completed, null).findings()).isEmpty();
    }

    @Test
    void aSheetIsCheckedOnItsOwnWithEachFindingAtItsCell() throws IOException {
        Imports imports = new Imports(folder);
        Path file = imports.file("participants.csv", "name;birthYear\nKanari;1990\nKanari;19x0\n");

        CheckedFile checked =
                imports.importer.check(file, "participants.csv", ImportOptions.STANDARD, Imports.BRYGGA.today());

        assertThat(checked.dataset().all()).hasSize(2);
        assertThat(checked.findings().list())
                .extracting(finding ->
                        finding.origin() == null ? null : finding.origin().line())
                .contains(3)
                .doesNotContainNull();
        assertThat(checked.findings().list().toString()).doesNotContain("Kanari");
    }
}
