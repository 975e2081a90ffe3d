// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.steps;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.brygga.access.Role;
import org.brygga.dataset.RecordType;
import org.brygga.model.people.Volunteer;
import org.brygga.model.personal.PersonRecord;
import org.brygga.model.personal.Protection;
import org.brygga.model.value.Code;
import org.brygga.operation.people.ProtectionOperations;
import org.brygga.operation.people.VolunteerOperations;
import org.brygga.spring.api.Call;
import org.brygga.spring.api.Endpoint;
import org.brygga.spring.api.Workplace;
import org.brygga.spring.records.RecordAnswers;
import org.brygga.spring.records.RecordEndpoints;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.function.ServerResponse;

/** Steps of volunteers, and hiding people who must not be found. */
public final class PeopleSteps implements Endpoint.Source {

    private static final Set<Role> COORDINATOR = EnumSet.of(Role.COORDINATOR);

    private final StepTaking steps;
    private final VolunteerOperations volunteers;
    private final ProtectionOperations protections;

    public PeopleSteps(Workplace workplace, RecordAnswers answers) {
        this.steps = new StepTaking(workplace, answers);
        this.volunteers = new VolunteerOperations(workplace.brygga().desk());
        this.protections = new ProtectionOperations(
                workplace.brygga().desk(), workplace.brygga().packs());
    }

    /** How well somebody must be hidden from now on. */
    private record Raise(
            Protection.@Nullable Level level,
            @Nullable LocalDate until,
            @Nullable Code source) {}

    @Override
    public List<Endpoint> endpoints() {
        return List.of(
                Endpoint.post("/volunteers/{id}/transitions", COORDINATOR, this::volunteer),
                protection(RecordType.VOLUNTEER),
                protection(RecordType.PARTICIPANT),
                protection(RecordType.CONTACT_PERSON));
    }

    private Endpoint protection(RecordType type) {
        return Endpoint.post(RecordEndpoints.path(type) + "/{id}/protections", COORDINATOR, call -> raise(call, type));
    }

    private ServerResponse volunteer(Call call) throws IOException {
        return steps.take(
                call,
                RecordType.VOLUNTEER,
                Volunteer.class,
                Transition.class,
                (volunteer, step, around, by) -> switch (StepBodies.needed(step.step())) {
                    case "train" -> volunteers.train(volunteer, StepBodies.needed(step.training()), around, by);
                    case "certify" -> volunteers.certify(volunteer, StepBodies.needed(step.training()), around, by);
                    case "exempt" -> volunteers.exempt(volunteer, StepBodies.needed(step.reason()), around, by);
                    case "activate" -> volunteers.activate(volunteer, around, by);
                    case "pause" -> volunteers.pause(volunteer, around, by);
                    case "end" -> volunteers.end(volunteer, around, by);
                    default -> throw StepBodies.wrongStep();
                });
    }

    /** Raising is immediate; afterwards whoever did it may not see her any more. */
    private ServerResponse raise(Call call, RecordType type) throws IOException {
        return steps.take(
                call,
                type,
                PersonRecord.class,
                Raise.class,
                (record, raise, around, by) -> protections.raise(
                        record,
                        new Protection(StepBodies.needed(raise.level()), raise.until(), raise.source()),
                        around,
                        by));
    }
}
