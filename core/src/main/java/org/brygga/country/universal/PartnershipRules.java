// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.universal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.brygga.country.universal.source.Seeds;
import org.brygga.finding.FieldPath;
import org.brygga.model.group.Group;
import org.brygga.model.partnership.Contribution;
import org.brygga.model.partnership.Partnership;
import org.brygga.model.partnership.Party;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.model.value.Money;
import org.brygga.model.value.Period;
import org.brygga.reckoning.agreement.Sides;
import org.brygga.rule.Confidence;
import org.brygga.rule.Each;
import org.brygga.rule.Rule;
import org.brygga.rule.RuleContext;
import org.brygga.rule.Scope;
import org.jspecify.annotations.Nullable;

/** Rules for partnerships of every form. */
final class PartnershipRules {

    /** Words that say of a partnership or a grant that it is under way. */
    static final Set<String> RUNNING = Set.of("ACTIVE", "IN_PROGRESS", "SIGNED");

    static final Rule<Partnership> HAS_TWO_PARTIES = Rule.error("COM-PSH-001")
            .title("A partnership has at least two different parties; a citizen promise may have one")
            .text("The partnership has fewer than two different parties.")
            .fix("Add the parties; an actor without a name is added with its kind.")
            .source(Confidence.VERIFIED, Seeds.VASTERAS, "")
            .notStated()
            .on(Partnership.class, partnership -> !Code.is(partnership.form(), "CITIZEN_PROMISE"))
            .reads("parties")
            .holds(partnership ->
                    Boolean.FALSE.equals(partnership.partiesComplete()) || differentParties(partnership) >= 2);

    static final Rule<Partnership> SIGNATORY_OR_SUPPORTER = Rule.error("COM-PSH-002")
            .title("No organisation is both signatory and supporter at the same time")
            .text("The organisation {organisation} is named both as signatory and as supporter.")
            .fix("Keep the role that the agreement gives it, or give each role its own period.")
            .source(Confidence.VERIFIED, Seeds.VASTERAS, "")
            .scope(Scope.AGGREGATE)
            .on(Partnership.class)
            .reads("parties")
            .finds((partnership, context, hits) ->
                    Each.of(partnership.parties(), "parties", Party::organisation, (party, path) -> {
                        if (party.role() == Party.Role.SUPPORTER && signsToo(partnership, party)) {
                            hits.add(
                                    path.child("role"),
                                    Map.of("organisation", Objects.requireNonNull(party.organisation())));
                        }
                    }));

    static final Rule<Partnership> EACH_CONTRIBUTES = Rule.warning("COM-PSH-003")
            .title("Each signatory contributes something; what several give together counts for each of them")
            .text("The signatory {organisation} has no contribution.")
            .fix("Add what the signatory gives; it need not be money, and it need not be valued.")
            .source(Confidence.VERIFIED, Seeds.GOTHENBURG, "")
            .scope(Scope.AGGREGATE)
            .on(Partnership.class, partnership -> !partnership.contributions().isEmpty())
            .reads("parties", "contributions")
            .finds((partnership, context, hits) ->
                    Each.of(partnership.parties(), "parties", Party::organisation, (party, path) -> {
                        if (party.role() == Party.Role.SIGNATORY
                                && party.organisation() != null
                                && partnership.contributions().stream()
                                        .noneMatch(given -> gives(given, party, context))) {
                            hits.add(path, Map.of("organisation", party.organisation()));
                        }
                    }));

    static final Rule<Partnership> MONEY_IS_COMPLETE = Rule.error("COM-PSH-004")
            .title("A contribution in money has a currency and a period")
            .text("The contribution states an amount of money without a currency or without a period.")
            .fix("Give the currency (three letters) and the period that the money is for.")
            .source(Confidence.LOGICAL, Seeds.VASTERAS, "")
            .scope(Scope.AGGREGATE)
            .on(Partnership.class)
            .reads("contributions")
            .finds((partnership, context, hits) ->
                    Each.of(partnership.contributions(), "contributions", (given, path) -> {
                        Money value = given.value();
                        if (value != null
                                && value.amount() != null
                                && (value.currency() == null || given.period() == null)) {
                            hits.add(path.child("value"));
                        }
                        Each.of(given.delivered(), path.child("delivered"), one -> null, (part, place) -> {
                            Money paid = part.value();
                            if (paid != null
                                    && paid.amount() != null
                                    && (paid.currency() == null || part.period() == null)) {
                                hits.add(place.child("value"));
                            }
                        });
                    }));

