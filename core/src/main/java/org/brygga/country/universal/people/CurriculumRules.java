// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.universal.people;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.brygga.country.table.DatedTable;
import org.brygga.country.universal.source.UniversalThresholds;
import org.brygga.finding.FieldPath;
import org.brygga.model.group.Enrolment;
import org.brygga.model.group.Group;
import org.brygga.model.programme.Curriculum;
import org.brygga.model.programme.Programme;
import org.brygga.model.value.Code;
import org.brygga.reckoning.group.Completion;
import org.brygga.reckoning.group.Roster;
import org.brygga.rule.Confidence;
import org.brygga.rule.Each;
import org.brygga.rule.Rule;
import org.brygga.rule.RuleContext;
import org.brygga.rule.Scope;

/** Rules for curricula and how groups fit them. */
public final class CurriculumRules {

    private static final DatedTable THRESHOLDS = UniversalThresholds.TABLE;

    static final Rule<Programme> HOURS_ADD_UP = Rule.warning("COM-CUR-002")
            .title("The length of a curriculum is the sum of its sessions, within ten per cent")
            .text("The curriculum states {total} minutes; its sessions add up to {sum}.")
            .fix("Correct the total or the length of a session.")
            .source(Confidence.VERIFIED, "Mamma United, basic programme of twelve sessions of two hours", "")
            .scope(Scope.AGGREGATE)
            .on(Programme.class)
            .reads("curricula")
            .finds((programme, context, hits) ->
                    Each.of(programme.curricula(), "curricula", Curriculum::id, (curriculum, path) -> {
                        boolean planned = !curriculum.modules().isEmpty()
                                && curriculum.modules().stream().allMatch(module -> module.plannedMinutes() != null);
                        Integer total = curriculum.totalMinutes();
                        if (planned && total != null) {
                            long sum = curriculum.modules().stream()
                                    .flatMap(module -> Stream.ofNullable(module.plannedMinutes()))
                                    .mapToLong(Integer::longValue)
                                    .sum();
                            if (Math.abs(total - sum) * 10 > sum) {
                                hits.add(path.child("totalMinutes"), Map.of("total", total, "sum", sum));
                            }
                        }
                    }));

    static final Rule<Group> SIZE_IS_RECOMMENDED = Rule.info("COM-GRP-002")
            .title("A group has the size that its curriculum recommends")
            .text("The group has {size} enrolled; the curriculum recommends {least} to {most}.")
            .fix("This may be as it should be; think of a second group, or of joining two.")
            .source(Confidence.VERIFIED, "Mamma United, groups of 10 to 15; Bydelsmødre Norge, 18 to 25", "")
            .scope(Scope.PROGRAMME)
            .on(
                    Group.class,
                    group -> group.curriculum() != null && !group.enrolments().isEmpty())
            .reads("enrolments", "curriculum", "programme")
            .finds((group, context, hits) -> curriculum(group, context).ifPresent(curriculum -> {
                int size = group.enrolments().size();
                int least = curriculum.groupSizeMin() == null ? 0 : curriculum.groupSizeMin();
                int most = curriculum.groupSizeMax() == null ? Integer.MAX_VALUE : curriculum.groupSizeMax();
                if (size < least || size > most) {
                    hits.add(FieldPath.of("enrolments"), Map.of("size", size, "least", least, "most", most));
                }
            }));

    static final Rule<Group> COMPLETION_IS_EARNED = Rule.warning("COM-ATT-003")
            .title("Whoever completed a group attended the share of sessions that completion asks for")
            .text("Completion is recorded with {attended} of {held} sessions attended; {share} is asked for.")
            .fix(
                    "Check the attendance, or say why she completed all the same. Without a curriculum's own share the limit is our proposal.")
            .source(Confidence.GENERAL, "Own proposal; no published threshold was found", "")
            .scope(Scope.PROGRAMME)
            .on(Group.class)
            .reads("enrolments", "attendance", "sessions", "curriculum")
            .finds((group, context, hits) -> {
                BigDecimal usual = THRESHOLDS.number("completion-share", context.asOf());
                Curriculum curriculum = curriculum(group, context).orElse(null);
                if (group.sessions().stream().noneMatch(Roster::held)) {
                    return;
                }
                Each.of(group.enrolments(), "enrolments", Enrolment::id, (enrolment, path) -> {
                    if (enrolment.completed() == null || excepted(enrolment)) {
                        return;
                    }
                    Completion completion = Completion.of(group, enrolment, curriculum, usual, context.asOf());
                    if (!completion.earned()) {
                        hits.add(
                                path.child("completed"),
                                Map.of(
                                        "attended", completion.attended(),
                                        "held", completion.of(),
                                        "share", completion.share()));
                    }
                });
            });

    /** An exception was decided by somebody, with a reason. */
    private static boolean excepted(Enrolment enrolment) {
        return enrolment.decision() != null && Code.is(enrolment.decision().basis(), "EXCEPTION");
    }

    private CurriculumRules() {}

    public static List<Rule<?>> all() {
        return List.of(HOURS_ADD_UP, SIZE_IS_RECOMMENDED, COMPLETION_IS_EARNED);
    }

    private static Optional<Curriculum> curriculum(Group group, RuleContext context) {
        return context.dataset()
                .find(Programme.class, group.programme())
                .flatMap(programme -> programme.curricula().stream()
                        .filter(curriculum ->
                                curriculum.id() != null && curriculum.id().equals(group.curriculum()))
                        .findFirst());
    }
}
