// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.brygga.access.Delimitation;
import org.brygga.access.Role;
import org.brygga.access.Viewer;
import org.brygga.model.group.Group;
import org.brygga.model.people.Participant;
import org.brygga.model.place.Area;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.brygga.sdk.bulk.ImportOptions.Absence;
import org.brygga.sdk.bulk.ImportOptions.Atomicity;
import org.brygga.sdk.bulk.ImportOptions.Strategy;
import org.brygga.sdk.bulk.ImportReport.Action;
import org.brygga.sdk.bulk.reading.Arrivals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is refused decides nothing: neither what else she may write, nor whom she sees, nor how the others are judged. */
class ImportRightsTest {

    private static final String ID = "5f0e77aa-1b1c-4b5e-8d1f-0f0b0c0d0e0f";
    private static final ImportOptions ONE_BY_ONE = ImportOptions.STANDARD.withAtomicity(Atomicity.OBJECT);

    @TempDir
    Path folder;

    @Test
    void noFileMovesWhatIsOthersIntoHerArea() {
        Imports imports = new Imports(folder);
        imports.run(imports.file("kept.json", """
                {"brygga":{"format":"1"},
                 "organisations":[{"id":"o","name":"O","country":"SE","kind":"CIVIL_SOCIETY"}],
                 "programmes":[{"id":"p","name":"P","country":"SE","responsible":"organisation:o"}],
                 "areas":[{"id":"A","name":"Hers","country":"SE","kind":"DISTRICT"},
                          {"id":"B","name":"Theirs","country":"SE","kind":"DISTRICT"}],
                 "groups":[{"id":"X","name":"Theirs","programme":"programme:p","area":"area:B",
                   "sessions":[{"id":"s1","date":"2026-02-01"}]}]}"""));

        ImportReport report = imports.run(
                imports.file("moved.json", """
                        {"brygga":{"format":"1"},
                         "areas":[{"id":"B","name":"Hers too","country":"SE","kind":"DISTRICT","parent":"area:A"}],
                         "groups":[{"id":"X","name":"Hers","programme":"programme:p","area":"area:B"},
                                   {"id":"N","name":"New","programme":"programme:p","area":"area:B"}]}"""),
                ONE_BY_ONE.withAbsence(Absence.CLEARS),
                coordinator(Delimitation.within(Ref.of("area", "A"))));

        assertThat(report.records()).extracting(ImportReport.Line::action).containsOnly(Action.REFUSED);
        assertThat(imports.store.now().all(Area.class)).extracting(Area::name).containsExactly("Hers", "Theirs");
        assertThat(imports.store.now().all(Group.class)).singleElement().satisfies(group -> {
            assertThat(group.name()).isEqualTo("Theirs");
            assertThat(group.sessions()).hasSize(1);
        });
    }

    @Test
    void aHiddenWomanStaysInHerGroupWhenAnOldFileKnowsHerWithoutProtection() {
        Imports imports = new Imports(folder);
        String group = """
                "groups":[{"id":"g","name":"%s","enrolments":[%s]}]}""";
        String enrolled = "{\"id\":\"e1\",\"person\":\"participant:t\"}";
        imports.run(imports.file(
                "kept.json", """
                {"brygga":{"format":"1"},
                 "participants":[{"id":"t","person":"aabbccddeeff40008000000000000001","name":"Exempel",
                   "protection":{"level":"LOCATION"}}],
                """ + group.replace("%s\"", "Before\"").replace("%s", enrolled)));
        String old = """
                {"brygga":{"format":"1"},
                 "participants":[{"id":"t","person":"aabbccddeeff40008000000000000001","name":"Exempel"}],
                """;

        for (String named : List.of("", enrolled)) {
            imports.run(
                    imports.file(
                            "old.json", old + group.replace("%s\"", "After\"").replace("%s", named)),
                    ONE_BY_ONE.withAbsence(Absence.CLEARS),
                    coordinator(Delimitation.everything()));

            assertThat(imports.store.now().all(Group.class))
                    .singleElement()
                    .satisfies(kept -> assertThat(kept.enrolments())
                            .singleElement()
                            .satisfies(one -> assertThat(one.person()).isEqualTo(Ref.of("participant", "t"))));
            assertThat(imports.store.now().all(Participant.class))
                    .singleElement()
                    .satisfies(kept -> assertThat(kept.protection()).isNotNull());
        }
    }

