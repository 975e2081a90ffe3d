// SPDX-License-Identifier: Apache-2.0
package org.brygga.dataset;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.brygga.model.grant.Grant;
import org.brygga.model.group.Attendance;
import org.brygga.model.group.Enrolment;
import org.brygga.model.group.Group;
import org.brygga.model.group.GroupLead;
import org.brygga.model.group.WaitingPlace;
import org.brygga.model.outreach.MeetingPlace;
import org.brygga.model.outreach.OutreachLog;
import org.brygga.model.partnership.Partnership;
import org.brygga.model.people.Volunteer;
import org.brygga.model.place.Area;
import org.brygga.model.programme.Programme;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/** Which other records a record refers to in components of its own, where a rule may ask for the way back. */
public final class References {

    private References() {}

    /** Every record that this one refers to where the way back may be asked for; the same may come twice. */
    public static Stream<Ref> of(Aggregate record) {
        if (record instanceof Group group) {
            return join(List.of(present(group.programme(), group.organisation(), group.area()), people(group)));
        }
        if (record instanceof Partnership partnership) {
            Stream<Ref> parties = partnership.parties().stream().flatMap(party -> present(party.organisation()));
            return join(List.of(
                    partnership.programmes().stream(),
                    partnership.areas().stream(),
                    parties,
                    present(partnership.parent())));
        }
        if (record instanceof Grant grant) {
            Stream<Ref> parties = grant.parties().stream().flatMap(party -> present(party.organisation()));
            return join(List.of(grant.programmes().stream(), grant.areas().stream(), parties));
        }
        if (record instanceof Programme programme) {
            return join(List.of(programme.areas().stream(), present(programme.responsible())));
        }
        if (record instanceof Area area) {
            return present(area.parent());
        }
        if (record instanceof Volunteer volunteer) {
            return join(List.of(
                    volunteer.programmes().stream(), volunteer.areas().stream(), present(volunteer.organisation())));
        }
        if (record instanceof MeetingPlace place) {
            return present(place.host(), place.area(), place.programme());
        }
        if (record instanceof OutreachLog log) {
            Stream<Ref> volunteers = log.contacts().stream().flatMap(contact -> present(contact.volunteer()));
            return join(List.of(present(log.programme(), log.area()), volunteers));
        }
        return Stream.empty();
    }

    /** Whoever leads a group, has a place in it, or came to it. */
    private static Stream<Ref> people(Group group) {
        return Stream.of(
                        group.leads().stream().map(GroupLead::person),
                        group.enrolments().stream().map(Enrolment::person),
                        group.waitingList().stream().map(WaitingPlace::person),
                        group.attendance().stream().map(Attendance::person))
                .flatMap(people -> people)
                .filter(Objects::nonNull);
    }

    private static Stream<Ref> present(@Nullable Ref... references) {
        return Arrays.stream(references).flatMap(Stream::ofNullable);
    }

    private static Stream<Ref> join(List<Stream<Ref>> streams) {
        return streams.stream().flatMap(stream -> stream);
    }
}
