// SPDX-License-Identifier: Apache-2.0
package org.brygga.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validator;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
import org.brygga.access.Town;
import org.brygga.check.Checker;
import org.brygga.check.Profile;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.IndexedDataset;
import org.brygga.finding.Findings;
import org.brygga.model.group.EnrolmentBuilder;
import org.brygga.model.group.Group;
import org.brygga.model.group.GroupBuilder;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.organisation.OrganisationBuilder;
import org.brygga.model.organisation.OrganisationUnit;
import org.brygga.model.people.ParticipantBuilder;
import org.brygga.model.personal.PersonName;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.brygga.operation.Desk;
import org.junit.jupiter.api.Test;

class SharingTest {

    private static final Validator SHAPELESS = (Validator) Proxy.newProxyInstance(
            SharingTest.class.getClassLoader(),
            new Class<?>[] {Validator.class},
            (proxy, method, arguments) -> method.getName().equals("validate") ? Set.of() : null);
    private static final Sharing SHARING = new Sharing(
            new Desk(new Checker(SHAPELESS, Town.PACKS.rules()), Town.PACKS.rules(), Profile.WORKING), Town.PACKS);
    private static final Organisation CITY = OrganisationBuilder.builder()
            .id("city")
            .kind(Code.of("MUNICIPALITY"))
            .build();
    private static final Organisation POLICE =
            OrganisationBuilder.builder().id("police").kind(Code.of("POLICE")).build();

    private static Dataset records(Aggregate... records) {
        IndexedDataset.Builder dataset = IndexedDataset.builder();
        List.of(records).forEach(dataset::add);
        return dataset.build();
    }

    private static List<String> codes(Findings findings) {
        return findings.list().stream().map(finding -> finding.code().text()).toList();
    }

    private static OrganisationUnit unit(String kind) {
        return new OrganisationUnit("u", "Unit", Code.of(kind), null, null, null);
    }

    @Test
    void namesOfParticipantsAreNotReportedToThePoliceOrTheSocialServices() {
        var named = ParticipantBuilder.builder(Town.AMAL)
                .name(PersonName.of("Amal"))
                .build();

        assertThat(codes(SHARING.report(records(named, Town.TUESDAY), POLICE, null)))
                .containsExactly("PRV-010", "PRV-010");
        assertThat(codes(SHARING.report(records(named), CITY, unit("SOCIAL_SERVICES"))))
                .containsExactly("PRV-010");
    }

    @Test
    void whatNamesNobodyAndWhatGoesElsewhereMayGo() {
        var named = ParticipantBuilder.builder(Town.AMAL)
                .name(PersonName.of("Amal"))
                .build();
        Group empty = GroupBuilder.builder(Town.TUESDAY).enrolments(List.of()).build();

        assertThat(SHARING.report(records(Town.AMAL, empty, Town.IOP), POLICE, null)
                        .list())
                .isEmpty();
        assertThat(SHARING.report(records(named), CITY, unit("FAMILY_CENTRE")).list())
                .isEmpty();
        assertThat(SHARING.report(records(named), CITY, null).list()).isEmpty();
    }

    @Test
    void aSmallGroupWithAProtectedPersonIsNotPublished() {
        assertThat(codes(SHARING.publish(Town.TUESDAY, Town.records(), Town.DAY)))
                .containsExactly("PRV-015");
        assertThat(SHARING.publish(Town.FRIDAY, Town.records(), Town.DAY).list())
                .isEmpty();
    }

    @Test
    void inALargerGroupSheIsNotToldByTheSize() {
        Group larger = GroupBuilder.builder(Town.TUESDAY)
                .enrolments(
                        List.of(Town.HIDDEN.ref(), Town.AMAL.ref(), Town.FAR.ref(), Ref.of("participant", "x")).stream()
                                .map(woman -> EnrolmentBuilder.builder()
                                        .id(woman.id())
                                        .person(woman)
                                        .build())
                                .toList())
                .build();

        assertThat(SHARING.publish(larger, Town.records(), Town.DAY).list()).isEmpty();
    }
}
