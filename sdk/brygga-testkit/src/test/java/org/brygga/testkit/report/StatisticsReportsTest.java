// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.brygga.access.Role;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.IndexedDataset;
import org.brygga.model.place.Area;
import org.brygga.model.value.Code;
import org.brygga.model.value.Period;
import org.brygga.model.value.Quantity.Qualifier;
import org.brygga.model.value.Ref;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.demo.DemoTown;
import org.brygga.sdk.json.report.Reports;
import org.brygga.sdk.report.Cell;
import org.brygga.sdk.report.Head;
import org.brygga.sdk.report.Report;
import org.brygga.sdk.report.ReportKind;
import org.brygga.sdk.report.making.ReportRequest;
import org.brygga.testkit.programmes.SeedProgramme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reports on areas, on everything, and for everybody. */
class StatisticsReportsTest {

    private static final Brygga BRYGGA = Brygga.create();
    private static final Dataset TOWN = DemoTown.of(7, 400).make().dataset();

    private static Dataset seed(SeedProgramme programme) throws IOException {
        try (InputStream stream = programme.open()) {
            return BRYGGA.read(stream, programme.fileName()).dataset();
        }
    }

    @Test
    void whatHelsingborgPrintedIsRepeatedWithItsSource() throws IOException {
        Report box = Asked.report(
                new ReportRequest(
                        ReportKind.FACT_BOX, null, new Period(null, null), LocalDate.parse("2026-03-02"), false),
                seed(SeedProgramme.HELSINGBORG),
                Asked.viewer(Role.FUNDER));

        assertThat(Asked.key(box, "IND-TRN-1")).isInstanceOfSatisfying(Cell.Value.class, cell -> {
            assertThat(cell.value()).isEqualByComparingTo("61");
            assertThat(cell.source()).isNotNull();
        });
        assertThat(Asked.key(box, "IND-TRN-2")).isInstanceOfSatisfying(Cell.Value.class, cell -> {
            assertThat(cell.value()).isEqualByComparingTo("0.950820");
            assertThat(cell.numerator()).isEqualByComparingTo("58");
            assertThat(cell.denominator()).isEqualByComparingTo("61");
        });
        assertThat(Asked.key(box, "IND-OUT-2")).isInstanceOfSatisfying(Cell.Value.class, cell -> {
            assertThat(cell.value()).isEqualByComparingTo("1500");
            assertThat(cell.qualifier()).isEqualTo(Qualifier.MORE_THAN);
        });
        assertThat(Asked.key(box, "IND-MPL-1"))
                .isInstanceOfSatisfying(
                        Cell.Value.class, cell -> assertThat(cell.value()).isEqualByComparingTo("4"));
        assertThat(box.sources()).isNotEmpty();
    }

    @Test
    void theSameNumbersFromRecordsAreShownToTheCoordinatorAndTheThreeAreHiddenFromOthers() {
        Dataset records = TrainedTown.of(58, 3);
        var request = Asked.request(ReportKind.AREA, Ref.of("area", "town"), "2025-01-01", "2025-12-31");

        Report internal = Asked.report(request, records, Asked.COORDINATOR);
        assertThat(Asked.cell(internal, "trained", "all", "number")).isEqualTo(Cell.count(61, "IND-TRN-1"));
        assertThat(Asked.cell(internal, "trained", "OTHER", "number")).isEqualTo(Cell.count(3, null));
        assertThat(Asked.key(internal, "IND-TRN-2"))
                .isInstanceOfSatisfying(
                        Cell.Value.class,
                        cell -> assertThat(cell.value()).isEqualByComparingTo(new BigDecimal("0.950820")));
        assertThat(internal.head().audience()).isEqualTo(Head.Audience.INTERNAL);

        Report published = Asked.report(request, records, Asked.viewer(Role.MUNICIPAL_READER));
        assertThat(Asked.cell(published, "trained", "all", "number")).isEqualTo(Cell.count(61, "IND-TRN-1"));
        assertThat(Asked.cell(published, "trained", "OTHER", "number")).isEqualTo(Cell.hidden());
        assertThat(Asked.key(published, "IND-TRN-2")).isEqualTo(Cell.hidden());
        assertThat(published.head().audience()).isEqualTo(Head.Audience.PUBLISHED);
        assertThat(Asked.report(request.forPublication(), records, Asked.COORDINATOR))
                .isEqualTo(published);
    }

    @Test
    void moreThanAFewAreShownToEverybody() {
        Report published = Asked.report(
                Asked.request(ReportKind.AREA, Ref.of("area", "town"), "2025-01-01", "2025-12-31"),
                TrainedTown.of(50, 11),
                Asked.viewer(Role.MUNICIPAL_READER));

        assertThat(Asked.cell(published, "trained", "OTHER", "number")).isEqualTo(Cell.count(11, null));
        assertThat(Asked.key(published, "IND-TRN-2"))
                .isInstanceOfSatisfying(
                        Cell.Value.class, cell -> assertThat(cell.numerator()).isEqualByComparingTo("50"));
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportKind.class,
            names = {"AREA", "NATIONAL", "FACT_BOX"})
    void everyWordOfAReportIsThereInEveryLanguage(ReportKind kind) {
        Report report = Asked.report(
                Asked.request(kind, kind == ReportKind.AREA ? municipality() : null, "2025-01-01", "2026-03-02"),
                TOWN,
                Asked.COORDINATOR);

        assertThat(report.sections()).isNotEmpty();
        assertThat(Asked.LANGUAGES)
                .allSatisfy(language -> assertThat(Asked.words(report, language))
                        .hasSizeGreaterThan(20)
                        .allSatisfy(word -> assertThat(word).isNotBlank().doesNotContain("{", "}")));
    }

    private static Ref municipality() {
        return TOWN.all(Area.class).stream()
                .filter(area -> Code.is(area.kind(), "MUNICIPALITY"))
                .map(Area::ref)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportKind.class,
            names = {"AREA", "NATIONAL", "FACT_BOX"})
    void theOrderOfRecordsIsNoMatter(ReportKind kind) {
        var records = TOWN.all();
        IndexedDataset.Builder turned = IndexedDataset.builder();
        IntStream.range(0, records.size()).forEach(at -> turned.add(records.get(records.size() - 1 - at)));
        var request = Asked.request(kind, kind == ReportKind.AREA ? municipality() : null, "2025-01-01", "2026-03-02");

        Role reader = kind == ReportKind.AREA ? Role.MUNICIPAL_READER : Role.NATIONAL_READER;
        assertThat(List.of(Asked.COORDINATOR, Asked.viewer(reader)))
                .allSatisfy(viewer -> assertThat(Reports.hash(Asked.report(request, turned.build(), viewer)))
                        .isEqualTo(Reports.hash(Asked.report(request, TOWN, viewer))));
    }

    @Test
    void nobodyIsToldOfAReportThatIsNotForHer() {
        var national = Asked.request(ReportKind.NATIONAL, null, "2025-01-01", "2026-03-02");
        var nowhere = Asked.request(ReportKind.AREA, Ref.of("area", "nowhere"), "2025-01-01", "2026-03-02");

        assertThat(Asked.DESK.make(national, TOWN, Asked.viewer(Role.FUNDER))).isEmpty();
        assertThat(Asked.DESK.make(nowhere, TOWN, Asked.COORDINATOR)).isEmpty();
    }
}
