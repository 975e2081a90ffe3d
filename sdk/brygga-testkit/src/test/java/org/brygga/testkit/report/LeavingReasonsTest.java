// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.IndexedDataset;
import org.brygga.model.group.EnrolmentBuilder;
import org.brygga.model.group.GroupBuilder;
import org.brygga.model.people.ParticipantBuilder;
import org.brygga.model.value.Code;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;
import org.brygga.sdk.report.Block;
import org.brygga.sdk.report.Cell;
import org.brygga.sdk.report.Report;
import org.brygga.sdk.report.ReportKind;
import org.brygga.sdk.report.making.ReportRequest;
import org.junit.jupiter.api.Test;

/** Why women left is told by the same rows, whoever left. */
class LeavingReasonsTest {

    private static final String TABLE = "enrolments-by-reason";
    private static final ReportRequest YEAR = Asked.request(ReportKind.NATIONAL, null, "2025-01-01", "2025-12-31");

    /** Thirty completed and ten are still there; the others left for these reasons. */
    private static Dataset left(List<String> reasons) {
        IndexedDataset.Builder records = IndexedDataset.builder();
        int all = 40 + reasons.size();
        IntStream.range(0, all)
                .forEach(number -> records.add(
                        ParticipantBuilder.builder().id("w" + number).build()));
        return records.add(GroupBuilder.builder()
                        .id("g")
                        .enrolments(IntStream.range(0, all)
                                .mapToObj(number -> EnrolmentBuilder.builder()
                                        .id("e" + number)
                                        .person(Ref.of("participant", "w" + number))
                                        .status(Code.of(number < 30 ? "COMPLETED" : number < 40 ? "STARTED" : "LEFT"))
                                        .reason(number < 40 ? null : Code.of(reasons.get(number - 40)))
                                        .period(Period.parse("2025-02-01", "2025-06-01"))
                                        .build())
                                .toList())
                        .build())
                .build();
    }

    private static Report published(List<String> reasons) {
        return Asked.report(YEAR.forPublication(), left(reasons), Asked.COORDINATOR);
    }

    private static List<String> rows(Report report) {
        return report.table(TABLE).orElseThrow().rows().stream()
                .map(Block.Row::id)
                .toList();
    }

    private static List<String> times(int times, String... reasons) {
        return Stream.of(reasons)
                .flatMap(reason -> IntStream.range(0, times).mapToObj(number -> reason))
                .toList();
    }

    @Test
    void thatAllLeftForOneReasonIsNotPublished() {
        Report report = published(times(6, "HEALTH"));

        assertThat(Asked.cell(report, TABLE, "HEALTH", "number")).isEqualTo(Cell.hidden());
        assertThat(Asked.cell(report, TABLE, "HEALTH", "share")).isEqualTo(Cell.hidden());
    }

    @Test
    void theRowsTellOfNobody() {
        List<String> expected =
                List.of("completed", "running", "WORK", "STUDIES", "HEALTH", "FAMILY", "OTHER", "UNKNOWN", "apart");

        assertThat(rows(published(List.of()))).isEqualTo(expected);
        assertThat(rows(published(List.of("HEALTH")))).isEqualTo(expected);
        assertThat(rows(published(times(8, "FAMILY", "WORK")))).isEqualTo(expected);
    }

    @Test
    void aReasonThatIsNotKnownIsAnotherReason() {
        Report internal = Asked.report(YEAR, left(List.of("LOTTERY", "OTHER", "HEALTH")), Asked.COORDINATOR);

        assertThat(Asked.cell(internal, TABLE, "OTHER", "number")).isEqualTo(Cell.count(2, null));
        assertThat(Asked.cell(internal, TABLE, "HEALTH", "number")).isEqualTo(Cell.count(1, null));
        assertThat(Asked.cell(internal, TABLE, "FAMILY", "number")).isEqualTo(Cell.count(0, null));
    }
}
