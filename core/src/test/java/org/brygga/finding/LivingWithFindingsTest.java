// SPDX-License-Identifier: Apache-2.0
package org.brygga.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.brygga.model.statement.Acknowledgement;
import org.brygga.model.statement.AcknowledgementBuilder;
import org.brygga.model.value.Code;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Findings that were let stand, and findings of two checks beside each other. */
class LivingWithFindingsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final Ref SUBJECT = Ref.of("partnership", "p");

    @Test
    void aFindingThatWasLetStandIsNotOpen() {
        Finding market = finding("SE-IOP-006", Severity.WARNING, "a");
        Finding values = finding("SE-IOP-009", Severity.WARNING, "b");

        Review review = review(List.of(market, values), until("a", Acknowledgement.Weight.WARNING, "2027-01-31"));

        assertThat(review.open().list()).containsExactly(values);
        assertThat(review.acknowledged())
                .extracting(Review.Acknowledged::finding)
                .containsExactly(market);
        assertThat(review.lapsed()).isEmpty();
    }

    @Test
    void itComesBackOnTheDayAfterTheLast() {
        Finding market = finding("SE-IOP-006", Severity.WARNING, "a");

        assertThat(why(market, until("a", Acknowledgement.Weight.WARNING, "2026-11-25")))
                .isNull();
        assertThat(why(market, until("a", Acknowledgement.Weight.WARNING, "2026-11-24")))
                .isEqualTo(Review.Why.EXPIRED);
    }

    @Test
    void nothingIsLetStandBeforeTheFirstDayOrForEver() {
        Finding market = finding("SE-IOP-006", Severity.WARNING, "a");

        assertThat(why(market, of("a", Acknowledgement.Weight.WARNING, Period.parse("2026-12-01", "2027-01-31"))))
                .isEqualTo(Review.Why.NOT_YET);
        assertThat(why(market, of("a", Acknowledgement.Weight.WARNING, Period.parse("2026-01-01", ""))))
                .isEqualTo(Review.Why.WITHOUT_END);
        assertThat(why(market, of("a", Acknowledgement.Weight.WARNING, null))).isEqualTo(Review.Why.WITHOUT_END);
    }

    @Test
    void aMoreSeriousFindingIsNotCovered() {
        assertThat(why(
                        finding("COM-GRA-006", Severity.WARNING, "a"),
                        until("a", Acknowledgement.Weight.INFO, "2027-01-31")))
                .isEqualTo(Review.Why.MORE_SERIOUS);
        assertThat(why(
                        finding("COM-GRA-002", Severity.ERROR, "a"),
                        until("a", Acknowledgement.Weight.WARNING, "2027-01-31")))
                .isEqualTo(Review.Why.MORE_SERIOUS);
        assertThat(why(
                        finding("COM-GRA-006", Severity.INFO, "a"),
                        until("a", Acknowledgement.Weight.WARNING, "2027-01-31")))
                .isNull();
    }

    @Test
    void whatIsMendedNeedsNoAcknowledgementAnyMore() {
        assertThat(why(
                        finding("COM-GRA-006", Severity.INFO, "b"),
                        until("a", Acknowledgement.Weight.INFO, "2027-01-31")))
                .isEqualTo(Review.Why.MENDED);
    }

    @Test
    void twoChecksArePairedByFingerprintAndNotByPlace() {
        Finding kept = finding("SE-IOP-006", Severity.WARNING, "a");
        Finding moved = new Finding(
                kept.code(),
                kept.severity(),
                kept.subject(),
                FieldPath.of("elsewhere"),
                List.of(),
                Map.of(),
                "",
                "",
                "",
                new Finding.PackVersion("sweden", "2027.01"),
                null,
                "a");
        Finding gone = finding("SE-IOP-009", Severity.WARNING, "b");
        Finding milder = finding("SE-IOP-010", Severity.ERROR, "c");
        Finding mild = finding("SE-IOP-010", Severity.WARNING, "c");
        Finding appeared = finding("SE-IOP-011", Severity.INFO, "d");

        FindingsChange change = FindingsChange.between(
                Findings.of(List.of(kept, gone, milder)), Findings.of(List.of(appeared, mild, moved)));

        assertThat(change.appeared().list()).containsExactly(appeared);
        assertThat(change.gone().list()).containsExactly(gone);
        assertThat(change.weighed()).containsExactly(new FindingsChange.Weighed(milder, mild));
        assertThat(change.kept()).isEqualTo(1);
        assertThat(change.isEmpty()).isFalse();
    }

    @Test
    void oneFingerprintMayStandSeveralTimes() {
        Finding one = finding("COM-ATT-002", Severity.ERROR, "a");

        FindingsChange change = FindingsChange.between(Findings.of(List.of(one, one, one)), Findings.of(List.of(one)));

        assertThat(change.gone().size()).isEqualTo(2);
        assertThat(change.appeared().isEmpty()).isTrue();
        assertThat(FindingsChange.between(Findings.of(List.of(one)), Findings.of(List.of(one)))
                        .isEmpty())
                .isTrue();
    }

    private static Review.@Nullable Why why(Finding finding, Acknowledgement acknowledgement) {
        return review(List.of(finding), acknowledgement).lapsed().stream()
                .map(Review.Lapsed::why)
                .findFirst()
                .orElse(null);
    }

    private static Review review(List<Finding> findings, Acknowledgement acknowledgement) {
        return Review.of(Findings.of(findings), List.of(acknowledgement), DAY);
    }

    private static Acknowledgement until(String fingerprint, Acknowledgement.Weight severity, String last) {
        return of(fingerprint, severity, new Period(PartialDate.parse("2026-10-01"), PartialDate.parse(last)));
    }

    private static Acknowledgement of(String fingerprint, Acknowledgement.Weight severity, @Nullable Period validity) {
        return AcknowledgementBuilder.builder()
                .id("a1")
                .fingerprint(fingerprint)
                .severity(severity)
                .subject(SUBJECT)
                .reason(Code.of("ACCEPTED"))
                .validity(validity)
                .build();
    }

    private static Finding finding(String code, Severity severity, String fingerprint) {
        return new Finding(
                RuleCode.of(code),
                severity,
                SUBJECT,
                FieldPath.ROOT,
                List.of(),
                Map.of(),
                "",
                "",
                "",
                new Finding.PackVersion("sweden", "2026.11"),
                null,
                fingerprint);
    }
}
