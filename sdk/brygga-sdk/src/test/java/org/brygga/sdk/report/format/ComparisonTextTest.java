// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.brygga.country.CountryPacks;
import org.brygga.model.value.Quantity.Qualifier;
import org.brygga.model.value.Ref;
import org.brygga.sdk.report.Cell;
import org.brygga.sdk.report.Phrase;
import org.brygga.sdk.report.Report;
import org.brygga.sdk.report.SampleReports;
import org.brygga.sdk.report.comparison.Change;
import org.brygga.sdk.report.comparison.ReportComparison;
import org.brygga.sdk.report.format.wording.ComparisonText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonTextTest {

    private static final Report REPORT = SampleReports.ofEverything();

    private static ComparisonText in(String language) {
        return new ComparisonText(CountryPacks.load(), Locale.forLanguageTag(language));
    }

    private static String line(Cell before, Cell after, String language) {
        ReportComparison comparison = ReportComparison.of(SampleReports.with(before), SampleReports.with(after));
        return in(language).line(comparison.changes().get(0));
    }

    private static Cell value(String number, Cell.Unit unit, Qualifier qualifier) {
        String currency = unit == Cell.Unit.MONEY ? "SEK" : null;
        return new Cell.Value(new BigDecimal(number), unit, qualifier, currency, null, null, null, null);
    }

    private static Cell value(String number, Cell.Unit unit) {
        return value(number, unit, Qualifier.EXACT);
    }

    @Test
    void aCountTellsByHowManyItChanged() {
        assertThat(line(Cell.count(9, null), Cell.count(11, null), "en")).isEqualTo("Trained: from 9 to 11 (2 more)");
        assertThat(line(Cell.count(11, null), Cell.count(9, null), "sv"))
                .isEqualTo("Trained: från 11 till 9 (2 färre)");
    }

    @Test
    void sharesChangeByPercentagePointsAndMoneyByMoney() {
        assertThat(line(value("0.8", Cell.Unit.SHARE), value("0.755", Cell.Unit.SHARE), "en"))
                .isEqualTo("Trained: from 80.0\u00A0% to 75.5\u00A0% (4.5 percentage points less)");
        assertThat(line(value("1000", Cell.Unit.MONEY), value("1500", Cell.Unit.MONEY), "en"))
                .isEqualTo("Trained: from 1,000\u00A0SEK to 1,500\u00A0SEK (500\u00A0SEK more)");
        assertThat(line(value("3", Cell.Unit.HOURS), value("1", Cell.Unit.HOURS), "en"))
                .contains("(2 hours less)");
    }

    @Test
    void nobodyIsToldHowFarItIsFromANumberThatIsNotExact() {
        assertThat(line(value("1500", Cell.Unit.COUNT, Qualifier.MORE_THAN), value("1600", Cell.Unit.COUNT), "en"))
                .isEqualTo("Trained: from more than 1,500 to 1,600");
        assertThat(line(value("1500", Cell.Unit.COUNT), value("1600", Cell.Unit.COUNT, Qualifier.APPROXIMATE), "en"))
                .isEqualTo("Trained: from 1,500 to about 1,600");
    }

    @Test
    void aNumberThatIsHiddenNowTellsNothingOfWhatItWas() {
        assertThat(line(Cell.count(61, null), Cell.hidden(), "en"))
                .isEqualTo("Trained: is hidden now, which says nothing about how it changed");
        assertThat(line(Cell.hidden(), Cell.count(61, null), "en")).isEqualTo("Trained: is no longer hidden: 61");
    }

    @Test
    void aNumberThatIsNoNumberIsSaidInWords() {
        assertThat(line(Cell.absent(Cell.Reason.NOT_ASKED), Cell.count(61, null), "en"))
                .isEqualTo("Trained: was not asked, is 61");
        Cell stated = new Cell.Value(
                BigDecimal.valueOf(61),
                Cell.Unit.COUNT,
                Qualifier.EXACT,
                null,
                null,
                null,
                null,
                Ref.of("source", "conference"));
        assertThat(line(Cell.count(61, null), stated, "en"))
                .isEqualTo("Trained: 61 as before, from another source or definition");
    }

    @Test
    void changesStandUnderTheirTableAndSayWhichOfItsNumbersTheyMean() {
        ReportComparison comparison = ReportComparison.of(REPORT, SampleReports.with(Cell.count(63, "IND-TRN-1")));

        assertThat(in("en").parts(comparison))
                .containsExactly(
                        new ComparisonText.Part("Results", List.of("Trained: from 61 to 63 (2 more)")),
                        new ComparisonText.Part(
                                "Trained, and what was granted, year by year",
                                List.of("All years, Trained: from 61 to 63 (2 more)")));
        assertThat(in("en").head(comparison)).first().isEqualTo("A year in Södra: Södra stadsdelen");
        assertThat(in("en").head(comparison)).last().asString().contains("1 January 2025", "1 February 2026");
        assertThat(in("en").warning(comparison)).isEmpty();
    }

    @Test
    void reportsThatSayTheSameHaveNoParts() {
        assertThat(in("nn").parts(ReportComparison.of(REPORT, REPORT))).isEmpty();
        assertThat(in("nn").same()).isEqualTo("Dei to rapportane seier det same.");
    }

    @ParameterizedTest
    @EnumSource(Change.Kind.class)
    void everyKindOfChangeHasASentenceInEveryLanguage(Change.Kind kind) {
        Change change =
                new Change(kind, Phrase.text("T"), Phrase.text("R"), null, Cell.count(9, null), Cell.count(11, null));

        assertThat(Stream.of("en", "sv", "da", "nb", "nn")
                        .map(language -> in(language).line(change)))
                .allSatisfy(line -> assertThat(line).startsWith("R: ").doesNotContain("{"))
                .hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "sv", "da", "nb", "nn"})
    void theEndsOfAPeriodAreToldInEveryLanguage(String language) {
        assertThat(in(language).head(ReportComparison.of(REPORT, REPORT)))
                .hasSize(3)
                .allSatisfy(line -> assertThat(line).doesNotContain("{"));
    }
}
