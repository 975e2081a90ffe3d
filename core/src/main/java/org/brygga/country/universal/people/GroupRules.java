// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.universal.people;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.brygga.country.universal.source.Seeds;
import org.brygga.model.group.Group;
import org.brygga.model.group.GroupLead;
import org.brygga.model.programme.Curriculum;
import org.brygga.model.programme.CurriculumModule;
import org.brygga.model.programme.Programme;
import org.brygga.model.value.Period;
import org.brygga.rule.Confidence;
import org.brygga.rule.Each;
import org.brygga.rule.Rule;
import org.brygga.rule.Scope;

/** Rules for groups and what they follow. */
public final class GroupRules {

    static final Rule<Group> HAS_ONE_LEAD = Rule.warning("COM-GRP-001")
            .title("A group has a coordinator from its first day, and one lead at a time")
            .text("No coordinator is named for the first day of the group, or two people lead it at the same time.")
            .text("none", "No coordinator is named for the first day of the group.")
            .text("two", "Two people lead the group at the same time.")
            .fix("Name the coordinator who leads the group, and from when.")
            .source(Confidence.VERIFIED, Seeds.VASTERAS, "")
            .scope(Scope.AGGREGATE)
            .notStated()
            .on(Group.class)
            .reads("leads", "period")
            .finds((group, context, hits) -> {
                if (coordinatorsOnFirstDay(group) == 0) {
                    hits.in("none").add("leads");
                } else if (twoLeadsAtOnce(group)) {
                    hits.in("two").add("leads");
                }
            });

    static final Rule<Programme> MODULES_ARE_COUNTED = Rule.error("COM-CUR-001")
            .title("A curriculum has at least one session, and its modules are numbered 1 to n without gaps")
            .text("The curriculum states {sessions} sessions and lists {modules} modules, or the numbers have gaps.")
            .fix("Number the modules 1 to n, and state as many sessions as there are modules.")
            .source(Confidence.VERIFIED, Seeds.GOTHENBURG + "; " + Seeds.TROMSO, "")
            .scope(Scope.AGGREGATE)
            .on(Programme.class)
            .reads("curricula")
            .finds((programme, context, hits) ->
                    Each.of(programme.curricula(), "curricula", Curriculum::id, (curriculum, path) -> {
                        if (!counted(curriculum)) {
                            hits.add(
                                    path.child("sessionCount"),
                                    Map.of(
                                            "sessions",
                                            curriculum.sessionCount() == null ? 0 : curriculum.sessionCount(),
                                            "modules",
                                            curriculum.modules().size()));
                        }
                    }));

    private GroupRules() {}

    public static List<Rule<?>> all() {
        return List.of(HAS_ONE_LEAD, MODULES_ARE_COUNTED);
    }

    private static long coordinatorsOnFirstDay(Group group) {
        Optional<LocalDate> first =
                group.period() == null ? Optional.empty() : group.period().firstDay();
        return group.leads().stream()
                .filter(lead -> first.isEmpty()
                        || lead.period() == null
                        || lead.period().contains(first.get()))
                .count();
    }

    private static boolean twoLeadsAtOnce(Group group) {
        List<GroupLead> leads = group.leads().stream()
                .filter(lead -> Boolean.TRUE.equals(lead.lead()))
                .toList();
        for (int one = 0; one < leads.size(); one++) {
            for (int other = one + 1; other < leads.size(); other++) {
                if (always(leads.get(one)).overlaps(always(leads.get(other)))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Period always(GroupLead lead) {
        return lead.period() == null ? new Period(null, null) : lead.period();
    }

    private static boolean counted(Curriculum curriculum) {
        Integer sessions = curriculum.sessionCount();
        List<CurriculumModule> modules = curriculum.modules();
        if (sessions != null && (sessions < 1 || (!modules.isEmpty() && sessions != modules.size()))) {
            return false;
        }
        Set<Integer> numbers = new HashSet<>();
        return modules.stream()
                .flatMap(module -> Stream.ofNullable(module.number()))
                .allMatch(number -> number >= 1 && number <= modules.size() && numbers.add(number));
    }
}