    static final Rule<Partnership> GOALS_ARE_MEASURED = Rule.warning("COM-PSH-005")
            .title("A partnership has goals, and each goal has a way to measure it")
            .text("{unmeasured} of {goals} goals have no way to measure them.")
            .text("none", "No goal is stated.")
            .fix("Add a goal, and for each goal an indicator with a target and a date.")
            .source(Confidence.VERIFIED, Seeds.VASTERAS, "")
            .scope(Scope.AGGREGATE)
            .notStated()
            .on(Partnership.class)
            .reads("goals")
            .finds((partnership, context, hits) -> {
                long unmeasured = partnership.goals().stream()
                        .filter(goal -> goal.indicators().isEmpty())
                        .count();
                if (partnership.goals().isEmpty()) {
                    hits.in("none").add("goals");
                } else if (unmeasured > 0) {
                    hits.add(
                            FieldPath.of("goals"),
                            Map.of(
                                    "unmeasured",
                                    unmeasured,
                                    "goals",
                                    partnership.goals().size()));
                }
            });

    static final Rule<Partnership> ENDS = endRule(
            Partnership.class, Partnership::period, partnership -> RUNNING.contains(word(partnership.status())));

    static final Rule<Partnership> ACTIVITIES_LIE_INSIDE = Rule.info("COM-PSH-007")
            .title("Linked activities lie within the period of the partnership")
            .text("A linked activity lies partly outside the period of the partnership.")
            .fix("This may be as it should be; state under which agreement the activity ran before or runs after.")
            .source(Confidence.VERIFIED, Seeds.VASTERAS, "")
            .scope(Scope.PROGRAMME)
            .on(Partnership.class, partnership -> partnership.period() != null)
            .reads("period", "linkedActivities")
            .finds((partnership, context, hits) -> Each.of(
                    partnership.linkedActivities(),
                    "linkedActivities",
                    Partnership.LinkedActivity::activity,
                    (linked, path) -> {
                        Optional<Period> period = Optional.ofNullable(linked.period())
                                .or(() -> context.dataset()
                                        .find(Group.class, linked.activity())
                                        .map(Group::period));
                        if (period.filter(time -> time.reachesOutside(Objects.requireNonNull(partnership.period())))
                                .isPresent()) {
                            hits.add(path);
                        }
                    }));

    private PartnershipRules() {}

    static List<Rule<?>> all() {
        return List.of(
                HAS_TWO_PARTIES,
                SIGNATORY_OR_SUPPORTER,
                EACH_CONTRIBUTES,
                MONEY_IS_COMPLETE,
                GOALS_ARE_MEASURED,
                ENDS,
                ACTIVITIES_LIE_INSIDE);
    }

    static <T extends Aggregate> Rule<T> endRule(
            Class<T> subject, Function<T, @Nullable Period> period, Predicate<T> running) {
        return Rule.warning("COM-PSH-006")
                .title("A partnership or a grant has an end, and is not under way after it")
                .text("The end date is missing, or it has passed while the status says that it is under way.")
                .text("missing", "The end date is missing.")
                .text("passed", "The end date has passed, and the status still says that it is under way.")
                .fix("Give the last day, or change the status if the work has ended or was extended.")
                .source(Confidence.VERIFIED, Seeds.VASTERAS + "; " + Seeds.TROMSO, "")
                .notStated()
                .on(subject)
                .reads("period", "status")
                .finds((record, context, hits) -> {
                    Period time = period.apply(record);
                    if (time == null || time.end() == null) {
                        hits.in("missing").add("period");
                    } else if (running.test(record)
                            && time.lastDay().filter(context.asOf()::isAfter).isPresent()) {
                        hits.in("passed").add("status");
                    }
                });
    }

    static String word(@Nullable Code code) {
        return code == null ? "" : code.word();
    }

    /** Parties without a name count one by one, because two of them may be described alike. */
    private static long differentParties(Partnership partnership) {
        long unnamed = partnership.parties().stream()
                .filter(party -> party.organisation() == null)
                .count();
        return unnamed
                + partnership.parties().stream()
                        .flatMap(party -> Stream.ofNullable(party.organisation()))
                        .distinct()
                        .count();
    }

    private static boolean signsToo(Partnership partnership, Party supporter) {
        return supporter.organisation() != null
                && partnership
                        .signatories()
                        .filter(party -> supporter.organisation().equals(party.organisation()))
                        .filter(party -> Objects.equals(supporter.unit(), party.unit()))
                        .anyMatch(party -> time(party).overlaps(time(supporter)));
    }

    private static Period time(Party party) {
        return party.period() == null ? new Period(null, null) : party.period();
    }

    private static boolean gives(Contribution given, Party party, RuleContext context) {
        boolean byNobodyNamed = given.by().isEmpty() && given.side() == null;
        Optional<Party.Side> side = Sides.of(party, context.dataset());
        boolean bySide = given.side() != null && (side.isEmpty() || side.get() == given.side());
        return Boolean.TRUE.equals(given.byAll())
                || byNobodyNamed
                || bySide
                || given.by().contains(party.organisation());
    }
}
