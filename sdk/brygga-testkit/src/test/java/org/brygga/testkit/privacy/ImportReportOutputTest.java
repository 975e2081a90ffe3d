// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import org.brygga.access.Role;
import org.brygga.access.Viewer;
import org.brygga.dataset.Dataset;
import org.brygga.model.personal.Protection;
import org.brygga.model.value.Code;
import org.brygga.operation.Attribution;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.bulk.ImportOptions;
import org.brygga.sdk.bulk.ImportOptions.Atomicity;
import org.brygga.sdk.bulk.ImportProgress;
import org.brygga.sdk.bulk.ImportReport;
import org.brygga.sdk.bulk.Importer;
import org.brygga.sdk.bulk.Importing;
import org.brygga.sdk.store.memory.InMemoryDatasetStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The report of an import of groups and women among whom she is, with mistakes about which something is said. More heads than were
 * counted came by name, if she is one of them.
 */
class ImportReportOutputTest extends OutputContract {

    private static final Clock CLOCK = Clock.fixed(ProtectedTown.NOON, ZoneOffset.UTC);
    private static final Importer IMPORTER =
            new Importer(Brygga.builder().clock(CLOCK).build());

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("changes.json"), """
                {"brygga":{"format":"1"},
                 "participants":[{"id":"p2","birthYear":"19801"},{"id":"p3","languages":["so"]},{"id":"p9","retainUntil":"soon"}],
                 "groups":[{"id":"tuesday","venue":"The hall",
                            "sessions":[{"id":"s1","date":"2026-02-23","status":"HELD","headCount":2}]},
                           {"id":"friday","period":{"start":"2027-01-01","end":"2026-01-01"}},
                           {"id":"new","name":"New","programme":"programme:nowhere"}]}""");
    }

    @Override
    protected boolean showsPeople() {
        return false;
    }

    @Override
    protected String output(Dataset records, Viewer viewer) {
        return told(report(records, viewer));
    }

    private static String told(ImportReport report) {
        return report + "\n" + report.findings().list();
    }

    private ImportReport report(Dataset records, Viewer viewer) {
        InMemoryDatasetStore store = new InMemoryDatasetStore(CLOCK);
        store.inUnit(unit -> {
            records.all().forEach(record -> unit.put(record, 0));
            return records;
        });
        Attribution by = new Attribution(null, Code.of("COORDINATOR"), ProtectedTown.NOON, ZoneOffset.UTC, null);
        Importing who = new Importing("0f8b3c1e-7a54-4e6e-9d55-2a3f6a1b9c77", viewer, by);
        ImportOptions options = ImportOptions.STANDARD.withAtomicity(Atomicity.OBJECT);
        try {
            return IMPORTER.tryOut(file, "changes.json", options, store, who, ImportProgress.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whoeverSeesHerIsToldWhatRestsOnHer() {
        assertThat(told(report(ProtectedTown.with(Protection.Level.NONE), ExchangedText.viewer(Role.COORDINATOR))))
                .contains("COM-SES-003");
        assertThat(told(report(ProtectedTown.with(Protection.Level.IDENTITY), ExchangedText.viewer(Role.COORDINATOR))))
                .doesNotContain("COM-SES-003");
    }

    @ParameterizedTest
    @EnumSource(
            value = Protection.Level.class,
            names = {"LOCATION", "IDENTITY"})
    void aSeatThatSheTakesRefusesWithoutAWordOfSeats(Protection.Level level) throws IOException {
        file = Files.writeString(folder.resolve("changes.json"), """
                {"brygga":{"format":"1"},
                 "participants":[{"id":"p5","identification":"ANONYMOUS"}],
                 "groups":[{"id":"tuesday","capacity":{"max":3},
                            "enrolments":[{"id":"e2","person":"participant:p2","status":"ADMITTED"},
                                          {"id":"e3","person":"participant:p3","status":"ADMITTED"},
                                          {"id":"e5","person":"participant:p5","status":"ADMITTED"}]}]}""");

        Viewer coordinator = ExchangedText.viewer(Role.COORDINATOR);

        ImportReport without = report(ProtectedTown.withoutHer(), coordinator);
        ImportReport with = report(ProtectedTown.with(level), coordinator);

        assertThat(without.findings().errors().list()).isEmpty();
        assertThat(with.findings().list().stream()
                        .filter(finding -> !finding.code().text().equals("COM-IMP-008"))
                        .toList())
                .isEqualTo(without.findings().list());
        assertThat(with.findings().errors())
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments()).isEmpty());
        assertThat(told(with)).doesNotContain(ProtectedTown.TOKENS);
        // With one seat more nothing is refused, so it was the seat.
        Files.writeString(file, Files.readString(file).replace("\"max\":3", "\"max\":4"));
        assertThat(report(ProtectedTown.with(level), coordinator)
                        .findings()
                        .errors()
                        .list())
                .isEmpty();
    }
}
