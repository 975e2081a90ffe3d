// SPDX-License-Identifier: Apache-2.0
package org.brygga.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.brygga.access.Delimitation;
import org.brygga.access.Role;
import org.brygga.access.Viewer;
import org.brygga.country.Words;
import org.brygga.dataset.Dataset;
import org.brygga.finding.Finding;
import org.brygga.finding.Findings;
import org.brygga.model.partnership.Partnership;
import org.brygga.model.partnership.PartnershipBuilder;
import org.brygga.model.partnership.Party;
import org.brygga.model.partnership.PartyBuilder;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.personal.Protection;
import org.brygga.model.value.Code;
import org.brygga.model.value.CountryCode;
import org.brygga.model.value.Ref;
import org.brygga.operation.Attribution;
import org.brygga.privacy.Dossier;
import org.brygga.privacy.RetentionDue;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.CheckedFile;
import org.brygga.sdk.privacy.Forgotten;
import org.brygga.sdk.privacy.PrivacyDesk;
import org.brygga.sdk.store.DatasetStore;
import org.brygga.sdk.store.memory.InMemoryDatasetStore;
import org.brygga.testkit.privacy.ProtectedTown;
import org.brygga.testkit.programmes.SeedProgramme;
import org.brygga.testkit.store.MovingClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the README and of {@code docs} run, and do what the pages say. */
class ExamplesTest {

    @TempDir
    private Path folder;

    @Test
    void theReadmeTellsInSwedishWhatIsMissing() throws IOException {
        Path programme = folder.resolve("programme.json");
        try (InputStream stream = SeedProgramme.VASTERAS.open()) {
            Files.copy(stream, programme);
        }
        StringWriter said = new StringWriter();

        boolean acceptable = readme(programme, new PrintWriter(said, true));

        assertThat(acceptable).isTrue();
        assertThat(said.toString())
                .contains("SE-IOP-009 /partnerships/0/basis/values", "Värdegrunden är inte angiven.");
    }

    private static boolean readme(Path path, PrintWriter out) throws IOException {
        // region readme
        Brygga brygga = Brygga.create();
        CheckedFile file = brygga.check(path);

        for (Finding finding : file.findings()) {
            Words.FindingWords words = brygga.words(finding, Locale.forLanguageTag("sv"));
            out.println(finding.code() + " " + finding.pointer());
            out.println("  " + words.text());
            out.println("  " + words.fix());
        }
        return file.isAcceptable();
        // endregion
    }

    @Test
    void anIopInWhichNobodyGivesAnythingHasOneError() {
        assertThat(start().errors())
                .extracting(finding -> finding.code().text())
                .containsExactly("SE-IOP-002");
    }

    private static Findings start() {
        // region start
        Partnership partnership = PartnershipBuilder.builder()
                .id("iop-2026")
                .form(Code.of("IOP"))
                .country(CountryCode.of("SE"))
                .parties(List.of(signatory("city", Party.Side.PUBLIC), signatory("association", Party.Side.IDEA_BASED)))
                .build();

        Findings findings = Brygga.create().check(partnership, LocalDate.of(2026, 11, 1));
        // endregion
        return findings;
    }

    @Test
    void aCoordinatorWritesWhatSheSeesAndTheDeskForgets() throws IOException {
        InMemoryDatasetStore store = new InMemoryDatasetStore(new MovingClock(ProtectedTown.NOON));
        Dataset records = ProtectedTown.with(Protection.Level.LOCATION);
        store.inUnit(unit -> {
            records.all().forEach(record -> unit.put(record, 0));
            return records;
        });
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        Brygga brygga = Brygga.create();

        export(brygga, records, written);

        assertThat(written.toString(StandardCharsets.UTF_8)).doesNotContain(ProtectedTown.HER.key());
        assertThat(privacy(brygga, store).done()).isTrue();
        assertThat(store.now().aboutPerson(ProtectedTown.HER)).isEmpty();
    }

    private static void export(Brygga brygga, Dataset records, OutputStream stream) throws IOException {
        LocalDate today = ProtectedTown.DAY;
        Instant now = ProtectedTown.NOON;
        // region export
        Viewer coordinator = Viewer.of(
                Role.COORDINATOR, Delimitation.within(Ref.of("area", "se-0180")), Code.of("PARTICIPATION"), now);

        brygga.write(records, today, coordinator, stream);
        // endregion
    }

    private static Forgotten privacy(Brygga brygga, DatasetStore store) {
        LocalDate today = ProtectedTown.DAY;
        ZoneId zone = ZoneOffset.UTC;
        PersonKey person = ProtectedTown.HER;
        Attribution by = new Attribution(null, Code.of("COORDINATOR"), ProtectedTown.NOON, zone, null);
        // region privacy
        PrivacyDesk desk = new PrivacyDesk(brygga, store);

        List<RetentionDue> foretold = desk.due(today);
        List<RetentionDue> done = desk.letGo(today, by);
        Dossier dossier = desk.dossier(person, today, zone, Locale.forLanguageTag("sv"), by);
        Forgotten forgotten = desk.forget(person, true, by);
        // endregion
        assertThat(done).isEqualTo(foretold);
        assertThat(dossier.sections()).isNotEmpty();
        return forgotten;
    }

    private static Party signatory(String organisation, Party.Side side) {
        return PartyBuilder.builder()
                .organisation(Ref.of("organisation", organisation))
                .role(Party.Role.SIGNATORY)
                .side(side)
                .build();
    }
}
