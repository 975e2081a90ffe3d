// SPDX-License-Identifier: Apache-2.0
package org.brygga.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.brygga.access.Delimitation;
import org.brygga.access.Role;
import org.brygga.access.Viewer;
import org.brygga.country.Words;
import org.brygga.finding.Finding;
import org.brygga.finding.Findings;
import org.brygga.model.group.GroupBuilder;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.brygga.operation.Attribution;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.bulk.ImportOptions;
import org.brygga.sdk.bulk.ImportProgress;
import org.brygga.sdk.bulk.ImportReport;
import org.brygga.sdk.bulk.Importer;
import org.brygga.sdk.bulk.Importing;
import org.brygga.sdk.bulk.Undoing;
import org.brygga.sdk.bulk.reading.Mapping;
import org.brygga.sdk.bulk.rollcall.RollCallSheet;
import org.brygga.sdk.json.report.ImportReports;
import org.brygga.sdk.store.DatasetStore;
import org.brygga.sdk.store.memory.InMemoryDatasetStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of {@code docs/bulk-import.md} run, and do what the page says. */
class BulkExamplesTest {

    private static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");
    private static final Attribution BY = new Attribution(null, Code.of("COORDINATOR"), NOON, ZoneOffset.UTC, null);

    @TempDir
    private Path folder;

    @Test
    void aFileIsTriedImportedAndTakenBack() throws IOException {
        Path file = Files.writeString(folder.resolve("organisations.csv"), """
                id;name;country;kind
                a;A;SE;CIVIL_SOCIETY
                """);
        DatasetStore store = new InMemoryDatasetStore(Clock.fixed(NOON, ZoneOffset.UTC));

        Findings left = imported(Brygga.create(), store, file, new StringBuilder());

        assertThat(left).isEmpty();
        assertThat(store.now().all()).isEmpty();
        assertThat(Files.readString(folder.resolve("report.json"))).contains("\"CREATED\"");
    }

    private Findings imported(Brygga brygga, DatasetStore store, Path file, StringBuilder screen) throws IOException {
        // region bulk
        Importer importer = new Importer(brygga);
        Importing who = new Importing(UUID.randomUUID().toString(), null, BY);
        ImportOptions options = ImportOptions.STANDARD;

        ImportReport tried = importer.tryOut(file, "organisations.csv", options, store, who, ImportProgress.NONE);
        for (Finding finding : tried.findings()) {
            Words.FindingWords words = brygga.words(finding, Locale.forLanguageTag("sv"));
            screen.append(finding.origin()).append(' ').append(words.text()).append('\n');
        }

        ImportReport done = importer.run(file, "organisations.csv", options, store, who, ImportProgress.NONE);
        try (OutputStream out = Files.newOutputStream(folder.resolve("report.json"))) {
            ImportReports.write(done, out);
        }
        // endregion
        assertThat(done.committed()).isTrue();
        // region undo
        Findings left = new Undoing(store, brygga.packs().rules()).undo(done, BY);
        // endregion
        return left;
    }

    @Test
    void aListOfHerOwnIsUnderstoodWithAMapping() throws IOException {
        Path file = Files.writeString(folder.resolve("Lista.csv"), "Vad den heter;Land\nA;Sverige\n");
        DatasetStore store = new InMemoryDatasetStore(Clock.fixed(NOON, ZoneOffset.UTC));
        // region mapping
        Mapping mapping = Mapping.NONE
                .sheet("Lista", "organisations")
                .column("organisations", "Vad den heter", "name")
                .value("organisations", "country", "Sverige", "SE");
        ImportOptions options = ImportOptions.STANDARD
                .withMapping(mapping)
                .withAtomicity(ImportOptions.Atomicity.OBJECT)
                .withStrategy(ImportOptions.Strategy.CREATE);
        // endregion
        new Importer(Brygga.create())
                .run(
                        file,
                        "Lista.csv",
                        options,
                        store,
                        new Importing(UUID.randomUUID().toString(), null, BY),
                        ImportProgress.NONE);

        assertThat(store.now().all(Organisation.class))
                .extracting(Organisation::name)
                .containsExactly("A");
    }

    @Test
    void aSheetForARollIsWrittenForWhoeverSeesTheGroup() throws IOException {
        Brygga brygga = Brygga.create();
        DatasetStore store = new InMemoryDatasetStore(Clock.fixed(NOON, ZoneOffset.UTC));
        store.inUnit(unit -> unit.put(GroupBuilder.builder().id("tuesday").build(), 0));
        LocalDate today = BY.day();
        Viewer viewer = Viewer.of(Role.COORDINATOR, Delimitation.everything(), Code.of("PARTICIPATION"), NOON);
        try (OutputStream out = OutputStream.nullOutputStream()) {
            // region sheet
            RollCallSheet sheet = new RollCallSheet(brygga);
            Ref group = Ref.of("group", "tuesday");
            boolean written = sheet.write(store.now(), today, viewer, group, null, Locale.ENGLISH, out);
            // endregion
            assertThat(written).isTrue();
        }
    }
}
