// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.brygga.dataset.Dataset;
import org.brygga.model.people.Participant;
import org.brygga.model.people.ParticipantBuilder;
import org.brygga.model.personal.HeldIdentifier;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.personal.PersonName;
import org.brygga.model.personal.Protection;
import org.brygga.model.place.Area;
import org.brygga.model.value.Aggregate;
import org.brygga.sdk.vault.InMemoryPersonKeys;
import org.brygga.sdk.vault.Vault;
import org.brygga.testkit.generate.LinkedDatasets;
import org.brygga.testkit.store.ReachableText;
import org.junit.jupiter.api.Test;

class VaultTest {

    private static final List<String> VALUES =
            List.of("Kanarina Hemlund", "kanarina@example.org", "1987", "kanarinote");

    private final InMemoryPersonKeys keys = new InMemoryPersonKeys();
    private final Vault vault = new Vault(keys);
    private final Dataset town = ProtectedTown.with(Protection.Level.NONE);

    private Participant her() {
        return town.all(Participant.class).stream()
                .filter(one -> ProtectedTown.HER.equals(one.person()))
                .findFirst()
                .orElseThrow();
    }

    @Property(seed = "95", edgeCases = EdgeCasesMode.NONE)
    void whatIsSealedOpensAsItWas(@ForAll @LongRange(min = 1, max = 500) long seed) {
        assertThat(LinkedDatasets.seeded(seed).stream(100)).allSatisfy(record -> {
            Aggregate sealed = vault.seal(record);
            assertThat(vault.open(sealed)).isEqualTo(record);
            assertThat(vault.seal(sealed)).isEqualTo(sealed);
            assertThat(vault.open(record)).isEqualTo(record);
        });
    }

    @Test
    void noPersonalValueIsReadInWhatIsSealed() {
        assertThat(ReachableText.of(her())).contains(VALUES);
        assertThat(ReachableText.of(vault.seal(her()))).doesNotContain(VALUES);
        HeldIdentifier number = town.all(HeldIdentifier.class).get(0);
        assertThat(vault.seal(number).value()).isNotEqualTo(number.value());
    }

    @Test
    void whenTheKeyIsDestroyedNobodyReadsItAgain() {
        Participant sealed = vault.seal(her());

        keys.destroy(ProtectedTown.HER);
        Participant opened = vault.open(sealed);

        assertThat(opened.name()).isNull();
        assertThat(opened.contacts()).isEmpty();
        assertThat(opened.id()).isEqualTo(her().id());
        assertThat(vault.seal(her()).name()).as("under a new key").isNotEqualTo(sealed.name());
        assertThatThrownBy(() -> vault.open(sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aSealedValueCannotBeGivenToSomebodyElse() {
        Participant other = ParticipantBuilder.builder(her())
                .person(PersonKey.of("aabbccddeeff40008000000000000055"))
                .name(vault.seal(her()).name())
                .build();
        vault.seal(
                ParticipantBuilder.builder(other).name(PersonName.of("Another")).build());

        assertThatThrownBy(() -> vault.open(other))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("Kanarina");
    }

    @Test
    void aRecordAboutNobodyIsLeftAsItIs() {
        Area area = town.all(Area.class).get(0);

        assertThat(vault.seal(area)).isSameAs(area);
    }
}
