// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.operation;

import java.time.LocalDate;
import java.util.List;
import org.brygga.lifecycle.Lifecycles;
import org.brygga.model.grant.Grant;
import org.brygga.model.grant.GrantBuilder;
import org.brygga.model.grant.ReportObligation;
import org.brygga.model.partnership.Partnership;
import org.brygga.model.partnership.PartnershipBuilder;
import org.brygga.model.partnership.Party;
import org.brygga.model.partnership.PartyBuilder;
import org.brygga.model.value.Code;
import org.brygga.model.value.Money;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;
import org.brygga.operation.agreement.GrantOperations;
import org.brygga.operation.agreement.PartnershipOperations;
import org.brygga.reckoning.agreement.ReportProgress;
import org.brygga.testkit.operation.StatusWalkPropertyTest.Course;
import org.brygga.testkit.operation.StatusWalkPropertyTest.Move;

/** The courses of agreements, grants and reports. */
final class AgreementCourses {

    private static final Period YEARS = Period.parse("2026-01-01", "2027-12-31");
    private static final LocalDate DUE = LocalDate.of(2027, 3, 1);
    private static final Code FINAL = Code.of("FINAL");

    private AgreementCourses() {}

    static Course<Partnership> partnership() {
        PartnershipOperations steps = new PartnershipOperations(Walk.DESK);
        return new Course<>(
                Lifecycles.PARTNERSHIP,
                PartnershipBuilder.builder()
                        .id("p")
                        .form(Code.of("PARTNERSHIP"))
                        .parties(List.of(party("town"), party("association")))
                        .status(Code.of("DRAFT"))
                        .period(YEARS)
                        .build(),
                Partnership::status,
                List.of(
                        new Move<>("sign", "SIGNED", (record, walk) -> steps.sign(record, walk.around(), walk.by())),
                        new Move<>(
                                "begin or renew",
                                "ACTIVE",
                                (record, walk) -> Code.is(record.status(), "UNDER_RENEWAL")
                                        ? steps.renew(record, LocalDate.of(2029, 12, 31), walk.around(), walk.by())
                                        : steps.begin(record, walk.around(), walk.by())),
                        new Move<>(
                                "prepare the renewal",
                                "UNDER_RENEWAL",
                                (record, walk) -> steps.prepareRenewal(record, walk.around(), walk.by())),
                        new Move<>(
                                "end",
                                "ENDED",
                                (record, walk) -> steps.end(record, Courses.closing(walk), walk.around(), walk.by())),
                        new Move<>(
                                "terminate",
                                "TERMINATED",
                                (record, walk) ->
                                        steps.terminate(record, Courses.closing(walk), walk.around(), walk.by()))),
                List.of());
    }

    static Course<Grant> grant() {
        GrantOperations steps = new GrantOperations(Walk.DESK);
        return new Course<>(
                Lifecycles.GRANT,
                GrantBuilder.builder().id("g").status(Code.of("DRAFT")).build(),
                Grant::status,
                List.of(
                        new Move<>("apply", "APPLIED", (record, walk) -> steps.apply(record, walk.around(), walk.by())),
                        new Move<>(
                                "grant",
                                "GRANTED",
                                (record, walk) ->
                                        steps.grant(record, Money.of(100_000, "SEK"), YEARS, walk.around(), walk.by())),
                        new Move<>(
                                "refuse", "REFUSED", (record, walk) -> steps.refuse(record, walk.around(), walk.by())),
                        new Move<>(
                                "begin",
                                "IN_PROGRESS",
                                (record, walk) -> steps.begin(record, walk.around(), walk.by())),
                        new Move<>(
                                "finish", "REPORTED", (record, walk) -> steps.finish(record, walk.around(), walk.by())),
                        new Move<>("close", "CLOSED", (record, walk) -> steps.close(record, walk.around(), walk.by())),
                        new Move<>(
                                "withdraw",
                                "WITHDRAWN",
                                (record, walk) -> steps.withdraw(record, walk.around(), walk.by()))),
                List.of());
    }

    static Course<Grant> report() {
        GrantOperations steps = new GrantOperations(Walk.DESK);
        return new Course<>(
                Lifecycles.REPORT,
                GrantBuilder.builder()
                        .id("r")
                        .status(Code.of("IN_PROGRESS"))
                        .reports(List.of(new ReportObligation(FINAL, DUE, null, null, null, null)))
                        .build(),
                grant -> ReportProgress.of(grant.reports().get(0)),
                List.of(
                        new Move<>(
                                "send",
                                "SENT",
                                (record, walk) -> steps.sendReport(
                                        record, FINAL, DUE, walk.by().day(), walk.around(), walk.by())),
                        new Move<>(
                                "return",
                                "RETURNED",
                                (record, walk) -> steps.returnReport(
                                        record, FINAL, DUE, walk.by().day(), walk.around(), walk.by())),
                        new Move<>(
                                "accept",
                                "ACCEPTED",
                                (record, walk) -> steps.acceptReport(
                                        record, FINAL, DUE, walk.by().day(), walk.around(), walk.by()))),
                List.of());
    }

    private static Party party(String name) {
        return PartyBuilder.builder()
                .organisation(Ref.of("organisation", name))
                .role(Party.Role.SIGNATORY)
                .build();
    }
}
