// SPDX-License-Identifier: Apache-2.0
package org.brygga.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brygga.country.sweden.SwedenPack;
import org.brygga.country.universal.UniversalPack;
import org.brygga.dataset.Dataset;
import org.brygga.finding.Finding;
import org.brygga.model.partnership.Partnership;
import org.brygga.model.partnership.PartnershipBuilder;
import org.brygga.model.value.Code;
import org.brygga.model.value.CountryCode;
import org.brygga.rule.Rule;
import org.junit.jupiter.api.Test;

class CountryPacksTest {

    private static final CountryCode SWEDEN = CountryCode.of("SE");

    @Test
    void packsStandFromTheUniversalLayerToTheMunicipalOne() {
        CountryPacks packs = CountryPacks.of(
                pack("town", "1", CountryPack.Layer.MUNICIPALITY),
                new SwedenPack(),
                pack("a-movement", "1", CountryPack.Layer.ORGANISATION),
                new UniversalPack());

        assertThat(packs.versions())
                .extracting(Finding.PackVersion::id)
                .containsExactly("universal", "sweden", "a-movement", "town");
        assertThat(packs.versions()).contains(new Finding.PackVersion("town", "1"));
    }

    @Test
    void twoPacksOfOneIdOrOneCountryAreRefusedWithBothNames() {
        assertThatThrownBy(() -> CountryPacks.of(
                        pack("town", "1", CountryPack.Layer.MUNICIPALITY),
                        pack("town", "2", CountryPack.Layer.MUNICIPALITY)))
                .hasMessageContaining("Two packs claim the id town: ")
                .hasMessageContaining("LabelPack and ");
        assertThatThrownBy(() -> CountryPacks.of(new SwedenPack(), pack("svea", "1", CountryPack.Layer.COUNTRY)))
                .hasMessageContaining("Two packs claim the country SE")
                .hasMessageContaining("SwedenPack")
                .hasMessageContaining("CountryPacksTest");
    }

    @Test
    void aPackWithTheIdOfAnotherTakesItsPlace() {
        CountryPacks packs = CountryPacks.of(new UniversalPack(), pack("town", "1", CountryPack.Layer.MUNICIPALITY));

        assertThat(packs.with(List.of(
                                pack("town", "2", CountryPack.Layer.MUNICIPALITY),
                                pack("village", "1", CountryPack.Layer.MUNICIPALITY)))
                        .versions())
                .containsExactly(
                        new UniversalPack().packVersion(),
                        new Finding.PackVersion("town", "2"),
                        new Finding.PackVersion("village", "1"));
    }

    @Test
    void aFormThatOnlyOneCountryHasTellsWhoseRulesGovern() {
        SwedenPack sweden = new SwedenPack();

        assertThat(sweden.governs(of("IOP", null), only(of("IOP", null)))).isTrue();
        assertThat(sweden.governs(of("NETWORK", null), only(of("NETWORK", null))))
                .isFalse();
        assertThat(sweden.governs(of("IOP", "NO"), only(of("IOP", "NO")))).isFalse();
        assertThat(sweden.governs(of("NETWORK", "SE"), only(of("NETWORK", "SE"))))
                .isTrue();
        assertThat(new UniversalPack().governs(of("NETWORK", "FI"), only(of("NETWORK", "FI"))))
                .isTrue();
    }

    @Test
    void wordsThatAPackHasLabelsForAreKnown() {
        CountryPacks packs = CountryPacks.load();

        assertThat(packs.rules().knows(Code.of("MEETING_PLACE"))).isTrue();
        assertThat(packs.rules().knows(Code.of("SARSKILT_UTSATT"))).isTrue();
        assertThat(packs.rules().knows(Code.of("SE_POLICE"))).isTrue();
        assertThat(packs.rules().knows(Code.of("ALVIRA"))).isFalse();
        assertThat(packs.rules().knows(Code.of("plural"))).isFalse();
    }

    private static Dataset only(Partnership partnership) {
        return Dataset.only(partnership);
    }

    private static Partnership of(String form, String country) {
        return PartnershipBuilder.builder()
                .id("p")
                .form(Code.of(form))
                .country(country == null ? null : CountryCode.of(country))
                .build();
    }

    private static CountryPack pack(String id, String version, CountryPack.Layer layer) {
        if (layer != CountryPack.Layer.COUNTRY) {
            return LabelPack.of(id, version, layer, Map.of());
        }
        return new CountryPack() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public String version() {
                return version;
            }

            @Override
            public Layer layer() {
                return layer;
            }

            @Override
            public Optional<CountryCode> country() {
                return Optional.of(SWEDEN);
            }

            @Override
            public List<Rule<?>> rules() {
                return List.of();
            }
        };
    }
}
