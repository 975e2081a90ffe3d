// SPDX-License-Identifier: Apache-2.0
package org.brygga.operation.people;

import java.util.ArrayList;
import java.util.List;
import org.brygga.dataset.Dataset;
import org.brygga.model.people.StatusChange;
import org.brygga.model.people.Training;
import org.brygga.model.people.Volunteer;
import org.brygga.model.people.VolunteerBuilder;
import org.brygga.model.value.Code;
import org.brygga.operation.Attribution;
import org.brygga.operation.Desk;
import org.brygga.operation.Outcome;

/** The steps of a volunteer along her lifecycle; each is kept with its day. */
public final class VolunteerOperations {

    private final Desk desk;

    public VolunteerOperations(Desk desk) {
        this.desk = desk;
    }

    /** Somebody wants to carry the work. */
    public Outcome<Volunteer> welcome(Volunteer volunteer, Dataset around, Attribution by) {
        Volunteer before = around.find(Volunteer.class, volunteer.ref()).orElse(null);
        return desk.settle(before, status(volunteer, "CANDIDATE", by), "volunteer.welcomed", around, by);
    }

    /** She begins a training. */
    public Outcome<Volunteer> train(Volunteer volunteer, Training training, Dataset around, Attribution by) {
        Volunteer begun = VolunteerBuilder.builder(status(volunteer, "IN_TRAINING", by))
                .trainings(adding(volunteer.trainings(), training))
                .build();
        return desk.settle(volunteer, begun, "volunteer.training-begun", around, by);
    }

    /**
     * She has completed a training; it takes the place of the one she began, if that is of the same curriculum.
     *
     * @param completed with its day, and the last day of the certificate if that runs out
     */
    public Outcome<Volunteer> certify(Volunteer volunteer, Training completed, Dataset around, Attribution by) {
        List<Training> others = volunteer.trainings().stream()
                .filter(one -> one.completed() != null || !same(one, completed))
                .toList();
        Volunteer certified = VolunteerBuilder.builder(status(volunteer, "CERTIFIED", by))
                .trainings(adding(others, completed))
                .build();
        return desk.settle(volunteer, certified, "volunteer.certified", around, by);
    }

    /** She needs no training, for a reason from the list {@code training-exemption}. */
    public Outcome<Volunteer> exempt(Volunteer volunteer, Code reason, Dataset around, Attribution by) {
        Training exemption = new Training(null, null, null, null, null, reason, null, null);
        Volunteer exempted = VolunteerBuilder.builder(status(volunteer, "CERTIFIED", by))
                .trainings(adding(volunteer.trainings(), exemption))
                .build();
        return desk.settle(volunteer, exempted, "volunteer.exempted", around, by);
    }

    /** She begins, or begins again after a pause. */
    public Outcome<Volunteer> activate(Volunteer volunteer, Dataset around, Attribution by) {
        return desk.settle(volunteer, status(volunteer, "ACTIVE", by), "volunteer.activated", around, by);
    }

    public Outcome<Volunteer> pause(Volunteer volunteer, Dataset around, Attribution by) {
        return desk.settle(volunteer, status(volunteer, "PAUSED", by), "volunteer.paused", around, by);
    }

    /** She stops; it is possible from everywhere. */
    public Outcome<Volunteer> end(Volunteer volunteer, Dataset around, Attribution by) {
        return desk.settle(volunteer, status(volunteer, "ENDED", by), "volunteer.ended", around, by);
    }

    /** The status of today with its day; a status that she has already is not noted twice. */
    private static Volunteer status(Volunteer volunteer, String word, Attribution by) {
        Code status = Code.of(word);
        if (status.equals(volunteer.status())) {
            return volunteer;
        }
        return VolunteerBuilder.builder(volunteer)
                .status(status)
                .statusHistory(adding(volunteer.statusHistory(), new StatusChange(status, by.day())))
                .build();
    }

    private static boolean same(Training one, Training other) {
        return one.curriculum() != null && one.curriculum().equals(other.curriculum());
    }

    static <E> List<E> adding(List<E> elements, E one) {
        List<E> more = new ArrayList<>(elements);
        more.add(one);
        return more;
    }
}
