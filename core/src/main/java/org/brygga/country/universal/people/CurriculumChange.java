// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.universal.people;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.brygga.country.universal.source.Seeds;
import org.brygga.finding.FieldPath;
import org.brygga.model.group.Group;
import org.brygga.model.programme.Curriculum;
import org.brygga.model.programme.Programme;
import org.brygga.model.value.Code;
import org.brygga.rule.ChangeRule;
import org.brygga.rule.Confidence;
import org.brygga.rule.Each;
import org.brygga.rule.Hits;
import org.brygga.rule.Rule;
import org.brygga.rule.RuleContext;
import org.brygga.rule.Scope;

/** That the ground does not move under a group that has begun. */
public final class CurriculumChange {

    private static final Set<String> BEGUN = Set.of("ACTIVE", "PAUSED", "COMPLETED", "CLOSED");

    static final ChangeRule<Programme> CURRICULUM_STAYS = Rule.error("COM-CUR-003")
            .title("A curriculum that a group has begun with stays as it is")
            .text("The curriculum changes, and {groups} of the groups that follow it have begun.")
            .text("gone", "The curriculum is taken away, and {groups} of the groups that follow it have begun.")
            .fix("Leave this curriculum as it was, and add the new one with an id and a version of its own.")
            .source(Confidence.VERIFIED, Seeds.GOTHENBURG + "; " + Seeds.TROMSO, "")
            .scope(Scope.PROGRAMME)
            .onChange(Programme.class, CurriculumChange::judge, "curricula");

    private CurriculumChange() {}

    public static List<ChangeRule<?>> all() {
        return List.of(CURRICULUM_STAYS);
    }

    private static void judge(Programme before, Programme after, RuleContext context, Hits hits) {
        List<Group> begun = context.dataset().referringTo(Group.class, after.ref()).stream()
                .filter(group -> begun(group, context))
                .toList();
        for (Curriculum earlier : before.curricula()) {
            long groups = begun.stream()
                    .filter(group -> earlier.id() != null && earlier.id().equals(group.curriculum()))
                    .count();
            if (groups == 0 || after.curricula().contains(earlier)) {
                continue;
            }
            boolean gone = same(after.curricula(), earlier).findAny().isEmpty();
            FieldPath list = FieldPath.of("curricula");
            if (gone) {
                hits.in("gone").add(list.keyed(Objects.requireNonNull(earlier.id())), Map.of("groups", groups));
            } else {
                Each.of(after.curricula(), "curricula", Curriculum::id, (curriculum, path) -> {
                    if (Objects.equals(curriculum.id(), earlier.id())) {
                        hits.add(path, Map.of("groups", groups));
                    }
                });
            }
        }
    }

    private static boolean begun(Group group, RuleContext context) {
        boolean byStatus =
                group.status() != null && BEGUN.contains(group.status().word());
        boolean bySession = group.sessions().stream().anyMatch(session -> Code.is(session.status(), "HELD"));
        boolean byDay = group.status() == null
                && group.period() != null
                && group.period()
                        .firstDay()
                        .filter(first -> !first.isAfter(context.asOf()))
                        .isPresent();
        return byStatus || bySession || byDay;
    }

    private static Stream<Curriculum> same(List<Curriculum> curricula, Curriculum other) {
        return curricula.stream().filter(one -> other.id() != null && other.id().equals(one.id()));
    }
}
