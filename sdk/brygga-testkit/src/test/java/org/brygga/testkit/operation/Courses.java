// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.operation;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.brygga.lifecycle.Lifecycles;
import org.brygga.model.group.Group;
import org.brygga.model.group.GroupBuilder;
import org.brygga.model.organisation.OrganisationBuilder;
import org.brygga.model.outreach.MeetingPlace;
import org.brygga.model.outreach.MeetingPlaceBuilder;
import org.brygga.model.people.TrainingBuilder;
import org.brygga.model.people.Volunteer;
import org.brygga.model.people.VolunteerBuilder;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.place.AreaBuilder;
import org.brygga.model.statement.Closing;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.model.value.CountryCode;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;
import org.brygga.operation.group.GroupOperations;
import org.brygga.operation.people.VolunteerOperations;
import org.brygga.operation.place.MeetingPlaceOperations;
import org.brygga.testkit.operation.StatusWalkPropertyTest.Course;
import org.brygga.testkit.operation.StatusWalkPropertyTest.Move;

/** Each lifecycle with a record that goes through it and everything that can be done to it. */
final class Courses {

    private static final List<Aggregate> PLACE = List.of(
            OrganisationBuilder.builder()
                    .id("o")
                    .name("Kvarnby Mothers")
                    .country(CountryCode.of("SE"))
                    .build(),
            AreaBuilder.builder()
                    .id("a")
                    .name("Kvarnby")
                    .country(CountryCode.of("SE"))
                    .kind(Code.of("NEIGHBOURHOOD"))
                    .build());

    private Courses() {}

    static List<Course<?>> all() {
        return List.of(
                volunteer(),
                group(),
                localGroup(),
                AgreementCourses.partnership(),
                AgreementCourses.grant(),
                AgreementCourses.report(),
                meetingPlace());
    }

    static Closing closing(Walk walk) {
        return new Closing(walk.by().day(), Code.of("OTHER"), null);
    }

    private static Course<Volunteer> volunteer() {
        VolunteerOperations steps = new VolunteerOperations(Walk.DESK);
        return new Course<>(
                Lifecycles.VOLUNTEER,
                VolunteerBuilder.builder()
                        .id("v")
                        .person(PersonKey.of(new UUID(0xaaaa_0000_0000_4000L, 0x8000_0000_0000_0001L)))
                        .status(Code.of("CANDIDATE"))
                        .build(),
                Volunteer::status,
                List.of(
                        new Move<>(
                                "train",
                                "IN_TRAINING",
                                (record, walk) -> steps.train(
                                        record,
                                        TrainingBuilder.builder()
                                                .curriculum("c")
                                                .period(new Period(
                                                        PartialDate.of(walk.by().day()), null))
                                                .build(),
                                        walk.around(),
                                        walk.by())),
                        new Move<>(
                                "certify",
                                "CERTIFIED",
                                (record, walk) -> steps.certify(
                                        record,
                                        TrainingBuilder.builder()
                                                .curriculum("c")
                                                .completed(walk.by().day())
                                                .build(),
                                        walk.around(),
                                        walk.by())),
                        new Move<>(
                                "activate",
                                "ACTIVE",
                                (record, walk) -> steps.activate(record, walk.around(), walk.by())),
                        new Move<>("pause", "PAUSED", (record, walk) -> steps.pause(record, walk.around(), walk.by())),
                        new Move<>("end", "ENDED", (record, walk) -> steps.end(record, walk.around(), walk.by()))),
                List.of());
    }

    private static Course<Group> group() {
        GroupOperations steps = new GroupOperations(Walk.DESK);
        return new Course<>(
                Lifecycles.GROUP,
                GroupBuilder.builder().id("g").status(Code.of("DRAFT")).build(),
                Group::status,
                List.of(
                        new Move<>("plan", "PLANNED", (record, walk) -> steps.plan(record, walk.around(), walk.by())),
                        new Move<>("start", "ACTIVE", (record, walk) -> steps.start(record, walk.around(), walk.by())),
                        new Move<>("pause", "PAUSED", (record, walk) -> steps.pause(record, walk.around(), walk.by())),
                        new Move<>(
                                "complete",
                                "COMPLETED",
                                (record, walk) -> steps.complete(record, walk.around(), walk.by())),
                        new Move<>(
                                "close",
                                "CLOSED",
                                (record, walk) -> steps.close(record, closing(walk), walk.around(), walk.by())),
                        new Move<>(
                                "cancel",
                                "CANCELLED",
                                (record, walk) -> steps.cancel(record, closing(walk), walk.around(), walk.by()))),
                List.of());
    }

    private static Course<Group> localGroup() {
        GroupOperations steps = new GroupOperations(Walk.DESK);
        return new Course<>(
                Lifecycles.LOCAL_GROUP,
                GroupBuilder.builder().id("l").phase(1).build(),
                group -> Code.of(String.valueOf(group.phase())),
                IntStream.rangeClosed(1, 4)
                        .mapToObj(phase -> new Move<Group>(
                                "go to " + phase,
                                String.valueOf(phase),
                                (record, walk) -> steps.goOn(record, phase, walk.around(), walk.by())))
                        .toList(),
                List.of());
    }

    private static Course<MeetingPlace> meetingPlace() {
        MeetingPlaceOperations steps = new MeetingPlaceOperations(Walk.DESK);
        return new Course<>(
                Lifecycles.MEETING_PLACE,
                MeetingPlaceBuilder.builder()
                        .id("m")
                        .host(Ref.of("organisation", "o"))
                        .area(Ref.of("area", "a"))
                        .status(Code.of("PLANNED"))
                        .build(),
                MeetingPlace::status,
                List.of(
                        new Move<>("open", "ACTIVE", (record, walk) -> steps.open(record, walk.around(), walk.by())),
                        new Move<>("pause", "PAUSED", (record, walk) -> steps.pause(record, walk.around(), walk.by())),
                        new Move<>(
                                "close",
                                "CLOSED",
                                (record, walk) -> steps.close(record, closing(walk), walk.around(), walk.by()))),
                PLACE);
    }
}
