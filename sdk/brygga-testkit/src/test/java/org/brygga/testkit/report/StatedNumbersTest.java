// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.IndexedDataset;
import org.brygga.model.programme.ProgrammeBuilder;
import org.brygga.model.statement.IndicatorResult;
import org.brygga.model.statement.SourceDocumentBuilder;
import org.brygga.model.value.Code;
import org.brygga.model.value.Period;
import org.brygga.model.value.Quantity;
import org.brygga.model.value.Ref;
import org.brygga.sdk.report.Block;
import org.brygga.sdk.report.Cell;
import org.brygga.sdk.report.Report;
import org.brygga.sdk.report.ReportKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number of people that nobody has printed is as good as one from records: few are not published. */
class StatedNumbersTest {

    private static final Ref PAGE = Ref.of("source", "page");

    private static IndicatorResult result(String indicator, int value, @Nullable Integer of, @Nullable Ref source) {
        return new IndicatorResult(
                Code.of(indicator),
                Quantity.exactly(value, "PERSON"),
                of == null ? null : Quantity.exactly(of, "PERSON"),
                IndicatorResult.Measure.PERSONS,
                Period.parse("2025-01-01", "2025-12-31"),
                null,
                null,
                null,
                source);
    }

    private static Dataset records(IndicatorResult... results) {
        return IndexedDataset.builder()
                .add(SourceDocumentBuilder.builder().id("page").title("A page").build())
                .add(ProgrammeBuilder.builder()
                        .id("programme")
                        .name("Programme")
                        .results(List.of(results))
                        .build())
                .build();
    }

    private static Report published(ReportKind kind, Dataset records) {
        return Asked.report(
                Asked.request(kind, null, "2025-01-01", "2025-12-31").forPublication(), records, Asked.COORDINATOR);
    }

    private static Cell printed(Report report) {
        Block.Table table = report.table("printed").orElseThrow();
        assertThat(table.rows()).hasSize(1);
        return table.rows().get(0).cells().get(0);
    }

    @Test
    void twoWhomNobodyHasPrintedAreNotPublished() {
        Dataset records = records(result("TRAINED", 2, null, null));

        assertThat(printed(published(ReportKind.NATIONAL, records))).isEqualTo(Cell.hidden());
        assertThat(Asked.key(published(ReportKind.FACT_BOX, records), "IND-TRN-1"))
                .isEqualTo(Cell.hidden());
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "2, 40", "3, 4", "39, 40", "9, 9"})
    void aShareThatTellsOfFewIsNotPublished(int some, int all) {
        Dataset records = records(result("TRANSITION", some, all, null));

        assertThat(printed(published(ReportKind.NATIONAL, records))).isEqualTo(Cell.hidden());
        assertThat(Asked.key(published(ReportKind.FACT_BOX, records), "IND-TRN-2"))
                .isEqualTo(Cell.hidden());
    }

    @Test
    void manyArePublishedAndWhatADocumentHasPrintedIsRepeated() {
        assertThat(printed(published(ReportKind.NATIONAL, records(result("TRAINED", 40, null, null)))))
                .isInstanceOf(Cell.Value.class);
        assertThat(printed(published(ReportKind.NATIONAL, records(result("TRANSITION", 20, 40, null)))))
                .isInstanceOf(Cell.Value.class);
        assertThat(printed(published(ReportKind.NATIONAL, records(result("TRAINED", 2, null, PAGE)))))
                .isInstanceOf(Cell.Value.class);
    }

    @Test
    void whoeverWorksWithThePeopleSeesAllThatIsStated() {
        Report internal = Asked.report(
                Asked.request(ReportKind.NATIONAL, null, "2025-01-01", "2025-12-31"),
                records(result("TRAINED", 2, null, null)),
                Asked.COORDINATOR);

        assertThat(printed(internal)).isInstanceOf(Cell.Value.class);
    }
}
