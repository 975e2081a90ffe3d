// SPDX-License-Identifier: Apache-2.0
package org.brygga.due;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.brygga.country.CountryPacks;
import org.brygga.country.ReportDemand;
import org.brygga.dataset.Dataset;
import org.brygga.finding.FieldPath;
import org.brygga.model.grant.Grant;
import org.brygga.model.grant.ReportObligation;
import org.brygga.model.partnership.Goal;
import org.brygga.model.partnership.Governance;
import org.brygga.model.partnership.Measure;
import org.brygga.model.partnership.Partnership;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.model.value.PartialDate;
import org.brygga.reckoning.agreement.MeasureProgress;
import org.brygga.reckoning.agreement.ReportProgress;
import org.brygga.rule.Each;
import org.jspecify.annotations.Nullable;

/** What is due of agreements, promises and grants. */
final class AgreementDues {

    private static final Set<String> OVER = Set.of("DRAFT", "ENDED", "TERMINATED");
    private static final Set<String> SETTLED = Set.of("DRAFT", "APPLIED", "REFUSED", "CLOSED", "WITHDRAWN");

    private AgreementDues() {}

    static void of(Aggregate record, Dataset dataset, CountryPacks packs, DueCalendar.Entries entries) {
        if (record instanceof Partnership partnership) {
            partnership(partnership, entries);
        } else if (record instanceof Grant grant) {
            grant(grant, entries);
            packs.list().stream()
                    .filter(pack -> pack.governs(grant, dataset))
                    .flatMap(pack -> pack.demands(grant).stream())
                    .filter(demand -> demand.sent(grant).findAny().isEmpty() && !listed(grant, demand))
                    .forEach(demand -> entries.add(
                            "REPORT",
                            demand.due(),
                            grant,
                            FieldPath.of("reports").keyed(demand.kind().word() + demand.due()),
                            grant.name()));
        }
    }

    private static void partnership(Partnership partnership, DueCalendar.Entries entries) {
        boolean promise = Code.is(partnership.form(), "CITIZEN_PROMISE");
        Optional<LocalDate> last = partnership.period() == null
                ? Optional.empty()
                : partnership.period().lastDay();
        if (promise) {
            measures(partnership, entries);
            boolean told = partnership.communications().stream()
                    .anyMatch(communication -> Boolean.TRUE.equals(communication.feedback()));
            if (!told) {
                last.ifPresent(day -> entries.add("FEEDBACK", day, partnership, "communications", partnership.name()));
            }
        }
        if (is(partnership.status(), OVER)) {
            return;
        }
        last.ifPresent(day -> entries.add("AGREEMENT_END", day, partnership, "period", partnership.name()));
        Each.of(
                partnership.goals(),
                "goals",
                Goal::id,
                (goal, path) -> Each.of(
                        goal.indicators(),
                        path.child("indicators"),
                        Goal.GoalIndicator::indicator,
                        (indicator, place) -> {
                            if (indicator.actual() == null) {
                                entries.add("GOAL", latest(indicator.due()), partnership, place, partnership.name());
                            }
                        }));
        Governance governance = partnership.governance();
        if (governance == null) {
            return;
        }
        FieldPath followUps = FieldPath.of("governance", "followUps");
        followUp(partnership, governance)
                .filter(day -> last.isEmpty() || !day.isAfter(last.get()))
                .ifPresent(day -> entries.add("FOLLOW_UP", day, partnership, followUps, partnership.name()));
        Integer months = governance.noticeMonths();
        if (months != null) {
            FieldPath notice = FieldPath.of("governance", "noticeMonths");
            last.map(day -> day.minusMonths(months))
                    .ifPresent(day -> entries.add("NOTICE", day, partnership, notice, partnership.name()));
        }
    }

    /** From the newest follow-up, else from the first day, in the planned rhythm. */
    private static Optional<LocalDate> followUp(Partnership partnership, Governance governance) {
        Integer months = governance.followUpEveryMonths();
        if (months == null) {
            return Optional.empty();
        }
        return governance
                .newestFollowUp()
                .or(() -> Optional.ofNullable(partnership.period()).flatMap(period -> period.firstDay()))
                .map(day -> day.plusMonths(months));
    }

    private static void measures(Partnership promise, DueCalendar.Entries entries) {
        Each.of(promise.measures(), "measures", Measure::id, (measure, path) -> {
            if (MeasureProgress.newest(measure).isEmpty()) {
                LocalDate due = latest(measure.due());
                LocalDate last = promise.period() == null
                        ? null
                        : promise.period().lastDay().orElse(null);
                entries.add("MEASURE", due == null ? last : due, promise, path, promise.name());
            }
        });
    }

    private static void grant(Grant grant, DueCalendar.Entries entries) {
        Each.of(grant.reports(), "reports", ReportObligation::kind, (report, path) -> {
            if (ReportProgress.open(report)) {
                entries.add("REPORT", report.due(), grant, path, grant.name());
            }
        });
        if (is(grant.status(), SETTLED)) {
            return;
        }
        Each.of(grant.instalments(), "instalments", Grant.Instalment::due, (instalment, path) -> {
            if (instalment.received() == null) {
                entries.add("INSTALMENT", instalment.due(), grant, path, grant.name());
            }
        });
        if (grant.period() != null && !Code.is(grant.status(), "REPORTED")) {
            entries.add("GRANT_END", grant.period().lastDay().orElse(null), grant, "period", grant.name());
        }
    }

    private static boolean listed(Grant grant, ReportDemand demand) {
        return grant.reports().stream()
                .anyMatch(report ->
                        demand.kind().equals(report.kind()) && demand.due().equals(report.due()));
    }

    private static @Nullable LocalDate latest(@Nullable PartialDate date) {
        return date == null ? null : date.latest().orElse(null);
    }

    private static boolean is(@Nullable Code status, Set<String> words) {
        return status != null && words.contains(status.word());
    }
}
