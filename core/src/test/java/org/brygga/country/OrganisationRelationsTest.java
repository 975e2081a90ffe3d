// SPDX-License-Identifier: Apache-2.0
package org.brygga.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.organisation.OrganisationBuilder;
import org.brygga.model.organisation.OrganisationRelation;
import org.brygga.model.organisation.OrganisationRelationBuilder;
import org.brygga.model.value.Code;
import org.brygga.model.value.CountryCode;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;
import org.junit.jupiter.api.Test;

class OrganisationRelationsTest {

    private static final String DAY = "2026-06-01";

    @Test
    void anOrganisationIsNotRelatedToItself() {
        assertThat(Checked.places(DAY, "COM-ORG-003", organisation("one", relation("SISTER", "one", null))))
                .containsExactly("COM-ORG-003 /relations/0/target ERROR");
    }

    @Test
    void aChainOfParentsOrSuccessorsDoesNotComeBack() {
        assertThat(Checked.places(
                        DAY,
                        "COM-ORG-003",
                        organisation("one", relation("PARENT", "two", null)),
                        organisation("two", relation("PARENT", "three", null)),
                        organisation("three", relation("SISTER", "one", null))))
                .isEmpty();
        assertThat(Checked.places(
                        DAY,
                        "COM-ORG-003",
                        organisation("one", relation("SUCCESSOR", "two", null)),
                        organisation("two", relation("SUCCESSOR", "three", null)),
                        organisation("three", relation("SUCCESSOR", "two", null))))
                .containsExactly("COM-ORG-003 /relations/0/target ERROR", "COM-ORG-003 /relations/0/target ERROR");
    }

    @Test
    void twoOrganisationsMayBeEachOthersParentOneAfterTheOther() {
        assertThat(Checked.places(
                        DAY,
                        "COM-ORG-003",
                        organisation("one", relation("PARENT", "two", Period.parse("2010", "2015"))),
                        organisation("two", relation("PARENT", "one", Period.parse("2016", "")))))
                .isEmpty();
        assertThat(Checked.places(
                        DAY,
                        "COM-ORG-003",
                        organisation("one", relation("PARENT", "two", Period.parse("2010", ""))),
                        organisation("two", relation("PARENT", "one", Period.parse("2016", "")))))
                .hasSize(2);
    }

    private static Organisation organisation(String id, OrganisationRelation relation) {
        return OrganisationBuilder.builder()
                .id(id)
                .name(id)
                .country(CountryCode.of("SE"))
                .relations(List.of(relation))
                .build();
    }

    private static OrganisationRelation relation(String kind, String target, Period period) {
        return OrganisationRelationBuilder.builder()
                .kind(Code.of(kind))
                .target(Ref.of("organisation", target))
                .period(period)
                .build();
    }
}
