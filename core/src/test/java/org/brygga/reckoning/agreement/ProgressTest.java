// SPDX-License-Identifier: Apache-2.0
package org.brygga.reckoning.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.brygga.model.grant.ReportObligation;
import org.brygga.model.partnership.Communication;
import org.brygga.model.partnership.Measure;
import org.brygga.model.partnership.MeasureBuilder;
import org.brygga.model.partnership.Partnership;
import org.brygga.model.partnership.PartnershipBuilder;
import org.brygga.model.value.Code;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {

    private static final Code KIND = Code.of("FINAL_REPORT");

    @ParameterizedTest
    @CsvSource({
        ",,, OPEN, true",
        "2026-03-01,,, SENT, false",
        "2026-03-01, 2026-03-10,, RETURNED, true",
        "2026-03-20, 2026-03-10,, SENT, false",
        "2026-03-10, 2026-03-10,, RETURNED, true",
        ", 2026-03-10,, RETURNED, true",
        "2026-03-20, 2026-03-10, 2026-04-01, ACCEPTED, false"
    })
    void howFarAReportHasComeFollowsFromItsDays(
            LocalDate sent, LocalDate sentBack, LocalDate accepted, String state, boolean open) {
        ReportObligation report = new ReportObligation(KIND, null, sent, null, sentBack, accepted);

        assertThat(ReportProgress.of(report)).isEqualTo(Code.of(state));
        assertThat(ReportProgress.open(report)).isEqualTo(open);
    }

    private static Measure.Outcome outcome(String date) {
        return new Measure.Outcome(
                Measure.Status.DONE, null, null, date == null ? null : PartialDate.parse(date), null);
    }

    private static Partnership promise(Communication... communications) {
        return PartnershipBuilder.builder()
                .id("promise")
                .communications(List.of(communications))
                .build();
    }

    private static Communication told(String date, Boolean feedback) {
        return new Communication(null, null, date == null ? null : PartialDate.parse(date), feedback, null, null);
    }

    @Test
    void aMeasureIsPromisedPlannedReportedAndToldBack() {
        Measure promised = MeasureBuilder.builder().id("walks").build();
        Measure planned = MeasureBuilder.builder(promised)
                .activity(Ref.of("event", "walk"))
                .build();
        Measure reported = MeasureBuilder.builder(promised)
                .outcomes(List.of(outcome("2026-06-01")))
                .build();

        assertThat(MeasureProgress.of(promised, promise())).isEqualTo(Code.of("PROMISED"));
        assertThat(MeasureProgress.of(planned, promise())).isEqualTo(Code.of("PLANNED"));
        assertThat(MeasureProgress.of(reported, promise(told("2026-05-31", true), told("2026-06-05", false))))
                .isEqualTo(Code.of("REPORTED"));
        assertThat(MeasureProgress.of(reported, promise(told("2026-06-01", true))))
                .isEqualTo(Code.of("TOLD_BACK"));
    }

    @Test
    void citizensHaveToBeToldAgainWhenTheOutcomeChanges() {
        Measure again = MeasureBuilder.builder()
                .outcomes(List.of(outcome("2026-06-01"), outcome("2026-09-01"), outcome(null)))
                .build();

        assertThat(MeasureProgress.newest(again)).hasValue(outcome("2026-09-01"));
        assertThat(MeasureProgress.of(again, promise(told("2026-06-02", true)))).isEqualTo(Code.of("REPORTED"));
        assertThat(MeasureProgress.of(again, promise(told("2026", true)))).isEqualTo(Code.of("TOLD_BACK"));
        assertThat(MeasureProgress.of(again, promise(told(null, true)))).isEqualTo(Code.of("TOLD_BACK"));
    }
}
