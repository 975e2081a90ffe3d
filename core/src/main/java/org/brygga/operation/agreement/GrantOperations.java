// SPDX-License-Identifier: Apache-2.0
package org.brygga.operation.agreement;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.brygga.check.OperationEntries;
import org.brygga.dataset.Dataset;
import org.brygga.finding.FieldPath;
import org.brygga.model.grant.CostItem;
import org.brygga.model.grant.Grant;
import org.brygga.model.grant.GrantBuilder;
import org.brygga.model.grant.ReportObligation;
import org.brygga.model.value.Code;
import org.brygga.model.value.Money;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;
import org.brygga.operation.Attribution;
import org.brygga.operation.Desk;
import org.brygga.operation.Outcome;

/** The steps of a grant: applied for, granted, used, reported, closed. */
public final class GrantOperations {

    private final Desk desk;

    public GrantOperations(Desk desk) {
        this.desk = desk;
    }

    /** It is applied for. */
    public Outcome<Grant> apply(Grant grant, Dataset around, Attribution by) {
        Grant before = around.find(Grant.class, grant.ref()).orElse(null);
        Grant applied = GrantBuilder.builder(status(grant, "APPLIED"))
                .applied(grant.applied() == null ? PartialDate.of(by.day()) : grant.applied())
                .build();
        return desk.settle(before, applied, "grant.applied", around, by);
    }

    /** It is granted: so much, for this time. */
    public Outcome<Grant> grant(Grant grant, Money total, Period period, Dataset around, Attribution by) {
        Grant granted = GrantBuilder.builder(status(grant, "GRANTED"))
                .total(total)
                .period(period)
                .decided(PartialDate.of(by.day()))
                .build();
        return desk.settle(grant, granted, "grant.granted", around, by);
    }

    public Outcome<Grant> refuse(Grant grant, Dataset around, Attribution by) {
        return desk.settle(grant, status(grant, "REFUSED"), "grant.refused", around, by);
    }

    /** The project begins. */
    public Outcome<Grant> begin(Grant grant, Dataset around, Attribution by) {
        return desk.settle(grant, status(grant, "IN_PROGRESS"), "grant.begun", around, by);
    }

    /** A cost is charged to it; one with the same id is replaced. */
    public Outcome<Grant> charge(Grant grant, CostItem cost, Dataset around, Attribution by) {
        Grant charged = GrantBuilder.builder(grant)
                .costs(PartnershipOperations.adding(
                        grant.costs().stream()
                                .filter(one -> !Objects.equals(one.id(), cost.id()))
                                .toList(),
                        cost))
                .build();
        return desk.settle(grant, charged, "grant.cost-charged", around, by);
    }

    /** An instalment has come; it is named by the day on which it was due. */
    public Outcome<Grant> receive(Grant grant, LocalDate due, LocalDate received, Dataset around, Attribution by) {
        if (grant.instalments().stream().noneMatch(one -> due.equals(one.due()))) {
            return notThere(grant, "instalments", "instalment", due, around);
        }
        Grant paid = GrantBuilder.builder(grant)
                .instalments(grant.instalments().stream()
                        .map(one -> due.equals(one.due())
                                ? new Grant.Instalment(one.due(), one.amount(), received, one.condition(), one.source())
                                : one)
                        .toList())
                .build();
        return desk.settle(grant, paid, "grant.instalment-received", around, by);
    }

    /** A report is sent; it is named by its kind and the day on which it is due. */
    public Outcome<Grant> sendReport(
            Grant grant, Code kind, LocalDate due, LocalDate sent, Dataset around, Attribution by) {
        return report(
                grant,
                kind,
                due,
                "grant.report-sent",
                around,
                by,
                one -> new ReportObligation(one.kind(), one.due(), sent, one.source(), one.sentBack(), null));
    }

    /** The funder sends a report back to be mended. */
    public Outcome<Grant> returnReport(
            Grant grant, Code kind, LocalDate due, LocalDate sentBack, Dataset around, Attribution by) {
        return report(
                grant,
                kind,
                due,
                "grant.report-returned",
                around,
                by,
                one -> new ReportObligation(one.kind(), one.due(), one.sent(), one.source(), sentBack, null));
    }

    /** The funder accepts a report. */
    public Outcome<Grant> acceptReport(
            Grant grant, Code kind, LocalDate due, LocalDate accepted, Dataset around, Attribution by) {
        return report(
                grant,
                kind,
                due,
                "grant.report-accepted",
                around,
                by,
                one -> new ReportObligation(one.kind(), one.due(), one.sent(), one.source(), one.sentBack(), accepted));
    }

    /** The last report is sent. */
    public Outcome<Grant> finish(Grant grant, Dataset around, Attribution by) {
        return desk.settle(grant, status(grant, "REPORTED"), "grant.reported", around, by);
    }

    /** The funder has accepted everything. */
    public Outcome<Grant> close(Grant grant, Dataset around, Attribution by) {
        return desk.settle(grant, status(grant, "CLOSED"), "grant.closed", around, by);
    }

    /** The applicant takes it back. */
    public Outcome<Grant> withdraw(Grant grant, Dataset around, Attribution by) {
        return desk.settle(grant, status(grant, "WITHDRAWN"), "grant.withdrawn", around, by);
    }

    private Outcome<Grant> report(
            Grant grant,
            Code kind,
            LocalDate due,
            String told,
            Dataset around,
            Attribution by,
            UnaryOperator<ReportObligation> change) {
        if (grant.reports().stream().noneMatch(one -> is(one, kind, due))) {
            return notThere(grant, "reports", "report", due, around);
        }
        Grant changed = GrantBuilder.builder(grant)
                .reports(grant.reports().stream()
                        .map(one -> is(one, kind, due) ? change.apply(one) : one)
                        .toList())
                .build();
        return desk.settle(grant, changed, told, around, by);
    }

    private Outcome<Grant> notThere(Grant grant, String component, String what, LocalDate due, Dataset around) {
        return desk.refused(
                grant,
                around,
                OperationEntries.NOT_THERE,
                FieldPath.of(component),
                Map.of("what", Ref.of(what, due.toString())));
    }

    private static boolean is(ReportObligation report, Code kind, LocalDate due) {
        return kind.equals(report.kind()) && due.equals(report.due());
    }

    private static Grant status(Grant grant, String word) {
        return GrantBuilder.builder(grant).status(Code.of(word)).build();
    }
}
