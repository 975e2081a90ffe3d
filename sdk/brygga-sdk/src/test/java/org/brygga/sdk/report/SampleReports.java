// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.brygga.finding.RuleCode;
import org.brygga.model.value.Code;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Period;
import org.brygga.model.value.Quantity.Qualifier;
import org.brygga.model.value.Ref;

/** A report with everything in it that a report can have, for the tests of what writes reports. */
public final class SampleReports {

    private SampleReports() {}

    public static Report ofEverything() {
        return with(Cell.count(61, "IND-TRN-1"));
    }

    /** The same, but for one number. */
    public static Report with(Cell trained) {
        Cell share = new Cell.Value(
                new BigDecimal("0.950820"),
                Cell.Unit.SHARE,
                Qualifier.EXACT,
                null,
                BigDecimal.valueOf(58),
                BigDecimal.valueOf(61),
                "IND-TRN-2",
                Ref.of("source", "conference"));
        Cell reached = new Cell.Value(
                BigDecimal.valueOf(1500),
                Cell.Unit.COUNT,
                Qualifier.MORE_THAN,
                null,
                null,
                null,
                "IND-OUT-2",
                Ref.of("source", "conference"));
        Cell money = new Cell.Value(
                BigDecimal.valueOf(200_000), Cell.Unit.MONEY, Qualifier.EXACT, "NOK", null, null, null, null);
        Block.Table years = new Block.Table(
                "years",
                Phrase.text("Trained, and what was granted, year by year"),
                Phrase.text("Year"),
                List.of(
                        new Block.Column("trained", Phrase.text("Trained")),
                        new Block.Column("granted", Phrase.text("Granted")),
                        new Block.Column("note", Phrase.text("Note"))),
                List.of(
                        new Block.Row(
                                "2023",
                                Phrase.text("2023"),
                                List.of(Cell.hidden(), money, Cell.words(Phrase.text("<b>a & b</b>"))),
                                false),
                        new Block.Row(
                                "2024",
                                Phrase.text("2024"),
                                List.of(
                                        Cell.count(24, "IND-TRN-1"),
                                        Cell.absent(Cell.Reason.NOT_STATED),
                                        Cell.absent(Cell.Reason.NOT_APPLICABLE)),
                                false),
                        new Block.Row(
                                "2025",
                                Phrase.text("2025"),
                                List.of(Cell.hidden(), money, Cell.words(Phrase.text("=1+1"))),
                                false),
                        new Block.Row(
                                "all",
                                Phrase.text("All years"),
                                List.of(trained, money, Cell.absent(Cell.Reason.NOT_APPLICABLE)),
                                true)),
                Phrase.text("Small numbers are hidden, with as many others as it takes."));
        return new Report(
                ReportKind.AREA,
                new Head(
                        Phrase.text("A year in Södra"),
                        Ref.of("area", "sodra"),
                        Phrase.text("Södra stadsdelen"),
                        Phrase.text("Föreningen Bryggan"),
                        Period.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)),
                        LocalDate.of(2026, 2, 1),
                        Head.Audience.PUBLISHED,
                        Phrase.text("Counts of persons below 5 are hidden."),
                        List.of(Phrase.text("Police list, revision 2025")),
                        List.of("sweden@2026.1"),
                        List.of(Phrase.text("Contacts are not persons."))),
                List.of(
                        new Section(
                                "results",
                                Phrase.text("Results"),
                                List.of(
                                        new Block.Paragraph(
                                                Phrase.text("The year in numbers. Å, ä, ö, ø, æ are letters here.")),
                                        new Block.KeyFigures(
                                                "key",
                                                List.of(
                                                        new Block.KeyFigure(
                                                                "trained", Phrase.text("Trained"), trained, null),
                                                        new Block.KeyFigure(
                                                                "onwards",
                                                                Phrase.text("In work or studies"),
                                                                share,
                                                                Phrase.text("six months later")),
                                                        new Block.KeyFigure(
                                                                "reached", Phrase.text("Reached"), reached, null))),
                                        new Block.Chart(
                                                Phrase.text("Trained"), "years", List.of("trained"), Block.Form.COURSE),
                                        new Block.Chart(
                                                Phrase.text("Granted"), "years", List.of("granted"), Block.Form.BARS),
                                        years)),
                        new Section(
                                "more",
                                Phrase.text("More"),
                                List.of(
                                        new Block.Points(List.of(
                                                Phrase.text("One thing"), Phrase.label("topic", Code.of("HEALTH")))),
                                        new Block.Withheld(
                                                "languages",
                                                Phrase.text("Languages"),
                                                List.of(RuleCode.of("REP-002")))))),
                List.of(
                        definition("IND-TRN-1", "Trained", "persons certified in the period", null),
                        definition("IND-TRN-2", "In work or studies", "persons in work or studies", "persons asked"),
                        definition("IND-OUT-2", "Reached", "persons reached, as estimated", null)),
                List.of(new Report.Source(
                        Ref.of("source", "conference"),
                        Phrase.said(
                                "type.source",
                                Map.of("day", Phrase.day(PartialDate.parse("2019-05")), "n", Phrase.number(3))))));
    }

    private static Definition definition(
            String code, String title, String numerator, @org.jspecify.annotations.Nullable String denominator) {
        return new Definition(
                code,
                1,
                Phrase.text(title),
                Phrase.text(numerator),
                denominator == null ? null : Phrase.text(denominator),
                Phrase.text("everybody in the programme"),
                Phrase.text("people who moved away"));
    }
}