    @Test
    void aNameThatWasTypedAsAnIdIsNotRepeated() {
        Imports imports = new Imports(folder);

        ImportReport report = imports.run(imports.file("typed.json", """
                {"brygga":{"format":"1"},
                 "organisations":[{"id":"Alvira Exempel","name":"O"}],
                 "programmes":[{"id":"p","name":"P","country":"SE","responsible":"organisation:Alvira Exempel"}]}"""));

        assertThat(report.findings().list())
                .extracting(finding -> finding.code().text())
                .contains("COM-IMP-006");
        assertThat(report.findings().list().toString()).doesNotContain("Alvira");
    }

    @Test
    void theSecondOfTwoTwinsDoesNotStandInThePlaceOfTheFirst() {
        Imports imports = new Imports(folder);
        String twins = """
                {"brygga":{"format":"1"},
                 "organisations":[{"id":"o","name":"O","country":"SE","kind":"CIVIL_SOCIETY"}],
                 "programmes":[
                   {"id":"p","name":"P","country":"SE","responsible":"organisation:o","curricula":[{"id":"c","name":"C"}]},
                   {"id":"p","name":"P","country":"SE","responsible":"organisation:o"}],
                 "groups":[{"id":"g","name":"G","programme":"programme:p","curriculum":"c"}]}""";

        ImportReport report = imports.run(imports.file("twins.json", twins), ONE_BY_ONE);

        assertThat(report.records())
                .extracting(ImportReport.Line::action)
                .containsExactly(Action.CREATED, Action.CREATED, Action.REFUSED, Action.CREATED);
        assertThat(report.findings().list())
                .filteredOn(finding -> finding.subject().type().equals("group"))
                .extracting(finding -> finding.path().pointer())
                .doesNotContain("/curriculum");
    }

    @Test
    void nobodyIsKeptWithoutTheProtectionThatCouldNotBeRead() {
        Imports imports = new Imports(folder);
        String people = IntStream.rangeClosed(1, 10_050)
                .mapToObj(number -> "{\"id\":\"p" + number + "\",\"name\":\"N\",\"protection\":{\"level\":\"ADRESS\"}}")
                .collect(Collectors.joining(","));

        ImportReport report = imports.run(
                imports.file("many.json", "{\"brygga\":{\"format\":\"1\"},\"participants\":[" + people + "]}"),
                ONE_BY_ONE);

        assertThat(report.records())
                .hasSize(10_050)
                .extracting(ImportReport.Line::action)
                .containsOnly(Action.REFUSED);
        assertThat(report.findings().list())
                .filteredOn(finding -> finding.code().text().equals("COM-IMP-012"))
                .isNotEmpty();
        assertThat(imports.store.now().all()).isEmpty();
    }

    @Test
    void thePlanKnowsTheVersionOfARecordThatWasTakenAwayBefore() throws IOException {
        Imports imports = new Imports(folder);
        imports.run(imports.file("kept.json", """
                {"brygga":{"format":"1"},
                 "organisations":[{"id":"o","name":"O","country":"SE","kind":"CIVIL_SOCIETY"}],
                 "programmes":[{"id":"p","name":"P","country":"SE","responsible":"organisation:o"}],
                 "groups":[{"id":"g","name":"G","programme":"programme:p"}]}"""));
        Path file = imports.file("groups.csv", "id;name;programme\ng;G;p\n");
        imports.run(file, ImportOptions.STANDARD.withStrategy(Strategy.DELETE).withMostRemoved(100));

        Arrivals read = imports.importer.read(file, "groups.csv", ImportOptions.STANDARD, ImportProgress.NONE);
        ImportPlan plan = imports.store.inUnit(unit -> imports.importer.plan(
                "groups.csv", "", read, ImportOptions.STANDARD, Imports.SYSTEM, unit, ImportProgress.NONE));

        assertThat(plan.report(true).records())
                .singleElement()
                .satisfies(line -> assertThat(line.after()).isEqualTo(3));
        assertThat(imports.run(file).records())
                .singleElement()
                .satisfies(line -> assertThat(line.after()).isEqualTo(3));
    }

    private static Importing coordinator(Delimitation within) {
        return new Importing(
                ID, Viewer.of(Role.COORDINATOR, within, Code.of("PARTICIPATION"), Imports.NOW), Imports.BY);
    }
}
