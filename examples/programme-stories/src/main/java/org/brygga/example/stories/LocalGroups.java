// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.stories;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.brygga.example.stories.stage.Stage;
import org.brygga.model.group.Enrolment;
import org.brygga.model.group.EnrolmentBuilder;
import org.brygga.model.group.Group;
import org.brygga.model.group.GroupBuilder;
import org.brygga.model.people.StatusChange;
import org.brygga.model.people.Volunteer;
import org.brygga.model.people.VolunteerBuilder;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;

/** The local groups and the volunteers that Denmark has when the story begins. */
final class LocalGroups {

    static final int OLD_VOLUNTEERS = Denmark.VOLUNTEERS - 12;

    private LocalGroups() {}

    static String id(int number) {
        return "bydelsmor-" + number;
    }

    static Volunteer candidate(int number) {
        return VolunteerBuilder.builder()
                .id(id(number))
                .person(Stage.person(number))
                .organisation(Ref.of("organisation", "bydelsmoedrenes-landsorganisation"))
                .programmes(List.of(Denmark.PROGRAMME))
                .build();
    }

    static Volunteer active(int number) {
        return VolunteerBuilder.builder(candidate(number))
                .status(Code.of("ACTIVE"))
                .statusHistory(List.of(new StatusChange(Code.of("ACTIVE"), LocalDate.of(2020, 1, 1))))
                .build();
    }

    static Group group(int number) {
        return GroupBuilder.builder()
                .id("group-" + number)
                .kind(Code.of("LOCAL_GROUP"))
                .status(Code.of("ACTIVE"))
                .phase(3 + number % 2)
                .programme(Denmark.PROGRAMME)
                .enrolments(IntStream.rangeClosed(1, OLD_VOLUNTEERS)
                        .filter(volunteer -> volunteer % (Denmark.GROUPS - 1) == number - 1)
                        .mapToObj(LocalGroups::enrolment)
                        .toList())
                .build();
    }

    static Enrolment enrolment(int volunteer) {
        return EnrolmentBuilder.builder()
                .id("e" + volunteer)
                .person(Ref.of("volunteer", id(volunteer)))
                .purpose(Code.of("TRAINING"))
                .status(Code.of("COMPLETED"))
                .build();
    }
}
