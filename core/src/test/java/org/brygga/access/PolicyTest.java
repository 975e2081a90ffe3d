// SPDX-License-Identifier: Apache-2.0
package org.brygga.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import org.brygga.model.personal.PersonRecord;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PolicyTest {

    private final Policy policy = new Policy(Town.PACKS, Town.records(), Town.DAY);

    private Stream<Aggregate> seen(Viewer viewer) {
        return Town.records().all().stream().filter(record -> policy.sees(viewer, record));
    }

    private Stream<Ref> people(Viewer viewer) {
        return seen(viewer).filter(PersonRecord.class::isInstance).map(Aggregate::ref);
    }

    @Test
    void aCoordinatorSeesThePeopleOfHerAssociationWhoAreNotHidden() {
        assertThat(people(Town.viewer(Role.COORDINATOR, Town.NORTH)))
                .containsExactlyInAnyOrder(Town.LEADER.ref(), Town.AMAL.ref());
    }

    @Test
    void whoeverIsHiddenInOneRecordIsHiddenInAll() {
        Viewer coordinator = Town.viewer(Role.COORDINATOR, Town.NORTH);

        assertThat(policy.sees(coordinator, Town.HIDDEN)).isFalse();
        assertThat(policy.sees(coordinator, Town.HIDDEN_VOLUNTEER)).isFalse();
        assertThat(policy.sees(coordinator, Town.NUMBER)).isFalse();
    }

    @Test
    void aClearanceShowsOnePersonForATime() {
        Clearance now = new Clearance(Town.key(3), Code.of("SAFETY"), Town.NOON.plus(Duration.ofHours(1)));
        Clearance over = new Clearance(Town.key(3), Code.of("SAFETY"), Town.NOON);
        Clearance other = new Clearance(Town.key(2), Code.of("SAFETY"), Town.NOON.plus(Duration.ofHours(1)));
        Viewer coordinator = Town.viewer(Role.COORDINATOR, Town.NORTH);

        assertThat(people(coordinator.with(Set.of(now)))).contains(Town.HIDDEN.ref(), Town.HIDDEN_VOLUNTEER.ref());
        assertThat(people(coordinator.with(Set.of(over, other)))).doesNotContain(Town.HIDDEN.ref());
    }

    @Test
    void everybodySeesHerself() {
        Viewer herself = Viewer.publicly(Town.NOON).as(Town.key(3));

        assertThat(people(herself)).containsExactlyInAnyOrder(Town.HIDDEN.ref(), Town.HIDDEN_VOLUNTEER.ref());
        assertThat(policy.sees(herself, Town.NUMBER)).isTrue();
    }

    @Test
    void aVolunteerSeesTheGroupsThatSheLeadsAndNobodyButHerself() {
        Viewer leader = Town.viewer(Role.VOLUNTEER, Town.NORTH).as(Town.key(1));

        assertThat(people(leader)).containsExactly(Town.LEADER.ref());
        assertThat(policy.sees(leader, Town.TUESDAY)).isTrue();
        assertThat(policy.sees(leader, Town.FRIDAY)).isFalse();
        assertThat(policy.sees(Town.viewer(Role.VOLUNTEER, Town.NORTH).as(Town.key(2)), Town.TUESDAY))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"MUNICIPAL_READER", "FUNDER", "NATIONAL_READER"})
    void readersOfFiguresNeverSeePeople(Role role) {
        Viewer reader = Viewer.of(role, Delimitation.everything(), Code.of("PROGRAMME"), Town.NOON);

        assertThat(people(reader)).isEmpty();
        assertThat(policy.sees(reader, Town.NUMBER)).isFalse();
    }

    @Test
    void agreementsAreForTheMunicipalityAndGrantsForTheFunder() {
        Viewer municipality = Town.viewer(Role.MUNICIPAL_READER, Ref.of("area", "town"));
        Viewer funder = Town.viewer(Role.FUNDER, Town.GRANT.ref());

        assertThat(policy.sees(municipality, Town.IOP)).isTrue();
        assertThat(policy.sees(municipality, Town.GRANT)).isFalse();
        assertThat(policy.sees(funder, Town.GRANT)).isTrue();
        assertThat(policy.sees(funder, Town.IOP)).isFalse();
        assertThat(policy.sees(Town.viewer(Role.FUNDER, Ref.of("grant", "other")), Town.GRANT))
                .isFalse();
    }

    @Test
    void thePublicSeesWhatIsPublishedAnyway() {
        Viewer everybody = Viewer.publicly(Town.NOON);

        assertThat(policy.sees(everybody, Town.PROMISE)).isTrue();
        assertThat(policy.sees(everybody, Town.DRAFT_PROMISE)).isFalse();
        assertThat(policy.sees(everybody, Town.IOP)).isFalse();
        assertThat(policy.sees(everybody, Town.TUESDAY)).isFalse();
        assertThat(people(everybody)).isEmpty();
    }

    @Test
    void whateverIsNotGivenIsDenied() {
        Viewer nowhere = Viewer.of(Role.COORDINATOR, Delimitation.nothing(), Code.of("PROGRAMME"), Town.NOON);

        assertThat(people(nowhere)).isEmpty();
        assertThat(policy.sees(nowhere, Town.TUESDAY)).isFalse();
        assertThat(policy.sees(nowhere, Town.IOP)).isFalse();
    }

    @Test
    void aDelimitationReachesWhateverBelongsToItHoweverFarDown() {
        Viewer town = Town.viewer(Role.COORDINATOR, Ref.of("area", "town"));
        Viewer programme = Town.viewer(Role.COORDINATOR, Ref.of("programme", "south"));

        assertThat(seen(town)).contains(Town.TUESDAY, Town.FRIDAY, Town.IOP);
        assertThat(people(programme)).contains(Town.FAR.ref()).doesNotContain(Town.AMAL.ref());
        assertThat(policy.sees(programme, Town.TUESDAY)).isFalse();
    }

    @Test
    void theDataProtectionOfficerLooksAfterRightsAndNotAfterAgreements() {
        Viewer officer =
                Viewer.of(Role.DATA_PROTECTION_OFFICER, Delimitation.everything(), Code.of("RIGHTS"), Town.NOON);

        assertThat(people(officer)).contains(Town.AMAL.ref()).doesNotContain(Town.HIDDEN.ref());
        assertThat(policy.sees(officer, Town.GRANT)).isFalse();
    }
}
