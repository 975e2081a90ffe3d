// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.brygga.access.Delimitation;
import org.brygga.access.Role;
import org.brygga.access.Viewer;
import org.brygga.dataset.RecordType;
import org.brygga.model.group.Group;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.people.Participant;
import org.brygga.model.programme.Programme;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.brygga.sdk.bulk.ImportOptions.Absence;
import org.brygga.sdk.bulk.ImportOptions.Atomicity;
import org.brygga.sdk.bulk.ImportOptions.Strategy;
import org.brygga.sdk.bulk.ImportReport.Action;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an import does and does not do to what is kept. */
class ImportLawsTest {

    private static final String THREE = """
            {"brygga":{"format":"1"},
             "organisations":[{"id":"a","name":"A","country":"SE","kind":"CIVIL_SOCIETY","vision":"Everybody"}],
             "programmes":[{"id":"p","name":"P","country":"SE","responsible":"organisation:a"}],
             "groups":[{"id":"g","name":"G","programme":"programme:p"}]}""";

    @TempDir
    private Path folder;

    private static List<Action> actions(ImportReport report) {
        return report.records().stream().map(ImportReport.Line::action).toList();
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        Imports imports = new Imports(folder);
        Path file = imports.file("three.json", THREE);

        assertThat(actions(imports.run(file))).containsExactly(Action.CREATED, Action.CREATED, Action.CREATED);
        assertThat(actions(imports.run(file))).containsExactly(Action.UNCHANGED, Action.UNCHANGED, Action.UNCHANGED);
        assertThat(imports.store.history(Ref.of("group", "g"))).hasSize(1);
    }

    @Test
    void aTryKeepsNothingAndSaysTheSameAsWhenItIsDone() {
        Imports imports = new Imports(folder);
        Path file = imports.file("three.json", THREE);

        ImportReport tried = imports.tryOut(file);
        assertThat(imports.store.now().all()).isEmpty();
        ImportReport done = imports.run(file);

        assertThat(tried.committed()).isFalse();
        assertThat(done.committed()).isTrue();
        assertThat(done.counts()).isEqualTo(tried.counts());
        assertThat(done.findings()).isEqualTo(tried.findings());
        assertThat(actions(done)).isEqualTo(actions(tried));
    }

    @Test
    void aStrategyAllowsOnlyWhatItSays() {
        Imports imports = new Imports(folder);
        Path file = imports.file("organisations.csv", "id;name;country;kind\na;A;SE;CIVIL_SOCIETY\n");

        assertThat(Imports.places(imports.run(file, ImportOptions.STANDARD.withStrategy(Strategy.UPDATE))))
                .containsExactly("COM-IMP-005 2:1");
        imports.run(file, ImportOptions.STANDARD.withStrategy(Strategy.CREATE));
        assertThat(Imports.places(imports.run(file, ImportOptions.STANDARD.withStrategy(Strategy.CREATE))))
                .containsExactly("COM-IMP-004 2:1");
    }

    @Test
    void whatIsNotInTheFileStaysUnlessTheFileIsTheWholeRecord() {
        Imports imports = new Imports(folder);
        imports.run(imports.file("three.json", THREE));
        Path file = imports.file("organisations.csv", "id;name\na;Another\n");

        imports.run(file);
        Organisation kept = imports.store
                .now()
                .find(Organisation.class, Ref.of("organisation", "a"))
                .orElseThrow();
        assertThat(kept.name()).isEqualTo("Another");
        assertThat(kept.vision()).isEqualTo("Everybody");

        ImportReport cleared = imports.run(file, ImportOptions.STANDARD.withAbsence(Absence.CLEARS));
        assertThat(cleared.findings().errors()).isNotEmpty();
    }

    @Test
    void aRefusedRecordTakesOnlyThoseAlongThatNameIt() {
        Imports imports = new Imports(folder);
        Path file = imports.file("some.json", """
                {"brygga":{"format":"1"},
                 "organisations":[{"id":"a","country":"SE"},{"id":"b","name":"B","country":"SE"}],
                 "programmes":[{"id":"p","name":"P","country":"SE","responsible":"organisation:a"},
                               {"id":"q","name":"Q","country":"SE","responsible":"organisation:b"}],
                 "groups":[{"id":"g","name":"G","programme":"programme:p"}]}""");

        ImportReport whole = imports.run(file);
        assertThat(whole.committed()).isFalse();
        assertThat(imports.store.now().all()).isEmpty();

        ImportReport each = imports.run(file, ImportOptions.STANDARD.withAtomicity(Atomicity.OBJECT));
        assertThat(actions(each))
                .containsExactly(Action.REFUSED, Action.CREATED, Action.REFUSED, Action.CREATED, Action.REFUSED);
        assertThat(each.findings().list())
                .extracting(finding -> finding.code().text())
                .contains("COM-ORG-001", "COM-IMP-006");
        assertThat(imports.store.now().all(Programme.class))
                .extracting(Programme::id)
                .containsExactly("q");
        assertThat(imports.store.now().all(Group.class)).isEmpty();
    }

