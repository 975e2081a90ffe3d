// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.universal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.brygga.dataset.IndexedDataset;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.organisation.OrganisationBuilder;
import org.brygga.model.organisation.OrganisationRelation;
import org.brygga.model.organisation.OrganisationRelationBuilder;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.junit.jupiter.api.Test;

/** Chains of parents are followed as far as they go. */
class RelationChainTest {

    private static final int LENGTH = 10_000;

    @Test
    void aLongChainThatEndsLeadsNowhere() {
        IndexedDataset.Builder organisations = IndexedDataset.builder();
        for (int number = 0; number < LENGTH; number++) {
            organisations.add(childOf(number, number + 1));
        }

        assertThat(leadsBack(organisations.build())).isFalse();
    }

    @Test
    void aLongChainThatComesBackIsACircle() {
        IndexedDataset.Builder organisations = IndexedDataset.builder();
        for (int number = 0; number < LENGTH; number++) {
            organisations.add(childOf(number, (number + 1) % LENGTH));
        }

        assertThat(leadsBack(organisations.build())).isTrue();
    }

    private static boolean leadsBack(IndexedDataset organisations) {
        return new RelationChain(Ref.of("organisation", "o0"), organisations).leadsBack(parent(1));
    }

    private static Organisation childOf(int number, int parent) {
        return OrganisationBuilder.builder()
                .id("o" + number)
                .name("O")
                .relations(List.of(parent(parent)))
                .build();
    }

    private static OrganisationRelation parent(int number) {
        return OrganisationRelationBuilder.builder()
                .kind(Code.of("PARENT"))
                .target(Ref.of("organisation", "o" + number))
                .build();
    }
}
