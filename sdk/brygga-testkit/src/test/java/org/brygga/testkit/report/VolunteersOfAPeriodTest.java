// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.IndexedDataset;
import org.brygga.model.people.StatusChange;
import org.brygga.model.people.VolunteerBuilder;
import org.brygga.model.value.Code;
import org.brygga.model.value.Period;
import org.brygga.sdk.report.Cell;
import org.brygga.sdk.report.Report;
import org.brygga.sdk.report.ReportKind;
import org.brygga.sdk.report.making.ReportRequest;
import org.junit.jupiter.api.Test;

/** Volunteers of a period are those who were active when it ended, whenever the report is made. */
class VolunteersOfAPeriodTest {

    private static final Period YEAR = Period.parse("2024-01-01", "2024-12-31");

    /** Twenty who began before the year; eight of them ended in the spring after it. */
    private static Dataset volunteers() {
        IndexedDataset.Builder records = IndexedDataset.builder();
        StatusChange began = change("ACTIVE", "2023-05-01");
        IntStream.range(0, 20)
                .forEach(number -> records.add(VolunteerBuilder.builder()
                        .id("v" + number)
                        .status(Code.of(number < 8 ? "ENDED" : "ACTIVE"))
                        .statusHistory(number < 8 ? List.of(began, change("ENDED", "2025-03-01")) : List.of(began))
                        .build()));
        return records.build();
    }

    private static StatusChange change(String status, String day) {
        return new StatusChange(Code.of(status), LocalDate.parse(day));
    }

    private static Report made(String day) {
        ReportRequest request = ReportRequest.of(ReportKind.NATIONAL, null, YEAR, LocalDate.parse(day));
        return Asked.report(request, volunteers(), Asked.COORDINATOR);
    }

    @Test
    void whoLeftAfterThePeriodStayedInIt() {
        Report later = made("2025-10-01");

        assertThat(Asked.cell(later, "volunteers-by-area", "all", "active")).isEqualTo(Cell.count(20, null));
        assertThat(Asked.cell(later, "volunteers-stayed", "still", "number")).isEqualTo(Cell.count(20, null));
    }

    @Test
    void theNumberIsThatOfTheIndicatorOnTheDayThatItIsAbout() {
        assertThat(Asked.cell(made("2024-12-31"), "volunteers-by-area", "all", "active"))
                .isEqualTo(Cell.count(20, "IND-VOL-1"));
    }
}
