// SPDX-License-Identifier: Apache-2.0
package org.brygga.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.brygga.model.grant.Grant;
import org.brygga.model.grant.GrantBuilder;
import org.brygga.model.grant.GrantPartyBuilder;
import org.brygga.model.people.Volunteer;
import org.brygga.model.people.VolunteerBuilder;
import org.brygga.model.value.Ref;
import org.junit.jupiter.api.Test;

class IndexedDatasetTest {

    private static final Ref ASSOCIATION = Ref.of("organisation", "association");
    private static final Volunteer VOLUNTEER =
            VolunteerBuilder.builder().id("volunteer").organisation(ASSOCIATION).build();
    private static final Grant GRANT = GrantBuilder.builder()
            .id("grant")
            .parties(List.of(
                    GrantPartyBuilder.builder().organisation(ASSOCIATION).build()))
            .build();

    @Test
    void whoRefersToARecordIsFoundByItsType() {
        Dataset dataset = IndexedDataset.builder().add(VOLUNTEER).add(GRANT).build();

        assertThat(dataset.referringTo(Grant.class, ASSOCIATION)).containsExactly(GRANT);
        assertThat(dataset.referringTo(Volunteer.class, ASSOCIATION)).containsExactly(VOLUNTEER);
        assertThat(dataset.referringTo(Grant.class, Ref.of("organisation", "other")))
                .isEmpty();
    }

    @Test
    void theGrantsOfALargeAssociationAreFoundWithoutWalkingPastItsVolunteers() {
        int volunteers = 100_000;
        IndexedDataset.Builder builder = IndexedDataset.builder().add(GRANT);
        for (int number = 0; number < volunteers; number++) {
            builder.add(VOLUNTEER);
        }
        Dataset dataset = builder.build();

        // Ten thousand million steps if each search passes everybody, a hundred thousand if it does not.
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            for (int number = 0; number < volunteers; number++) {
                assertThat(dataset.referringTo(Grant.class, ASSOCIATION).size()).isOne();
            }
        });
    }
}