    @Test
    void whatIsKeptUnderAnotherIdIsRecognisedAndNamedByIt() {
        Imports imports = new Imports(folder);
        imports.run(imports.file("kept.json", """
                {"brygga":{"format":"1"},"organisations":[{"id":"town","name":"Town","country":"SE","kind":"MUNICIPALITY",
                  "registrations":[{"kind":"SE_ORGANISATIONSNUMMER","number":"212000-1355"}]}]}"""));

        ImportReport report = imports.run(imports.file("other.json", """
                {"brygga":{"format":"1"},"organisations":[{"id":"kommun-17","name":"The town",
                  "registrations":[{"kind":"SE_ORGANISATIONSNUMMER","number":"2120001355"}]}],
                 "programmes":[{"id":"p","name":"P","country":"SE","responsible":"organisation:kommun-17"}]}"""));

        assertThat(actions(report)).containsExactly(Action.UPDATED, Action.CREATED);
        assertThat(imports.store.now().all(Organisation.class))
                .extracting(Organisation::name)
                .containsExactly("The town");
        assertThat(imports.store.now().all(Programme.class).get(0).responsible())
                .isEqualTo(Ref.of("organisation", "town"));
    }

    @Test
    void anImportIsTakenBackUnlessSomebodyHasChangedWhatItKept() {
        Imports imports = new Imports(folder);
        imports.run(
                imports.file("first.csv", "id;name;country\na;A;SE\n").resolveSibling("first.csv"),
                ImportOptions.STANDARD.withOnly(RecordType.ORGANISATION));
        ImportReport report =
                imports.run(imports.file("organisations.csv", "id;name;country\na;Changed;SE\nb;B;SE\nc;C;SE\n"));
        imports.run(imports.file("organisations.csv", "id;name;country\nc;Changed by somebody;SE\n"));

        var left = new Undoing(imports.store, Imports.BRYGGA.packs().rules()).undo(report, Imports.BY);

        assertThat(left.list()).extracting(finding -> finding.code().text()).containsExactly("COM-IMP-009");
        assertThat(imports.store.now().all(Organisation.class))
                .extracting(Organisation::name)
                .containsExactlyInAnyOrder("A", "Changed by somebody");
    }

    @Test
    void anImportThatWasTakenBackAndDoneAgainIsTakenBackAgain() {
        Imports imports = new Imports(folder);
        Path file = imports.file("organisations.csv", "id;name;country\na;A;SE\n");
        Undoing undoing = new Undoing(imports.store, Imports.BRYGGA.packs().rules());

        for (int time = 0; time < 3; time++) {
            ImportReport report = imports.run(file);
            assertThat(actions(report)).containsExactly(Action.CREATED);

            assertThat(undoing.undo(report, Imports.BY).list()).isEmpty();
            assertThat(imports.store.now().all(Organisation.class)).isEmpty();
        }
    }

    @Test
    void aFileThatWouldEmptyARegisterIsRefused() {
        Imports imports = new Imports(folder);
        StringBuilder many = new StringBuilder("id;name\n");
        for (int number = 0; number < 30; number++) {
            many.append('g').append(number).append(";G\n");
        }
        imports.run(imports.file("groups.csv", many.toString()));
        Path four = imports.file("groups.csv", "id\ng1\ng2\ng3\ng4\n");

        ImportReport refused = imports.run(four, ImportOptions.STANDARD.withStrategy(Strategy.DELETE));
        assertThat(refused.findings().list())
                .extracting(finding -> finding.code().text())
                .containsOnly("COM-IMP-007");
        assertThat(imports.store.now().all(Group.class)).hasSize(30);

        imports.run(four, ImportOptions.STANDARD.withStrategy(Strategy.DELETE).withMostRemoved(20));
        assertThat(imports.store.now().all(Group.class)).hasSize(26);
    }

    @Test
    void peopleAreNotRemovedByAFile() {
        Imports imports = new Imports(folder);
        imports.run(imports.file("participants.csv", "id;name\np1;Exempel\n"));

        ImportReport report = imports.run(
                imports.file("participants.csv", "id\np1\n"),
                ImportOptions.STANDARD.withStrategy(Strategy.DELETE).withMostRemoved(100));

        assertThat(report.findings().list())
                .extracting(finding -> finding.code().text())
                .containsExactly("COM-IMP-008");
        assertThat(imports.store.now().all(Participant.class)).hasSize(1);
    }

