// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.brygga.model.value.Ref;
import org.brygga.sdk.report.comparison.Change;
import org.brygga.sdk.report.comparison.ReportComparison;
import org.junit.jupiter.api.Test;

class ReportComparisonTest {

    private static final Report REPORT = SampleReports.ofEverything();

    private static List<Change.Kind> kinds(Cell before, Cell after) {
        return ReportComparison.of(SampleReports.with(before), SampleReports.with(after)).changes().stream()
                .map(Change::kind)
                .toList();
    }

    @Test
    void reportsThatSayTheSameAreNotDifferent() {
        assertThat(ReportComparison.of(REPORT, REPORT).changes()).isEmpty();
    }

    @Test
    void aNumberThatGrewIsToldAtEveryPlaceWhereItStands() {
        var changes = ReportComparison.of(REPORT, SampleReports.with(Cell.count(63, "IND-TRN-1")))
                .changes();

        assertThat(changes).extracting(Change::kind).containsExactly(Change.Kind.MORE, Change.Kind.MORE);
        assertThat(changes.get(1).row()).isEqualTo(Phrase.text("All years"));
        assertThat(changes.get(1).before()).isEqualTo(Cell.count(61, "IND-TRN-1"));
        assertThat(changes.get(1).after()).isEqualTo(Cell.count(63, "IND-TRN-1"));
    }

    @Test
    void itIsSaidInWhichWayANumberIsDifferent() {
        Cell sixtyOne = Cell.count(61, "IND-TRN-1");

        assertThat(kinds(sixtyOne, Cell.count(60, "IND-TRN-1"))).containsOnly(Change.Kind.FEWER);
        assertThat(kinds(sixtyOne, Cell.hidden())).containsOnly(Change.Kind.NOW_HIDDEN);
        assertThat(kinds(Cell.hidden(), sixtyOne)).containsOnly(Change.Kind.NO_LONGER_HIDDEN);
        assertThat(kinds(Cell.absent(Cell.Reason.NOT_ASKED), sixtyOne)).containsOnly(Change.Kind.OTHERWISE);
    }

    @Test
    void aNumberByAnotherDefinitionIsNotCompared() {
        Report later = new Report(
                REPORT.kind(),
                REPORT.head(),
                REPORT.sections(),
                REPORT.definitions().stream()
                        .map(one -> new Definition(
                                one.code(),
                                one.code().equals("IND-TRN-1") ? 2 : one.version(),
                                one.title(),
                                one.numerator(),
                                one.denominator(),
                                one.population(),
                                one.leftOut()))
                        .toList(),
                REPORT.sources());

        assertThat(ReportComparison.of(REPORT, later).changes())
                .extracting(Change::kind)
                .isNotEmpty()
                .containsOnly(Change.Kind.DEFINED_ANEW);
    }

    @Test
    void whatIsAboutSomethingElseIsNotCompared() {
        Head head = REPORT.head();
        Head other = new Head(
                head.title(),
                Ref.of("area", "norra"),
                head.subject(),
                head.publisher(),
                head.period(),
                head.asOf(),
                head.audience(),
                head.protection(),
                head.schemes(),
                head.packs(),
                head.remarks());
        Report elsewhere = new Report(REPORT.kind(), other, REPORT.sections(), REPORT.definitions(), REPORT.sources());

        assertThatIllegalArgumentException().isThrownBy(() -> ReportComparison.of(REPORT, elsewhere));
    }

    /** The same report without a table that could not be shown. */
    private static Report withheld(Report report) {
        List<Section> sections = report.sections().stream()
                .map(section -> new Section(
                        section.id(),
                        section.title(),
                        section.blocks().stream()
                                .map(block -> block instanceof Block.Table table
                                        ? new Block.Withheld(table.id(), table.caption(), List.of())
                                        : block)
                                .toList()))
                .toList();
        return new Report(report.kind(), report.head(), sections, report.definitions(), report.sources());
    }

    @Test
    void theNumbersOfAWithheldTableAreHiddenAndNeitherGoneNorNone() {
        Report withheld = withheld(REPORT);
        assertThat(withheld.tables()).isEmpty();

        List<Change> hiddenNow = ReportComparison.of(REPORT, withheld).changes();
        assertThat(hiddenNow)
                .isNotEmpty()
                .allSatisfy(change -> assertThat(change.after()).isEqualTo(Cell.hidden()))
                .extracting(Change::kind)
                .containsOnly(Change.Kind.NOW_HIDDEN);
        List<Change> shownNow = ReportComparison.of(withheld, REPORT).changes();
        assertThat(shownNow)
                .hasSameSizeAs(hiddenNow)
                .allSatisfy(change -> assertThat(change.before()).isEqualTo(Cell.hidden()))
                .extracting(Change::kind)
                .containsOnly(Change.Kind.NO_LONGER_HIDDEN);
        assertThat(ReportComparison.of(withheld, withheld).changes()).isEmpty();
    }

    @Test
    void aHiddenNumberWhoseRowCameOrWentIsNotToldAsGone() {
        Report hidden = SampleReports.with(Cell.hidden());
        Report shorter = new Report(
                hidden.kind(), hidden.head(), hidden.sections().subList(1, 2), hidden.definitions(), hidden.sources());

        assertThat(ReportComparison.of(hidden, shorter).changes())
                .filteredOn(change -> Cell.hidden().equals(change.before()))
                .isNotEmpty()
                .extracting(Change::kind)
                .containsOnly(Change.Kind.WAS_HIDDEN);
        assertThat(ReportComparison.of(shorter, hidden).changes())
                .filteredOn(change -> Cell.hidden().equals(change.after()))
                .isNotEmpty()
                .extracting(Change::kind)
                .containsOnly(Change.Kind.NOW_HIDDEN);
    }

    @Test
    void whatCameAndWhatIsGoneIsTold() {
        Report shorter = new Report(
                REPORT.kind(), REPORT.head(), REPORT.sections().subList(1, 2), REPORT.definitions(), REPORT.sources());

        assertThat(ReportComparison.of(REPORT, shorter).changes())
                .filteredOn(change -> !Cell.hidden().equals(change.before()))
                .extracting(Change::kind)
                .containsOnly(Change.Kind.GONE);
        assertThat(ReportComparison.of(shorter, REPORT).changes())
                .hasSize(15)
                .filteredOn(change -> !Cell.hidden().equals(change.after()))
                .extracting(Change::kind)
                .containsOnly(Change.Kind.APPEARED);
    }
}
