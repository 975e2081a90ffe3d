// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.steps;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brygga.access.Role;
import org.brygga.access.Sight;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.RecordType;
import org.brygga.model.group.Attendance;
import org.brygga.model.group.Group;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.brygga.operation.Attribution;
import org.brygga.operation.Outcome;
import org.brygga.operation.group.AdmissionOperations;
import org.brygga.operation.group.GroupOperations;
import org.brygga.operation.group.ParticipationOperations;
import org.brygga.operation.group.RollCall;
import org.brygga.operation.group.RollCallOperations;
import org.brygga.reckoning.group.Roster;
import org.brygga.spring.api.Call;
import org.brygga.spring.api.Endpoint;
import org.brygga.spring.api.Workplace;
import org.brygga.spring.records.RecordAnswers;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.function.ServerResponse;

/** Steps of groups and of the places in them. */
public final class GroupSteps implements Endpoint.Source {

    private static final Set<Role> COORDINATOR = EnumSet.of(Role.COORDINATOR);
    private static final BigDecimal USUAL = new BigDecimal("0.8");

    private final StepTaking steps;
    private final GroupOperations groups;
    private final AdmissionOperations admission;
    private final ParticipationOperations participation;
    private final RollCallOperations rollCalls;

    public GroupSteps(Workplace workplace, RecordAnswers answers) {
        this.steps = new StepTaking(workplace, answers);
        this.groups = new GroupOperations(workplace.brygga().desk());
        this.admission = new AdmissionOperations(workplace.brygga().desk());
        this.participation = new ParticipationOperations(workplace.brygga().desk());
        this.rollCalls = new RollCallOperations(workplace.brygga().desk());
    }

    /** Whoever is to get a place. */
    private record Application(
            @Nullable String id,
            @Nullable Ref person,
            @Nullable Code purpose,
            @Nullable Code cameThrough) {}

    /** Who came. */
    private record Roll(
            @Nullable String session,
            @Nullable List<Mark> marks,
            @Nullable Integer headCount,
            @Nullable Set<Code> guests) {}

    /** Whether one person came. */
    private record Mark(@Nullable Ref person, Attendance.@Nullable Mark mark) {}

    @Override
    public List<Endpoint> endpoints() {
        return List.of(
                Endpoint.post("/groups/{id}/transitions", COORDINATOR, this::group),
                Endpoint.post("/groups/{id}/enrolments", COORDINATOR, this::enrol),
                Endpoint.post("/groups/{id}/enrolments/{enrolment}/transitions", COORDINATOR, this::enrolment),
                Endpoint.post("/groups/{id}/roll-calls", EnumSet.of(Role.COORDINATOR, Role.VOLUNTEER), this::rollCall));
    }

    private ServerResponse group(Call call) throws IOException {
        return steps.take(
                call,
                RecordType.GROUP,
                Group.class,
                Transition.class,
                (group, step, around, by) -> switch (StepBodies.needed(step.step())) {
                    case "plan" -> groups.plan(group, around, by);
                    case "start" -> groups.start(group, around, by);
                    case "pause" -> groups.pause(group, around, by);
                    case "complete" -> groups.complete(group, around, by);
                    case "fill" -> admission.fill(group, around, by);
                    case "close" -> groups.close(group, StepBodies.needed(step.closing()), around, by);
                    case "cancel" -> groups.cancel(group, StepBodies.needed(step.closing()), around, by);
                    default -> throw StepBodies.wrongStep();
                });
    }

    private ServerResponse enrol(Call call) throws IOException {
        return steps.takeSeeing(
                call, RecordType.GROUP, Group.class, Application.class, (group, body, around, by, sight) -> {
                    Ref person = StepBodies.needed(body.person());
                    StepTaking.named(Aggregate.class, person, around, sight);
                    AdmissionOperations.Application application = new AdmissionOperations.Application(
                            Objects.requireNonNullElseGet(
                                    body.id(), () -> UUID.randomUUID().toString()),
                            person,
                            body.purpose(),
                            body.cameThrough());
                    return admission.enrol(group, application, around, by);
                });
    }

