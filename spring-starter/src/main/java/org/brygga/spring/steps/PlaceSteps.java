// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.steps;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.brygga.access.Role;
import org.brygga.access.Sight;
import org.brygga.dataset.RecordType;
import org.brygga.model.outreach.MeetingPlace;
import org.brygga.model.outreach.OutreachContact;
import org.brygga.model.outreach.OutreachLog;
import org.brygga.model.outreach.OutreachLogBuilder;
import org.brygga.model.people.Volunteer;
import org.brygga.operation.place.MeetingPlaceOperations;
import org.brygga.operation.place.OutreachOperations;
import org.brygga.spring.api.Call;
import org.brygga.spring.api.Endpoint;
import org.brygga.spring.api.Refusal;
import org.brygga.spring.api.Workplace;
import org.brygga.spring.records.RecordAnswers;
import org.brygga.spring.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerResponse;

/** Steps of meeting places, and contacts that were made outside. */
public final class PlaceSteps implements Endpoint.Source {

    private static final Set<Role> COORDINATOR = EnumSet.of(Role.COORDINATOR);

    private final StepTaking steps;
    private final MeetingPlaceOperations places;
    private final OutreachOperations outreach;

    public PlaceSteps(Workplace workplace, RecordAnswers answers) {
        this.steps = new StepTaking(workplace, answers);
        this.places = new MeetingPlaceOperations(workplace.brygga().desk());
        this.outreach = new OutreachOperations(workplace.brygga().desk());
    }

    @Override
    public List<Endpoint> endpoints() {
        return List.of(
                Endpoint.post("/meeting-places/{id}/transitions", COORDINATOR, this::place),
                Endpoint.post("/meeting-places/{id}/openings", COORDINATOR, this::opening),
                Endpoint.post("/outreach/{id}/contacts", EnumSet.of(Role.COORDINATOR, Role.VOLUNTEER), this::contact));
    }

    private ServerResponse place(Call call) throws IOException {
        return steps.take(
                call,
                RecordType.MEETING_PLACE,
                MeetingPlace.class,
                Transition.class,
                (place, step, around, by) -> switch (StepBodies.needed(step.step())) {
                    case "plan" -> places.plan(place, around, by);
                    case "open" -> places.open(place, around, by);
                    case "pause" -> places.pause(place, around, by);
                    case "close" -> places.close(place, StepBodies.needed(step.closing()), around, by);
                    default -> throw StepBodies.wrongStep();
                });
    }

    private ServerResponse opening(Call call) throws IOException {
        return steps.take(
                call,
                RecordType.MEETING_PLACE,
                MeetingPlace.class,
                MeetingPlace.Opening.class,
                (place, opening, around, by) -> places.note(place, opening, around, by));
    }

    /**
     * The contact as it is to be kept: where she changes one, what she was not shown of it stays.
     *
     * @throws Refusal if it states what she may not read, or has the id of one that she is not shown
     */
    private static OutreachContact hers(OutreachLog log, OutreachContact contact, Sight sight) {
        OutreachLog alone =
                OutreachLogBuilder.builder(log).contacts(List.of(contact)).build();
        boolean readable = sight.show(alone)
                .filter(shown -> shown.contacts().equals(alone.contacts()))
                .isPresent();
        boolean there = contact.id() != null && has(log, contact);
        if (!readable
                || (there
                        && !sight.show(log).filter(shown -> has(shown, contact)).isPresent())) {
            throw new Refusal(HttpStatus.FORBIDDEN, Problems.Kind.NOT_ALLOWED);
        }
        return sight.merged(log, alone).contacts().stream()
                .filter(one -> contact.id() == null
                        ? one.equals(contact)
                        : contact.id().equals(one.id()))
                .findFirst()
                .orElse(contact);
    }

    private static boolean has(OutreachLog log, OutreachContact contact) {
        return log.contacts().stream().anyMatch(one -> Objects.equals(one.id(), contact.id()));
    }

    /** A volunteer notes what she did herself. */
    private ServerResponse contact(Call call) throws IOException {
        return steps.takeSeeing(
                call,
                RecordType.OUTREACH,
                OutreachLog.class,
                OutreachContact.class,
                (log, contact, around, by, sight) -> {
                    boolean own = contact.volunteer() != null
                            && around.find(Volunteer.class, contact.volunteer())
                                    .filter(volunteer ->
                                            by.actor() != null && by.actor().equals(volunteer.person()))
                                    .isPresent();
                    if (call.caller().viewer().role() == Role.VOLUNTEER && !own) {
                        throw new Refusal(HttpStatus.FORBIDDEN, Problems.Kind.NOT_ALLOWED);
                    }
                    if (contact.volunteer() != null) {
                        StepTaking.named(Volunteer.class, contact.volunteer(), around, sight);
                    }
                    return outreach.note(log, hers(log, contact, sight), around, by);
                });
    }
}
