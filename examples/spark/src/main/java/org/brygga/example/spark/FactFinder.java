// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.spark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.brygga.dataset.Dataset;
import org.brygga.indicator.Question;
import org.brygga.indicator.Terms;
import org.brygga.indicator.fact.Facts;
import org.brygga.indicator.fact.Meeting;
import org.brygga.indicator.fact.Membership;
import org.brygga.model.group.Group;
import org.brygga.model.people.Volunteer;
import org.brygga.model.personal.PersonRecord;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is counted in some records, by the facts from which indicators are reckoned.
 *
 * <p>Each fact follows from one record, so it is the same whichever other records are at hand: a group holds its enrolments, its
 * sessions and who came, and a volunteer's record says what she speaks. What follows from two records that may lie apart is told as
 * two facts that meet later: who sat in a group, and whose record that is; in which area, and what that is a part of.
 */
final class FactFinder {

    private final Facts facts;

    FactFinder(Dataset records, Question question, Terms terms) {
        facts = Facts.of(records, question, terms);
    }

    List<Fact> all() {
        List<Fact> found = new ArrayList<>();
        enrolments(found);
        attendance(found);
        for (Volunteer one : facts.volunteers()) {
            found.add(Fact.about(Fact.Kind.VOLUNTEER, facts.person(one.ref()).text(), text(area(one)), language(one)));
        }
        facts.dataset().all().stream()
                .filter(one -> one instanceof PersonRecord person && person.person() != null)
                .forEach(one -> found.add(Fact.about(
                        Fact.Kind.PERSON,
                        one.ref().text(),
                        facts.person(one.ref()).text(),
                        "")));
        return found;
    }

    /** Where a volunteer is counted. */
    static @Nullable Ref area(Volunteer one) {
        return one.areas().isEmpty() ? null : one.areas().get(0);
    }

    /** By which language a volunteer is counted. */
    static String language(Volunteer one) {
        return one.languages().isEmpty()
                ? Published.OTHER
                : Published.language(one.languages().get(0).tag());
    }

    private void enrolments(List<Fact> found) {
        Map<String, long[]> sums = new TreeMap<>();
        for (Membership one : facts.begun()) {
            if (!isApart(one)) {
                long[] sum = sums.computeIfAbsent(text(one.group().area()), area -> new long[2]);
                sum[one.completed() ? 0 : 1]++;
            }
        }
        sums.forEach((area, sum) -> {
            found.add(Fact.sum(Fact.Kind.ENROLMENTS, area, Published.COMPLETED, sum[0]));
            found.add(Fact.sum(Fact.Kind.ENROLMENTS, area, Published.OTHER, sum[1]));
        });
    }

    /** Whoever moved away, changed the group or never came is counted apart, as in every report. */
    private static boolean isApart(Membership one) {
        return !one.started() || one.movedAway() || one.changedGroup() || one.neverAttended();
    }

    private void attendance(List<Fact> found) {
        Set<Group> called = new TreeSet<>(Comparator.comparing(Group::ref));
        Map<String, long[]> sums = new TreeMap<>();
        facts.meetings().stream().filter(Meeting::called).forEach(one -> {
            called.add(one.group());
            long[] sum = sums.computeIfAbsent(text(one.group().area()), area -> new long[2]);
            sum[0] += one.present();
            sum[1] += one.expected();
        });
        sums.forEach((area, sum) -> found.add(Fact.sum(Fact.Kind.ATTENDANCE, area, "", sum[0], sum[1])));
        for (Membership member : facts.memberships()) {
            Ref who = member.enrolment().person();
            if (who != null
                    && called.contains(member.group())
                    && member.started()
                    && facts.question().touches(member.enrolment().period())) {
                found.add(Fact.about(
                        Fact.Kind.BEHIND, who.text(), text(member.group().area()), ""));
            }
        }
    }

    private static String text(@Nullable Ref area) {
        return area == null ? "" : area.text();
    }
}
