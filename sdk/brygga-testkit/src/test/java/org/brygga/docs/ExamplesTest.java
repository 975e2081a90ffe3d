// SPDX-License-Identifier: Apache-2.0
package org.brygga.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.brygga.country.Words;
import org.brygga.finding.Finding;
import org.brygga.finding.Findings;
import org.brygga.model.partnership.Partnership;
import org.brygga.model.partnership.PartnershipBuilder;
import org.brygga.model.partnership.Party;
import org.brygga.model.partnership.PartyBuilder;
import org.brygga.model.value.Code;
import org.brygga.model.value.CountryCode;
import org.brygga.model.value.Ref;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.CheckedFile;
import org.brygga.testkit.programmes.SeedProgramme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(said.toString()).contains("SE-IOP-009 /partnerships/0/basis/values", "Värdegrunden är inte angiven.");
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
        assertThat(start().errors()).extracting(finding -> finding.code().text()).containsExactly("SE-IOP-002");
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

    private static Party signatory(String organisation, Party.Side side) {
        return PartyBuilder.builder()
                .organisation(Ref.of("organisation", organisation))
                .role(Party.Role.SIGNATORY)
                .side(side)
                .build();
    }
}
