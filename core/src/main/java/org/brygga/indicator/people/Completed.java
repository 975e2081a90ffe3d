// SPDX-License-Identifier: Apache-2.0
package org.brygga.indicator.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.brygga.indicator.Question;
import org.brygga.indicator.Trace;
import org.brygga.indicator.fact.Facts;
import org.brygga.indicator.fact.Membership;
import org.brygga.model.people.StatusChange;
import org.brygga.model.people.Training;
import org.brygga.model.people.Volunteer;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * One training that somebody completed.
 *
 * @param day absent if it is known only that she did
 * @param programmes what it was a training of; several where only the programmes of the volunteer are known
 */
record Completed(Ref person, @Nullable LocalDate day, List<Ref> programmes, Trace.Fact fact) {

    /** Every completed training of the slice, whenever it was. */
    static List<Completed> all(Facts facts) {
        List<Completed> all = new ArrayList<>();
        facts.volunteers().forEach(volunteer -> ofVolunteer(facts, volunteer, all));
        for (Membership member : facts.memberships()) {
            Ref programme = member.group().programme();
            if (member.trains() && member.completed() && member.person() != null) {
                all.add(new Completed(
                        member.person(),
                        member.completion().orElse(null),
                        programme == null ? List.of() : List.of(programme),
                        member.fact()));
            }
        }
        return all;
    }

    /** Her completed trainings; where none is recorded, the day on which she was certified. */
    private static void ofVolunteer(Facts facts, Volunteer volunteer, List<Completed> all) {
        Ref person = facts.person(volunteer.ref());
        boolean recorded = false;
        for (Training training : volunteer.trainings()) {
            if (training.completed() == null) {
                continue;
            }
            recorded = true;
            if (asked(training, facts.question())) {
                all.add(new Completed(
                        person,
                        training.completed(),
                        training.programme() == null ? volunteer.programmes() : List.of(training.programme()),
                        new Trace.Fact(volunteer.ref(), "trainings")));
            }
        }
        if (!recorded) {
            for (StatusChange change : volunteer.statusHistory()) {
                if (Code.is(change.status(), "CERTIFIED")) {
                    all.add(new Completed(
                            person,
                            change.date(),
                            volunteer.programmes(),
                            new Trace.Fact(volunteer.ref(), "statusHistory")));
                }
            }
        }
    }

    private static boolean asked(Training training, Question question) {
        boolean programme = question.programme() == null
                || training.programme() == null
                || question.programme().equals(training.programme());
        boolean group = question.group() == null
                || training.group() == null
                || question.group().equals(training.group());
        return programme && group;
    }
}
