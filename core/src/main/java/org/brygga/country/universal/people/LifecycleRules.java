// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.universal.people;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.brygga.finding.FieldPath;
import org.brygga.lifecycle.Lifecycle;
import org.brygga.lifecycle.Lifecycles;
import org.brygga.model.grant.Grant;
import org.brygga.model.grant.ReportObligation;
import org.brygga.model.group.Enrolment;
import org.brygga.model.group.Group;
import org.brygga.model.group.Session;
import org.brygga.model.outreach.MeetingPlace;
import org.brygga.model.partnership.Partnership;
import org.brygga.model.people.Volunteer;
import org.brygga.model.value.Code;
import org.brygga.reckoning.agreement.ReportProgress;
import org.brygga.rule.ChangeRule;
import org.brygga.rule.Confidence;
import org.brygga.rule.Each;
import org.brygga.rule.Hits;
import org.brygga.rule.Rule;
import org.brygga.rule.RuleBuilder;
import org.brygga.rule.RuleContext;
import org.brygga.rule.RuleEntry;
import org.brygga.rule.Scope;
import org.jspecify.annotations.Nullable;

/** How records may change: along their lifecycles. */
public final class LifecycleRules {

    static final ChangeRule<Volunteer> VOLUNTEER_STEPS = Rule.error("COM-VOL-005")
            .title("A volunteer goes from candidate through training and certificate to active, and may pause or end")
            .text("The status cannot change from {from} to {to} in one step.")
            .text("end", "The status cannot change from {from} to {to}: {from} is an end.")
            .fix("Record the steps between, each with its day; whoever comes back after the end has a new record.")
            .source(
                    Confidence.VERIFIED,
                    "Bydelsmødre Norge, the four phases of a local group",
                    "https://bydelsmor.no/de-fire-fasene")
            .scope(Scope.AGGREGATE)
            .onChange(
                    Volunteer.class,
                    (before, after, context, hits) ->
                            step(Lifecycles.VOLUNTEER, before.status(), after.status(), FieldPath.of("status"), hits),
                    "status");

    private static final RuleEntry STEPS = Rule.error("COM-STA-001")
            .title("A status changes along its lifecycle")
            .text("The status cannot change from {from} to {to} in one step.")
            .text("end", "The status cannot change from {from} to {to}: {from} is an end.")
            .fix("Record the steps between; the page on concepts shows them all.")
            .scope(Scope.AGGREGATE)
            .entry();

    private LifecycleRules() {}

    public static List<ChangeRule<?>> all() {
        return List.of(
                VOLUNTEER_STEPS,
                RuleBuilder.onChange(
                        STEPS, Group.class, LifecycleRules::group, "status", "phase", "enrolments", "sessions"),
                RuleBuilder.onChange(
                        STEPS,
                        Partnership.class,
                        (before, after, context, hits) -> step(
                                Lifecycles.PARTNERSHIP, before.status(), after.status(), FieldPath.of("status"), hits),
                        "status"),
                RuleBuilder.onChange(STEPS, Grant.class, LifecycleRules::grant, "status", "reports"),
                RuleBuilder.onChange(
                        STEPS,
                        MeetingPlace.class,
                        (before, after, context, hits) -> step(
                                Lifecycles.MEETING_PLACE,
                                before.status(),
                                after.status(),
                                FieldPath.of("status"),
                                hits),
                        "status"));
    }

    private static void group(Group before, Group after, RuleContext context, Hits hits) {
        step(Lifecycles.GROUP, before.status(), after.status(), FieldPath.of("status"), hits);
        step(Lifecycles.LOCAL_GROUP, phase(before), phase(after), FieldPath.of("phase"), hits);
        Each.of(
                after.enrolments(),
                "enrolments",
                Enrolment::id,
                (enrolment, path) -> same(before.enrolments(), Enrolment::id, enrolment)
                        .forEach(earlier -> step(
                                Lifecycles.ENROLMENT,
                                earlier.status(),
                                enrolment.status(),
                                path.child("status"),
                                hits)));
        Each.of(
                after.sessions(),
                "sessions",
                Session::id,
                (session, path) -> same(before.sessions(), Session::id, session)
                        .forEach(earlier -> step(
                                Lifecycles.SESSION, earlier.status(), session.status(), path.child("status"), hits)));
    }

    private static void grant(Grant before, Grant after, RuleContext context, Hits hits) {
        step(Lifecycles.GRANT, before.status(), after.status(), FieldPath.of("status"), hits);
        Each.of(after.reports(), "reports", ReportObligation::kind, (report, path) -> {
            if (before.reports().contains(report)) {
                return;
            }
            boolean reopened = report.accepted() == null
                    && before.reports().stream()
                            .anyMatch(earlier -> earlier.accepted() != null
                                    && Objects.equals(earlier.kind(), report.kind())
                                    && Objects.equals(earlier.due(), report.due()));
            if (reopened) {
                step(Lifecycles.REPORT, Code.of("ACCEPTED"), ReportProgress.of(report), path.child("accepted"), hits);
            } else {
                report(report, path, hits);
            }
        });
    }

    /** Days may be written down together; what they say must still be a way through the lifecycle. */
    private static void report(ReportObligation report, FieldPath path, Hits hits) {
        Code unaccepted = ReportProgress.beforeAcceptance(report);
        if (report.accepted() != null) {
            step(Lifecycles.REPORT, unaccepted, ReportProgress.of(report), path.child("accepted"), hits);
        } else if (report.sent() == null) {
            step(Lifecycles.REPORT, Code.of("OPEN"), unaccepted, path.child("sentBack"), hits);
        }
    }

    private static @Nullable Code phase(Group group) {
        return group.phase() == null ? null : Code.of(String.valueOf(group.phase()));
    }

    private static void step(Lifecycle lifecycle, @Nullable Code from, @Nullable Code to, FieldPath path, Hits hits) {
        if (from != null && to != null && !lifecycle.allows(from, to)) {
            Hits said = lifecycle.endsIn(from) ? hits.in("end") : hits;
            said.add(path, Map.of("from", from, "to", to));
        }
    }

    /** The elements of a list that have the id of another element. */
    private static <E> Stream<E> same(List<E> elements, Function<E, @Nullable String> id, E other) {
        String wanted = id.apply(other);
        return elements.stream().filter(one -> wanted != null && wanted.equals(id.apply(one)));
    }
}
