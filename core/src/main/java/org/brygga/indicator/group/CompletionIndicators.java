// SPDX-License-Identifier: Apache-2.0
package org.brygga.indicator.group;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brygga.dataset.GoverningCountry;
import org.brygga.indicator.Aside;
import org.brygga.indicator.Counted;
import org.brygga.indicator.Figure;
import org.brygga.indicator.Indicator;
import org.brygga.indicator.Part;
import org.brygga.indicator.Tally;
import org.brygga.indicator.Trace;
import org.brygga.indicator.Unit;
import org.brygga.indicator.fact.Computed;
import org.brygga.indicator.fact.Facts;
import org.brygga.indicator.fact.Membership;
import org.brygga.model.group.Enrolment;
import org.brygga.model.group.Group;
import org.brygga.model.programme.Curriculum;

/** Who completed and who left, of those who began within the period; where they stood on the day of the question. */
public final class CompletionIndicators {

    private static final List<String> REASONS =
            List.of("WORK", "STUDIES", "HEALTH", "FAMILY", "MOVED_AWAY", "OTHER", "UNKNOWN");

    private static final Computed COMPLETION = Computed.of(
            Indicator.define("IND-CMP-1", Unit.SHARE, Counted.ENROLMENTS, Counted.ENROLMENTS)
                    .guarded(true)
                    .addsUp(true)
                    .build(),
            (facts, drafts) -> {
                List<Membership> begun = facts.begun();
                List<Membership> counted = some(begun, CompletionIndicators::counts);
                return List.of(drafts.begin()
                        .over(
                                begun.isEmpty() ? null : number(some(counted, Membership::completed)),
                                begun.isEmpty() ? null : number(counted))
                        .aside(Aside.What.MOVED_AWAY, number(some(begun, Membership::movedAway)))
                        .aside(Aside.What.CHANGED_GROUP, number(some(begun, Membership::changedGroup)))
                        .aside(Aside.What.NEVER_ATTENDED, number(some(begun, CompletionIndicators::neverCame)))
                        .aside(Aside.What.STILL_RUNNING, number(some(counted, CompletionIndicators::running)))
                        .aside(Aside.What.COMPLETION_SHARE, shares(facts, counted))
                        .aside(Aside.What.PERSONS_BEHIND, persons(counted))
                        .trace(trace(counted))
                        .build());
            });

    private static final Computed DROP_OUT = Computed.of(
            Indicator.define("IND-CMP-2", Unit.SHARE, Counted.ENROLMENTS, Counted.ENROLMENTS)
                    .guarded(true)
                    .addsUp(true)
                    .breakdowns(List.of(Part.Dimension.REASON))
                    .build(),
            (facts, drafts) -> {
                List<Membership> begun = facts.begun();
                List<Membership> started =
                        some(begun, one -> one.started() && !one.changedGroup() && !one.neverAttended());
                List<Membership> left = some(started, Membership::left);
                List<Figure> figures = new ArrayList<>();
                figures.add(drafts.begin()
                        .over(begun.isEmpty() ? null : number(left), begun.isEmpty() ? null : number(started))
                        .aside(Aside.What.CHANGED_GROUP, number(some(begun, Membership::changedGroup)))
                        .aside(Aside.What.NEVER_ATTENDED, number(some(begun, Membership::neverAttended)))
                        .aside(Aside.What.STILL_RUNNING, number(some(started, CompletionIndicators::running)))
                        .aside(Aside.What.PERSONS_BEHIND, persons(started))
                        .trace(trace(left))
                        .build());
                if (!started.isEmpty()) {
                    Set<String> reasons = new LinkedHashSet<>(REASONS);
                    left.forEach(one -> reasons.add(reason(one)));
                    reasons.forEach(reason -> {
                        List<Membership> because = some(left, one -> reason(one).equals(reason));
                        figures.add(drafts.begin()
                                .part(Part.Dimension.REASON, reason)
                                .over(number(because), number(started))
                                .trace(trace(because))
                                .build());
                    });
                }
                return figures;
            });

    private CompletionIndicators() {}

    public static List<Computed> all() {
        return List.of(COMPLETION, DROP_OUT);
    }

    private static boolean counts(Membership one) {
        return one.started() && !one.movedAway() && !one.changedGroup() && !one.neverAttended();
    }

    /** Whoever moved away or changed the group is shown as such, and not a second time. */
    private static boolean neverCame(Membership one) {
        return one.neverAttended() && !one.movedAway() && !one.changedGroup();
    }

    private static boolean running(Membership one) {
        return !one.completed() && !one.left();
    }

    private static String reason(Membership one) {
        return one.enrolment().reason() == null
                ? "UNKNOWN"
                : one.enrolment().reason().word();
    }

    /** What counted as completed: as it was decided, else by the curriculum, else by the packs. */
    private static String shares(Facts facts, List<Membership> counted) {
        Set<BigDecimal> shares = new TreeSet<>();
        IdentityHashMap<Group, Optional<BigDecimal>> usual = new IdentityHashMap<>();
        for (Membership one : counted) {
            Enrolment.Decision decision = one.enrolment().decision();
            BigDecimal decided = decision == null ? null : decision.share();
            (decided == null ? usual.computeIfAbsent(one.group(), group -> usual(facts, group)) : Optional.of(decided))
                    .ifPresent(shares::add);
        }
        return shares.stream()
                .map(share -> share.stripTrailingZeros().toPlainString())
                .collect(Collectors.joining(" "));
    }

    private static Optional<BigDecimal> usual(Facts facts, Group group) {
        return facts.curriculum(group)
                .map(Curriculum::completionShare)
                .or(() -> facts.terms()
                        .thresholds()
                        .find(
                                GoverningCountry.of(group, facts.dataset()).orElse(null),
                                "completion-share",
                                facts.question().asOf()));
    }

    private static List<Membership> some(List<Membership> all, Predicate<Membership> which) {
        return all.stream().filter(which).toList();
    }

    private static Tally number(List<Membership> memberships) {
        return Tally.Times.of(Counted.ENROLMENTS, memberships.size());
    }

    private static Tally persons(List<Membership> memberships) {
        return new Tally.Persons(memberships.stream()
                .flatMap(one -> Stream.ofNullable(one.person()))
                .collect(Collectors.toSet()));
    }

    private static Trace trace(List<Membership> memberships) {
        return Trace.of(() -> memberships.stream().map(Membership::fact));
    }
}
