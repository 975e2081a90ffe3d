// SPDX-License-Identifier: Apache-2.0
package org.brygga.operation.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.brygga.dataset.Dataset;
import org.brygga.model.outreach.MeetingPlace;
import org.brygga.model.outreach.MeetingPlaceBuilder;
import org.brygga.model.statement.Closing;
import org.brygga.model.value.Code;
import org.brygga.operation.Attribution;
import org.brygga.operation.Desk;
import org.brygga.operation.Outcome;

/** The steps of an open place, and what is counted there. */
public final class MeetingPlaceOperations {

    private final Desk desk;

    public MeetingPlaceOperations(Desk desk) {
        this.desk = desk;
    }

    /** A place is planned. */
    public Outcome<MeetingPlace> plan(MeetingPlace place, Dataset around, Attribution by) {
        MeetingPlace before = around.find(MeetingPlace.class, place.ref()).orElse(null);
        return desk.settle(before, status(place, "PLANNED"), "meeting-place.planned", around, by);
    }

    /** It opens, or opens again after a pause. */
    public Outcome<MeetingPlace> open(MeetingPlace place, Dataset around, Attribution by) {
        return desk.settle(place, status(place, "ACTIVE"), "meeting-place.opened", around, by);
    }

    public Outcome<MeetingPlace> pause(MeetingPlace place, Dataset around, Attribution by) {
        return desk.settle(place, status(place, "PAUSED"), "meeting-place.paused", around, by);
    }

    public Outcome<MeetingPlace> close(MeetingPlace place, Closing closing, Dataset around, Attribution by) {
        return desk.settle(
                place,
                MeetingPlaceBuilder.builder(status(place, "CLOSED"))
                        .closing(closing)
                        .build(),
                "meeting-place.closed",
                around,
                by);
    }

    /** It was open, and so many times somebody came in; what was noted of the same day and hour before is replaced. */
    public Outcome<MeetingPlace> note(
            MeetingPlace place, MeetingPlace.Opening opening, Dataset around, Attribution by) {
        List<MeetingPlace.Opening> openings = new ArrayList<>(place.openings().stream()
                .filter(one ->
                        !Objects.equals(one.date(), opening.date()) || !Objects.equals(one.start(), opening.start()))
                .toList());
        openings.add(opening);
        return desk.settle(
                place,
                MeetingPlaceBuilder.builder(place).openings(openings).build(),
                "meeting-place.opening-noted",
                around,
                by);
    }

    private static MeetingPlace status(MeetingPlace place, String word) {
        return MeetingPlaceBuilder.builder(place).status(Code.of(word)).build();
    }
}
