// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.report.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.IndexedDataset;
import org.brygga.finding.Finding;
import org.brygga.indicator.Question;
import org.brygga.indicator.fact.Facts;
import org.brygga.model.place.AreaBuilder;
import org.brygga.model.value.Period;
import org.brygga.model.value.Quantity.Qualifier;
import org.brygga.model.value.Ref;
import org.brygga.sdk.report.Block;
import org.brygga.sdk.report.Cell;
import org.brygga.sdk.report.Head;
import org.brygga.sdk.report.Phrase;
import org.brygga.sdk.report.Report;
import org.brygga.sdk.report.ReportKind;
import org.brygga.sdk.report.Section;
import org.brygga.sdk.report.check.ReportCheck;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportCheckTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final ReportCheck CHECK = new ReportCheck(ToldReport.PACKS);
    private static final Dataset RECORDS = IndexedDataset.builder()
            .add(AreaBuilder.builder().id("town").build())
            .add(AreaBuilder.builder()
                    .id("quarter")
                    .parent(Ref.of("area", "town"))
                    .build())
            .add(AreaBuilder.builder().id("elsewhere").build())
            .build();

    private static List<String> codes(Block... blocks) {
        return codes(Head.Audience.PUBLISHED, blocks);
    }

    private static List<String> codes(Head.Audience audience, Block... blocks) {
        Phrase text = Phrase.text("made by hand");
        Report report = new Report(
                ReportKind.AREA,
                new Head(
                        text,
                        null,
                        text,
                        text,
                        Period.of(DAY.minusYears(1), DAY),
                        DAY,
                        audience,
                        text,
                        List.of(),
                        List.of(),
                        List.of()),
                List.of(new Section("s", text, List.of(blocks))),
                List.of(),
                List.of());
        Facts facts = Facts.of(RECORDS, Question.everything(DAY), ToldReport.PACKS.terms());
        return CHECK.check(report, facts).stream()
                .map(Finding::code)
                .map(String::valueOf)
                .toList();
    }

    private static Block figure(String label, Cell cell) {
        return new Block.KeyFigures("f", List.of(new Block.KeyFigure("k", Phrase.said(label), cell, null)));
    }

    private static Cell share(@Nullable String part, @Nullable String whole, String indicator) {
        return new Cell.Value(
                new BigDecimal("0.5"),
                Cell.Unit.SHARE,
                Qualifier.EXACT,
                null,
                part == null ? null : new BigDecimal(part),
                whole == null ? null : new BigDecimal(whole),
                indicator,
                null);
    }

    private static Cell count(long number, @Nullable String indicator, @Nullable String source) {
        return new Cell.Value(
                BigDecimal.valueOf(number),
                Cell.Unit.COUNT,
                Qualifier.EXACT,
                null,
                null,
                null,
                indicator,
                source == null ? null : Ref.of("source", source));
    }

    private static Block sum(String first, Cell one, String second, Cell other, Cell total) {
        return new Block.Table(
                "t",
                Phrase.text("caption"),
                Phrase.text("area"),
                List.of(new Block.Column("number", Phrase.text("number"))),
                List.of(
                        new Block.Row(first, Phrase.text(first), List.of(one), false),
                        new Block.Row(second, Phrase.text(second), List.of(other), false),
                        new Block.Row("all", Phrase.text("all"), List.of(total), true)),
                null);
    }

    @Test
    void aShareWithoutNumeratorOrOfAFewPeopleIsFoundWhereItIsPublished() {
        assertThat(codes(figure("report.share", share(null, "20", "IND-TRN-2"))))
                .containsExactly("REP-003");
        assertThat(codes(figure("report.share", share("4", "8", "IND-TRN-2")))).containsExactly("REP-003");
        assertThat(codes(Head.Audience.INTERNAL, figure("report.share", share("4", "8", "IND-TRN-2"))))
                .isEmpty();
        assertThat(codes(figure("report.share", share("10", "20", "IND-TRN-2"))))
                .isEmpty();
        assertThat(codes(figure("report.share", share("2", "4", "IND-GOA-2")))).isEmpty();
    }

    @Test
    void aNumeratorAboveItsDenominatorAndADenominatorOfZeroAreFound() {
        assertThat(codes(figure("report.share", share("62", "61", "IND-TRN-2"))))
                .containsExactly("REP-004");
        assertThat(codes(figure("report.share", share("0", "0", "IND-GOA-2")))).containsExactly("REP-004");
        assertThat(codes(figure("report.share", share("12", "10", "IND-VOL-4"))))
                .isEmpty();
    }

    @Test
    void contactsThatAreCalledPeopleAreFound() {
        assertThat(codes(figure("indicator.IND-OUT-2.TITLE", count(1500, "IND-OUT-1", null))))
                .containsExactly("REP-005");
        assertThat(codes(figure("report.participants", count(30, "IND-OUT-1", null))))
                .containsExactly("REP-005");
        assertThat(codes(figure("report.contacts", count(1500, "IND-OUT-1", null))))
                .isEmpty();
    }

    @Test
    void zeroIsFoundWhereNothingIsRecorded() {
        assertThat(codes(figure("report.contacts", count(0, "IND-OUT-1", null))))
                .containsExactly("REP-006");
        assertThat(codes(figure("report.contacts", count(0, null, null)))).isEmpty();
    }

    @Test
    void aSumOfAnAreaAndAPartOfItAndOfPrintedAndCountedFiguresIsFound() {
        assertThat(codes(sum("town", count(20, null, null), "quarter", count(10, null, null), count(30, null, null))))
                .containsExactly("REP-007");
        assertThat(codes(sum("a", count(450, null, "national"), "b", count(12, null, null), count(462, null, null))))
                .containsExactly("REP-007");
        assertThat(codes(sum(
                        "quarter", count(20, null, null), "elsewhere", count(10, null, null), count(30, null, null))))
                .isEmpty();
        assertThat(codes(sum("town", count(20, null, null), "quarter", count(10, null, null), count(20, null, null))))
                .isEmpty();
    }

    @Test
    void peopleWithoutAProofAreFoundInTheFigureOfTheFund() {
        assertThat(codes(figure("report.number", count(1500, "IND-EU-1", "conference"))))
                .containsExactly("REP-008");
    }
}
