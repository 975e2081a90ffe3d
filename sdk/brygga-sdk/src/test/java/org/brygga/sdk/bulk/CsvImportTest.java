// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import org.brygga.model.grant.Grant;
import org.brygga.model.group.Group;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.people.Participant;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.brygga.sdk.bulk.reading.Mapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A CSV file as people write it becomes records, whatever its language, encoding and separator. */
class CsvImportTest {

    @TempDir
    private Path folder;

    private Group group(Imports imports, String id) {
        return imports.store.now().find(Group.class, Ref.of("group", id)).orElseThrow();
    }

    @Test
    void aFileInSwedishIsUnderstood() {
        Imports imports = new Imports(folder);
        Path file = imports.file("Grupper.csv", """
                id;Namn;Status;Period: Start;Antal platser: Högst;Område
                tisdag;Tisdagsgruppen;Planerad;2026-12-01;15;
                """);

        ImportReport report = imports.run(file);

        assertThat(report.findings().errors()).isEmpty();
        assertThat(report.counts()).containsExactly(new ImportReport.Counts("group", 1, 1, 0, 0, 0, 0));
        assertThat(group(imports, "tisdag").name()).isEqualTo("Tisdagsgruppen");
        assertThat(group(imports, "tisdag").status()).isEqualTo(Code.of("PLANNED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE"})
    void everyEncodingThatProgramsOfOfficesWriteIsRead(String charset) {
        Imports imports = new Imports(folder);
        String mark = charset.startsWith("UTF") ? "\uFEFF" : "";
        Path file = imports.file(
                "organisations.csv",
                mark + "id,name,country,kind\r\nhus,\"Möllevångens \"\"hus\"\", norr\",SE,CIVIL_SOCIETY\r\n",
                Charset.forName(charset));

        imports.run(file);

        assertThat(imports.store
                        .now()
                        .find(Organisation.class, Ref.of("organisation", "hus"))
                        .orElseThrow()
                        .name())
                .isEqualTo("Möllevångens \"hus\", norr");
    }

    @Test
    void daysTimesNumbersAndTruthsAreReadAsPeopleWriteThem() {
        Imports imports = new Imports(folder);
        imports.run(imports.file("groups.csv", """
                id\tname\tperiod.start\tperiod.end\tcapacity.max
                g\tG\t1/12 2026\t31.12.2026\t 15
                """));
        imports.run(imports.file("grants.csv", """
                id;name;total.amount;total.currency;audited;applied
                x;X;1 234,50;SEK;ja;12.2026
                """));

        assertThat(group(imports, "g").period()).hasToString("Period[start=2026-12-01, end=2026-12-31]");
        assertThat(imports.store.now().all(Grant.class).get(0)).satisfies(grant -> {
            assertThat(grant.total()).hasToString("Money[amount=1234.50, currency=SEK]");
            assertThat(grant.audited()).isTrue();
            assertThat(grant.applied()).hasToString("2026-12");
        });
    }

    @Test
    void whatIsWrongIsFoundAtItsCellAndNothingIsKept() {
        Imports imports = new Imports(folder);
        Path file = imports.file("groups.csv", """
                id;name;period.start;period.end;capacity.max;Nane
                a;A;2026-12-01;2026-01-01;15;
                b;B;soon;;many;
                ;;;;;
                a;A again;;;;
                """);

        ImportReport report = imports.run(file);

        assertThat(Imports.places(report))
                .contains(
                        "COM-PER-001 2:3", "COM-DOC-008 3:3", "COM-DOC-006 3:5", "COM-DOC-013 5:1", "COM-DOC-005 1:6");
        assertThat(report.committed()).isFalse();
        assertThat(imports.store.now().all()).isEmpty();
    }

    @Test
    void peopleWithoutIdsGetThemAndTheSameInATryAsWhenItIsDone() {
        Imports imports = new Imports(folder);
        Path file = imports.file(
                "deltagare.csv", """
                Namn;Språk
                Exempel Ett;arabiska, svenska
                Exempel Två;Somali;
                """.replace(", ", "; ").replace("Ett;arabiska; svenska", "Ett;\"arabiska; svenska\""));

        ImportReport tried = imports.tryOut(file);
        ImportReport done = imports.run(file);

        assertThat(done.findings().errors()).isEmpty();
        assertThat(done.records().stream().map(ImportReport.Line::record))
                .isEqualTo(
                        tried.records().stream().map(ImportReport.Line::record).toList())
                .doesNotHaveDuplicates();
        assertThat(imports.store.now().all(Participant.class))
                .extracting(participant -> participant.languages().toString())
                .containsExactlyInAnyOrder("[ar, sv]", "[so]");
    }

    @Test
    void aFileOfSomebodysOwnMakingIsMapped() {
        Imports imports = new Imports(folder);
        Path file = imports.file("lista 3.csv", """
                Nr;Vad;Läge
                g1;Onsdag;på gång
                """);
        Mapping mapping = Mapping.NONE
                .sheet("lista 3", "groups")
                .column("groups", "Nr", "id")
                .column("groups", "Vad", "name")
                .column("groups", "Läge", "status")
                .value("groups", "status", "på gång", "PLANNED");

        assertThat(Imports.places(imports.tryOut(file))).containsExactly("COM-IMP-002 1:1");
        ImportReport report = imports.run(file, ImportOptions.STANDARD.withMapping(mapping));

        assertThat(report.findings().errors()).isEmpty();
        assertThat(group(imports, "g1").status()).isEqualTo(Code.of("PLANNED"));
    }

    @Test
    void aColumnThatIsNobodysIsNotRepeated() {
        Imports imports = new Imports(folder);
        Path file = imports.file("participants.csv", """
                id;Alvira Exempelsson;children
                p1;x;2
                """);

        ImportReport report = imports.tryOut(file);

        assertThat(report.findings().toString()).doesNotContain("Alvira");
        assertThat(report.findings().list())
                .extracting(finding -> finding.code().text())
                .contains("COM-DOC-004", "PRV-005");
    }

    @Test
    void whatLooksLikeAFormulaComesBackAsItWasWritten() {
        Imports imports = new Imports(folder);
        imports.run(imports.file("groups.csv", "id;name\na;'=1+1\nb;'-5\nc;'@name\nd;it's\ne;''=x\n"));

        assertThat(imports.store.now().all(Group.class))
                .extracting(Group::name)
                .containsExactlyInAnyOrder("=1+1", "-5", "@name", "it's", "'=x");
    }
}
