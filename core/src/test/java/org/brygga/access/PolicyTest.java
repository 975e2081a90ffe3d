// SPDX-License-Identifier: Apache-2.0
package org.brygga.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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

    private final List<Trace> traces = new ArrayList<>();
    private final Policy policy = new Policy(Town.PACKS, Town.records(), Town.DAY);

    private Stream<Aggregate> seen(Viewer viewer) {
        return Town.records().all().stream().filter(record -> policy.by(viewer).sees(record));
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

        assertThat(policy.by(coordinator).sees(Town.HIDDEN)).isFalse();
        assertThat(policy.by(coordinator).sees(Town.HIDDEN_VOLUNTEER)).isFalse();
        assertThat(policy.by(coordinator).sees(Town.NUMBER)).isFalse();
    }

    @Test
    void aClearanceShowsOnePersonForATime() {
        Clearance now = new Clearance(Town.key(3), Code.of("SAFETY"), Town.NOON.plus(Duration.ofHours(1)));
        Clearance over = new Clearance(Town.key(3), Code.of("SAFETY"), Town.NOON);
        Clearance other = new Clearance(Town.key(2), Code.of("SAFETY"), Town.NOON.plus(Duration.ofHours(1)));
        Viewer coordinator = Town.viewer(Role.COORDINATOR, Town.NORTH);

        assertThat(people(coordinator.with(Set.of(now), traces::add)))
                .contains(Town.HIDDEN.ref(), Town.HIDDEN_VOLUNTEER.ref());
        assertThat(people(coordinator.with(Set.of(over, other), traces::add))).doesNotContain(Town.HIDDEN.ref());
        assertThat(traces)
                .contains(new Trace(null, Role.COORDINATOR, Town.key(3), Code.of("SAFETY"), Town.NOON))
                .allSatisfy(trace -> assertThat(trace.person()).isEqualTo(Town.key(3)));
    }

    @Test
    void everybodySeesHerself() {
        Viewer herself = Viewer.publicly(Town.NOON).as(Town.key(3));

        assertThat(people(herself)).containsExactlyInAnyOrder(Town.HIDDEN.ref(), Town.HIDDEN_VOLUNTEER.ref());
        assertThat(policy.by(herself).sees(Town.NUMBER)).isTrue();
    }

    @Test
    void aVolunteerSeesTheGroupsThatSheLeadsAndWhoTakesPartInThem() {
        Viewer leader = Town.viewer(Role.VOLUNTEER, Town.NORTH).as(Town.key(1));

        assertThat(people(leader)).containsExactlyInAnyOrder(Town.LEADER.ref(), Town.AMAL.ref());
        assertThat(policy.by(leader).sees(Town.TUESDAY)).isTrue();
        assertThat(policy.by(leader).sees(Town.FRIDAY)).isFalse();
        assertThat(policy.by(Town.viewer(Role.VOLUNTEER, Town.NORTH).as(Town.key(2)))
                        .sees(Town.TUESDAY))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"MUNICIPAL_READER", "FUNDER", "NATIONAL_READER"})
    void readersOfFiguresNeverSeePeople(Role role) {
        Viewer reader = Viewer.of(role, Delimitation.everything(), Code.of("PROGRAMME"), Town.NOON);

        assertThat(people(reader)).isEmpty();
        assertThat(policy.by(reader).sees(Town.NUMBER)).isFalse();
    }

    @Test
    void agreementsAreForTheMunicipalityAndGrantsForTheFunder() {
        Viewer municipality = Town.viewer(Role.MUNICIPAL_READER, Ref.of("area", "town"));
        Viewer funder = Town.viewer(Role.FUNDER, Town.GRANT.ref());

        assertThat(policy.by(municipality).sees(Town.IOP)).isTrue();
        assertThat(policy.by(municipality).sees(Town.GRANT)).isFalse();
        assertThat(policy.by(funder).sees(Town.GRANT)).isTrue();
        assertThat(policy.by(funder).sees(Town.IOP)).isFalse();
        assertThat(policy.by(Town.viewer(Role.FUNDER, Ref.of("grant", "other"))).sees(Town.GRANT))
                .isFalse();
    }

    @Test
    void thePublicSeesWhatIsPublishedAnyway() {
        Viewer everybody = Viewer.publicly(Town.NOON);

        assertThat(policy.by(everybody).sees(Town.PROMISE)).isTrue();
        assertThat(policy.by(everybody).sees(Town.DRAFT_PROMISE)).isFalse();
        assertThat(policy.by(everybody).sees(Town.IOP)).isFalse();
        assertThat(policy.by(everybody).sees(Town.TUESDAY)).isFalse();
        assertThat(people(everybody)).isEmpty();
    }

    @Test
    void whateverIsNotGivenIsDenied() {
        Viewer nowhere = Viewer.of(Role.COORDINATOR, Delimitation.nothing(), Code.of("PROGRAMME"), Town.NOON);

        assertThat(people(nowhere)).isEmpty();
        assertThat(policy.by(nowhere).sees(Town.TUESDAY)).isFalse();
        assertThat(policy.by(nowhere).sees(Town.IOP)).isFalse();
    }

    @Test
    void aDelimitationReachesWhateverBelongsToItHoweverFarDown() {
        Viewer town = Town.viewer(Role.COORDINATOR, Ref.of("area", "town"));
        Viewer programme = Town.viewer(Role.COORDINATOR, Ref.of("programme", "south"));

        assertThat(seen(town)).contains(Town.TUESDAY, Town.FRIDAY, Town.IOP);
        assertThat(people(programme)).contains(Town.FAR.ref()).doesNotContain(Town.AMAL.ref());
        assertThat(policy.by(programme).sees(Town.TUESDAY)).isFalse();
    }

    @Test
    void theDataProtectionOfficerLooksAfterRightsAndNotAfterAgreements() {
        Viewer officer =
                Viewer.of(Role.DATA_PROTECTION_OFFICER, Delimitation.everything(), Code.of("RIGHTS"), Town.NOON);

        assertThat(people(officer)).contains(Town.AMAL.ref()).doesNotContain(Town.HIDDEN.ref());
        assertThat(policy.by(officer).sees(Town.GRANT)).isFalse();
    }
}
