// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.IndexedDataset;
import org.brygga.finding.Findings;
import org.brygga.model.place.Area;
import org.brygga.model.place.AreaBuilder;
import org.brygga.model.place.AreaCode;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.model.value.Period;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.json.ReadResult;
import org.brygga.testkit.programmes.SeedProgramme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import static org.assertj.core.api.Assertions.assertThat;

/** What a check says of each of the five programmes, whole, so that a change is seen in review. */
class SeedFindingsTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);
    private static final Brygga BRYGGA = Brygga.create();
    private static final Path RESOURCES = Path.of("src/test/resources/org/brygga/testkit/findings");

    /** Codes that the published documents must lead to. */
    private static final Map<SeedProgramme, List<String>> EXPECTED = Map.of(
            SeedProgramme.GOTHENBURG,
            List.of("SE-MLO-002", "COM-PSH-006", "COM-GEO-004", "SE-GEO-005", "COM-GRP-001", "COM-QTY-002"),
            SeedProgramme.VASTERAS,
            List.of(
                    "SE-IOP-003", "SE-IOP-004", "SE-IOP-005", "SE-IOP-006", "SE-IOP-009", "SE-IOP-010", "SE-IOP-011",
                    "SE-IOP-012", "SE-IOP-013", "SE-IOP-014", "COM-PSH-005", "COM-PSH-007"),
            SeedProgramme.HELSINGBORG,
            List.of("COM-QTY-002"),
            SeedProgramme.DENMARK,
            List.of("COM-QTY-002"),
            SeedProgramme.TROMSO,
            List.of("COM-GRA-005"));

    /** Codes that they must not lead to. */
    private static final Map<SeedProgramme, List<String>> FORBIDDEN = Map.of(
            SeedProgramme.GOTHENBURG,
            List.of("SE-MLO-001", "SE-MLO-003", "COM-PSH-003", "COM-ORG-004"),
            SeedProgramme.VASTERAS,
            List.of("SE-IOP-001", "SE-IOP-002", "SE-IOP-008", "COM-PSH-002", "COM-PSH-003"),
            SeedProgramme.HELSINGBORG,
            List.of("COM-ORG-002", "COM-GRA-001", "REP-003", "REP-004"),
            SeedProgramme.DENMARK,
            List.of("DK-ORG-001", "NO-ORG-002"),
            SeedProgramme.TROMSO,
            List.of("NO-DAM-002", "NO-GEO-001"));

    @ParameterizedTest
    @EnumSource
    void theDocumentIsReadWithoutAFinding(SeedProgramme programme) throws IOException {
        assertThat(read(programme).findings()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theFindingsAreThoseThatWereReviewed(SeedProgramme programme) throws IOException {
        Path file = RESOURCES.resolve(programme.name().toLowerCase(Locale.ROOT) + ".csv");
        String found = check(read(programme).dataset()).stream()
                .map(finding -> String.join(",", finding.code().text(), finding.severity().name(), finding.pointer(), '"' + finding.text().replace("\"", "\"\"") + '"'))
                .collect(Collectors.joining("\n", "code,severity,pointer,why\n", "\n"));
        if (Boolean.getBoolean("brygga.update")) {
            Files.createDirectories(RESOURCES);
            Files.writeString(file, found);
        }

        assertThat(file).content().isEqualTo(found);
    }

    @ParameterizedTest
    @EnumSource
    void whatTheDocumentLeavesOpenIsSaidAndNothingThatItMustNotSay(SeedProgramme programme) throws IOException {
        Findings findings = check(read(programme).dataset());

        assertThat(findings.errors()).isEmpty();
        assertThat(codes(findings))
                .containsAll(EXPECTED.get(programme))
                .doesNotContainAnyElementsOf(FORBIDDEN.get(programme));
    }

    @Test
    void onlyPhasesThatReachOutsideTheGrantAreNamed() throws IOException {
        assertThat(check(read(SeedProgramme.TROMSO).dataset()).stream()
                        .filter(finding -> finding.code().text().equals("COM-GRA-005"))
                        .map(finding -> finding.arguments().get("phase")))
                .containsExactly(0, 1, 3);
    }

    @Test
    void theFinalReportOfTromsoIsMissedFromTheDayAfterItWasDue() throws IOException {
        Dataset tromso = read(SeedProgramme.TROMSO).dataset();

        assertThat(finalReportMissed(tromso, LocalDate.of(2025, 3, 31))).isFalse();
        assertThat(finalReportMissed(tromso, LocalDate.of(2025, 4, 1))).isTrue();
    }

    @Test
    void oneCodeForTromsoFrom2022To2024IsAnErrorAndTwoAreNot() throws IOException {
        assertThat(codes(check(tromsoWith(used("5401", "2022-01-01", "2024-12-31"))))).contains("NO-GEO-001");
        assertThat(codes(check(tromsoWith(used("5401", "2022-01-01", "2023-12-31"), used("5501", "2024-01-01", "2024-12-31")))))
                .doesNotContain("NO-GEO-001");
    }

    private static AreaCode used(String code, String from, String to) {
        return new AreaCode(code, Code.of("NO_KOMMUNENUMMER"), Period.parse(from, to));
    }

    private static Dataset tromsoWith(AreaCode... codes) throws IOException {
        IndexedDataset.Builder variant = IndexedDataset.builder();
        for (Aggregate record : read(SeedProgramme.TROMSO).dataset().all()) {
            boolean municipality = record instanceof Area area && Code.is(area.kind(), "MUNICIPALITY");
            variant.add(municipality ? AreaBuilder.builder((Area) record).codes(List.of(codes)).build() : record);
        }
        return variant.build();
    }

    private static boolean finalReportMissed(Dataset dataset, LocalDate asOf) {
        return BRYGGA.check(dataset, asOf).stream()
                .anyMatch(finding -> finding.code().text().equals("NO-DAM-003")
                        && Code.of("FINAL").equals(finding.arguments().get("report")));
    }

    private static ReadResult read(SeedProgramme programme) throws IOException {
        try (InputStream stream = programme.open()) {
            return BRYGGA.read(stream, "dataset.json");
        }
    }

    private static Findings check(Dataset dataset) {
        return BRYGGA.check(dataset, AS_OF);
    }

    private static List<String> codes(Findings findings) {
        return findings.stream().map(finding -> finding.code().text()).toList();
    }
}