    private ServerResponse enrolment(Call call) throws IOException {
        String id = call.part("enrolment");
        return steps.takeSeeing(
                call,
                RecordType.GROUP,
                Group.class,
                Transition.class,
                (group, step, around, by, sight) -> hides(group, id, sight)
                        ? admission.admit(group, "-", around, by)
                        : enrolment(group, id, step, around, by, sight));
    }

    /** Whether she does not see this enrolment; then it is for her as if it were not there. */
    private static boolean hides(Group group, String enrolment, Sight sight) {
        return sight.show(group).stream()
                .flatMap(shown -> shown.enrolments().stream())
                .noneMatch(one -> enrolment.equals(one.id()));
    }

    private Outcome<Group> enrolment(
            Group group, String id, Transition step, Dataset around, Attribution by, Sight sight) {
        return switch (StepBodies.needed(step.step())) {
            case "admit" -> admission.admit(group, id, around, by);
            case "decline" -> admission.decline(group, id, around, by);
            case "withdraw" -> admission.withdraw(group, id, around, by);
            case "never-came" -> participation.neverCame(group, id, around, by);
            case "start" ->
                participation.start(group, id, Objects.requireNonNullElse(step.day(), by.day()), around, by);
            case "leave" ->
                participation.leave(
                        group,
                        id,
                        Objects.requireNonNullElse(step.day(), by.day()),
                        StepBodies.needed(step.reason()),
                        around,
                        by);
            case "complete" ->
                participation.complete(
                        group,
                        id,
                        Objects.requireNonNullElse(step.usual(), USUAL),
                        step.certificate(),
                        Boolean.TRUE.equals(step.exception()),
                        around,
                        by);
            case "move" ->
                admission.move(
                        group,
                        id,
                        StepTaking.named(Group.class, StepBodies.needed(step.group()), around, sight),
                        Objects.requireNonNullElseGet(
                                step.id(), () -> UUID.randomUUID().toString()),
                        around,
                        by);
            default -> throw StepBodies.wrongStep();
        };
    }

    private ServerResponse rollCall(Call call) throws IOException {
        return steps.takeSeeing(call, RecordType.GROUP, Group.class, Roll.class, (group, roll, around, by, sight) -> {
            String session = StepBodies.needed(roll.session());
            Map<Ref, Attendance.Mark> marks = new LinkedHashMap<>();
            for (Mark mark : Objects.requireNonNullElse(roll.marks(), List.<Mark>of())) {
                Ref person = StepBodies.needed(StepBodies.needed(mark).person());
                StepTaking.named(Aggregate.class, person, around, sight);
                marks.put(person, StepBodies.needed(mark.mark()));
            }
            List<Attendance> unseen = unseen(group, session, sight).toList();
            unseen.forEach(
                    one -> marks.putIfAbsent(Objects.requireNonNull(one.person()), Objects.requireNonNull(one.mark())));
            // She was shown the heads without theirs, and states what she was shown.
            Integer heads = roll.headCount() == null ? null : roll.headCount() + came(unseen);
            return rollCalls.callRoll(group, session, new RollCall(marks, heads, roll.guests()), around, by);
        });
    }

    private static int came(List<Attendance> attendance) {
        return (int)
                attendance.stream().filter(one -> Roster.present(one.mark())).count();
    }

    /** What was noted of those whom she does not see stays as it was noted. */
    private static Stream<Attendance> unseen(Group group, String session, Sight sight) {
        Set<Ref> seen = sight.show(group).stream()
                .flatMap(shown -> shown.attendance().stream())
                .flatMap(one -> Stream.ofNullable(one.person()))
                .collect(Collectors.toSet());
        return group.attendance().stream()
                .filter(one -> session.equals(one.session()) && one.person() != null && one.mark() != null)
                .filter(one -> !seen.contains(one.person()));
    }
}