    @Test
    void whoeverImportsWritesWhatSheMayWrite() {
        Imports imports = new Imports(folder);
        imports.run(imports.file("three.json", THREE));
        Viewer reader =
                Viewer.of(Role.MUNICIPAL_READER, Delimitation.everything(), Code.of("PARTICIPATION"), Imports.NOW);
        Viewer within = Viewer.of(
                Role.COORDINATOR,
                Delimitation.within(Ref.of("programme", "another")),
                Code.of("PARTICIPATION"),
                Imports.NOW);
        Path file = imports.file("groups.csv", "id;name;programme\ng;Mine now;p\nh;New;p\n");

        for (Viewer viewer : List.of(reader, within)) {
            ImportReport report = imports.run(
                    file,
                    ImportOptions.STANDARD,
                    new Importing("5f0e77aa-1b1c-4b5e-8d1f-0f0b0c0d0e0f", viewer, Imports.BY));
            assertThat(report.findings().list())
                    .extracting(finding -> finding.code().text())
                    .containsOnly("COM-IMP-008");
        }
        assertThat(imports.store.now().all(Group.class)).extracting(Group::name).containsExactly("G");
    }

    @Test
    void nobodyLearnsByGuessingWhatSheDoesNotSee() {
        Imports imports = new Imports(folder);
        imports.run(imports.file("participants.json", """
                {"brygga":{"format":"1"},"participants":[
                  {"id":"p1","person":"aabbccddeeff40008000000000000001","name":"Exempel",
                   "contacts":["+4670000000"],"protection":{"level":"IDENTITY"}}]}"""));
        Viewer viewer = Viewer.of(Role.COORDINATOR, Delimitation.everything(), Code.of("PARTICIPATION"), Imports.NOW);
        Importing her = new Importing("5f0e77aa-1b1c-4b5e-8d1f-0f0b0c0d0e0f", viewer, Imports.BY);
        String right = "id;person;name\np1;aabbccddeeff40008000000000000001;Exempel\n";

        for (ImportOptions.Strategy strategy : List.of(Strategy.CREATE_AND_UPDATE, Strategy.UPDATE)) {
            ImportOptions options = ImportOptions.STANDARD.withStrategy(strategy);
            ImportReport guessed = imports.run(imports.file("participants.csv", right), options, her);
            ImportReport wrong =
                    imports.run(imports.file("participants.csv", right.replace("Exempel", "Another")), options, her);

            assertThat(actions(guessed)).containsExactly(Action.REFUSED).isEqualTo(actions(wrong));
            assertThat(Imports.places(guessed)).isEqualTo(Imports.places(wrong));
        }
        ImportReport missing = imports.run(
                imports.file("participants.csv", right.replace("p1;", "p2;")),
                ImportOptions.STANDARD.withStrategy(Strategy.UPDATE),
                her);
        assertThat(Imports.places(missing)).containsExactly("COM-IMP-005 2:1");
    }

    @Test
    void whoeverIsToldOfProgressMayStopIt() {
        Imports imports = new Imports(folder);
        Path file = imports.file("three.json", THREE);
        List<String> told = new ArrayList<>();
        ImportProgress stopping = new ImportProgress() {

            @Override
            public void read(int records) {
                told.add("read " + records);
            }

            @Override
            public void judged(int done, int of) {
                told.add("judged " + done);
                if (done == 2) {
                    throw new ImportCancelledException();
                }
            }
        };

        assertThatThrownBy(() -> imports.importer.run(
                        file, "three.json", ImportOptions.STANDARD, imports.store, Imports.SYSTEM, stopping))
                .isInstanceOf(ImportCancelledException.class);
        assertThat(told).containsExactly("read 3", "judged 1", "judged 2");
        assertThat(imports.store.now().all()).isEmpty();
    }

    @Test
    void whatIsKeptIsToldAndWrittenDown() {
        Imports imports = new Imports(folder);
        imports.run(imports.file("participants.csv", "id;name\np1;Kanarina\n"));

        assertThat(imports.store.events(0, 10)).singleElement().satisfies(event -> {
            assertThat(event.event().kind()).isEqualTo("participant.imported");
            assertThat(event.event().changed()).contains("name");
        });
        assertThat(imports.store.audit(0, 10)).hasSize(1);
        assertThat(imports.store.events(0, 10).toString() + imports.store.audit(0, 10))
                .doesNotContain("Kanarina");
    }
}
