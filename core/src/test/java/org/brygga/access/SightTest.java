// SPDX-License-Identifier: Apache-2.0
package org.brygga.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.IndexedDataset;
import org.brygga.model.group.Attendance;
import org.brygga.model.group.Enrolment;
import org.brygga.model.group.EnrolmentBuilder;
import org.brygga.model.group.FunderAnswer;
import org.brygga.model.group.Group;
import org.brygga.model.group.GroupBuilder;
import org.brygga.model.group.Session;
import org.brygga.model.group.SessionBuilder;
import org.brygga.model.group.WaitingPlace;
import org.brygga.model.outreach.OutreachContactBuilder;
import org.brygga.model.outreach.OutreachLog;
import org.brygga.model.outreach.OutreachLogBuilder;
import org.brygga.model.people.Participant;
import org.brygga.model.people.ParticipantBuilder;
import org.brygga.model.people.RoleAssignmentBuilder;
import org.brygga.model.people.Volunteer;
import org.brygga.model.people.VolunteerBuilder;
import org.brygga.model.personal.ContactDetail;
import org.brygga.model.personal.PersonName;
import org.brygga.model.personal.Protection;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SightTest {

    private static final Participant NAMED = ParticipantBuilder.builder(Town.AMAL)
            .name(PersonName.of("Amal Provlund"))
            .contacts(List.of(ContactDetail.of("amal@example.org")))
            .area(Ref.of("area", "north"))
            .build();

    private static Dataset with(Aggregate... changed) {
        IndexedDataset.Builder records = IndexedDataset.builder();
        List<Ref> gone = List.of(changed).stream().map(Aggregate::ref).toList();
        Town.records().all().stream()
                .filter(record -> !gone.contains(record.ref()))
                .forEach(records::add);
        List.of(changed).forEach(records::add);
        return records.build();
    }

    private static Sight sight(Viewer viewer, Aggregate... changed) {
        return new Policy(Town.PACKS, with(changed), Town.DAY).by(viewer);
    }

    private static final Viewer COORDINATOR = Town.viewer(Role.COORDINATOR, Town.NORTH);

    @Test
    void aGroupIsShownAsIfWhoeverIsHiddenHadNeverBeenInIt() {
        Group group = GroupBuilder.builder(Town.TUESDAY)
                .attendance(List.of(
                        new Attendance("s1", Town.HIDDEN.ref(), Attendance.Mark.PRESENT, null, null),
                        new Attendance("s1", Town.AMAL.ref(), Attendance.Mark.PRESENT, null, null)))
                .waitingList(List.of(
                        new WaitingPlace(Town.HIDDEN_VOLUNTEER.ref(), 1, null, null),
                        new WaitingPlace(Town.FAR.ref(), 2, null, null)))
                .build();

        Group shown = sight(COORDINATOR, group).show(group).orElseThrow();

        assertThat(shown.enrolments()).extracting(Enrolment::person).containsExactly(Town.AMAL.ref());
        assertThat(shown.attendance()).extracting(Attendance::person).containsExactly(Town.AMAL.ref());
        assertThat(shown.waitingList()).containsExactly(new WaitingPlace(Town.FAR.ref(), 1, null, null));
    }

    @Test
    void aVolunteerWhoLeadsSeesNamesAndNoAddresses() {
        Viewer leader = Town.viewer(Role.VOLUNTEER, Town.NORTH).as(Town.key(1));

        Participant shown = sight(leader, NAMED).show(NAMED).orElseThrow();

        assertThat(shown.name()).isEqualTo(PersonName.of("Amal Provlund"));
        assertThat(shown.contacts()).isEmpty();
        assertThat(shown.area()).isNull();
    }

    @Test
    void aHeadThatIsCountedDoesNotTellThatSomebodyIsHidden() {
        Group counted = GroupBuilder.builder(Town.TUESDAY)
                .sessions(List.of(session("s1", 9), session("s2", 0), session("s3", null)))
                .attendance(Stream.of("s1", "s2", "s3")
                        .flatMap(id -> Stream.of(Town.HIDDEN, Town.AMAL)
                                .map(who -> new Attendance(id, who.ref(), Attendance.Mark.LATE, null, null)))
                        .toList())
                .build();
        Sight sight = sight(COORDINATOR, counted);

        Group shown = sight.show(counted).orElseThrow();

        assertThat(shown.sessions()).extracting(Session::headCount).containsExactly(8, 0, null);
        assertThat(sight.merged(counted, shown)).isEqualTo(counted);
    }

    private static Session session(String id, @Nullable Integer heads) {
        return SessionBuilder.builder().id(id).headCount(heads).build();
    }

    @Test
    void whoReadsOnlyFiguresSeesNoHeadsOfASession() {
        Group counted = GroupBuilder.builder(Town.TUESDAY)
                .sessions(List.of(session("s1", 3)))
                .build();
        Viewer reader = Viewer.of(Role.MUNICIPAL_READER, Delimitation.everything(), Code.of("STATISTICS"), Town.NOON);

        Group shown = sight(reader, counted).show(counted).orElseThrow();

        assertThat(shown.sessions()).containsExactly(session("s1", null));
    }

    @Test
    void whoeverIsProtectedByAddressHasNoAddressAndNoAreaFinerThanAMunicipality() {
        Volunteer carries = VolunteerBuilder.builder()
                .id("protected")
                .person(Town.key(77))
                .organisation(Town.NORTH)
                .protection(new Protection(Protection.Level.ADDRESS, null, null))
                .areas(List.of(Ref.of("area", "north")))
                .roles(List.of(RoleAssignmentBuilder.builder()
                        .role(Code.of("LEAD"))
                        .area(Ref.of("area", "north"))
                        .build()))
                .build();
        Volunteer coarse = sight(COORDINATOR, carries).show(carries).orElseThrow();
        assertThat(coarse.areas()).isEmpty();
        assertThat(coarse.roles().get(0).area()).isNull();
        Participant protectedOne = ParticipantBuilder.builder(NAMED)
                .protection(new Protection(Protection.Level.ADDRESS, null, null))
                .build();

        Participant shown = sight(COORDINATOR, protectedOne).show(protectedOne).orElseThrow();

        assertThat(shown.name()).isNotNull();
        assertThat(shown.contacts()).isEmpty();
        assertThat(shown.area()).isNull();
        assertThat(sight(COORDINATOR, NAMED).show(NAMED).orElseThrow()).isEqualTo(NAMED);
    }

    @Test
    void aMunicipalReaderSeesAGroupWithoutAnybodyInIt() {
        Viewer reader = Viewer.of(Role.MUNICIPAL_READER, Delimitation.everything(), Code.of("STATISTICS"), Town.NOON);

        Group shown = sight(reader).show(Town.TUESDAY).orElseThrow();

        assertThat(shown.id()).isEqualTo("tuesday");
        assertThat(shown.enrolments()).isEmpty();
        assertThat(shown.leads()).isEmpty();
    }

    @Test
    void aProofForAFunderIsNotShownToACoordinator() {
        Group group = GroupBuilder.builder(Town.TUESDAY)
                .enrolments(List.of(EnrolmentBuilder.builder()
                        .id("e")
                        .person(Town.AMAL.ref())
                        .reason(Code.of("HEALTH"))
                        .funderAnswers(List.of(new FunderAnswer(
                                Town.GRANT.ref(), Code.of("ELIGIBLE"), Code.of("YES"), true, null, null)))
                        .build()))
                .build();

        Enrolment shown =
                sight(COORDINATOR, group).show(group).orElseThrow().enrolments().get(0);

        assertThat(shown.funderAnswers()).isEmpty();
        assertThat(shown.reason()).isEqualTo(Code.of("HEALTH"));
    }

    @Test
    void contactsOfAHiddenVolunteerAreCountedAndDoNotNameHer() {
        OutreachLog log = OutreachLogBuilder.builder()
                .id("march")
                .programme(Ref.of("programme", "north"))
                .contacts(List.of(
                        OutreachContactBuilder.builder()
                                .id("c1")
                                .volunteer(Town.HIDDEN_VOLUNTEER.ref())
                                .build(),
                        OutreachContactBuilder.builder()
                                .id("c2")
                                .volunteer(Town.LEADER.ref())
                                .build()))
                .build();

        assertThat(sight(COORDINATOR, log).show(log).orElseThrow().contacts())
                .extracting(contact -> contact.volunteer())
                .containsExactly(null, Town.LEADER.ref());
        assertThat(sight(Town.viewer(Role.VOLUNTEER, Town.NORTH).as(Town.key(1)), log)
                        .show(log)
                        .orElseThrow()
                        .contacts())
                .extracting(contact -> contact.id())
                .containsExactly("c2");
    }

    @Test
    void aClearanceIsTakenDownOnceForEachLook() {
        List<Trace> traces = new ArrayList<>();
        Clearance clearance = new Clearance(Town.key(3), Code.of("SAFETY"), Town.NOON.plus(Duration.ofHours(1)));

        Dataset seen = sight(COORDINATOR.as(Town.key(1)).with(Set.of(clearance), traces::add))
                .records();

        assertThat(seen.find(Participant.class, Town.HIDDEN.ref())).isPresent();
        assertThat(traces)
                .containsExactly(new Trace(Town.key(1), Role.COORDINATOR, Town.key(3), Code.of("SAFETY"), Town.NOON));
    }

    @Test
    void whereTheWitnessFailsNothingIsShown() {
        Clearance clearance = new Clearance(Town.key(3), Code.of("SAFETY"), Town.NOON.plus(Duration.ofHours(1)));
        Sight sight = sight(COORDINATOR.with(Set.of(clearance), trace -> {
            throw new IllegalStateException("The trail is full");
        }));

        assertThatThrownBy(() -> sight.show(Town.HIDDEN)).isInstanceOf(IllegalStateException.class);
    }
}
