// SPDX-License-Identifier: Apache-2.0
package org.example.finland;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.brygga.country.table.CodeEntry;
import org.brygga.country.CountryPack;
import org.brygga.country.CountryPacks;
import org.brygga.country.Labels;
import org.brygga.model.value.Code;
import org.brygga.model.value.CountryCode;
import org.brygga.testkit.contract.CountryPackContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

// region contract
class FinlandPackTest extends CountryPackContract {

    @Override
    protected CountryPack pack() {
        return new FinlandPack();
    }

    @Override
    protected Set<String> prefixes() {
        return Set.of("FI");
    }

    @Override
    protected List<Locale> languages() {
        return Stream.of("fi", "sv").map(Locale::forLanguageTag).toList();
    }

    @Override
    protected List<String> tables() {
        return List.of("municipalities.csv", "protections.csv", "record-checks.csv");
    }

    @Override
    protected Map<String, List<String>> words() {
        return Map.of(
                "role", List.of("NEIGHBOURHOOD_MOTHER"),
                "record-check", List.of("FI_RIKOSREKISTERIOTE"),
                "protection-source", List.of("FI_TURVAKIELTO"),
                "registration-kind", List.of("FI_YTUNNUS"),
                "identifier-kind", List.of("FI_HETU"));
    }
    // endregion

    @Test
    void thePackIsFoundBesideTheBuiltInOnes() {
        CountryPacks packs = CountryPacks.load();

        assertThat(packs.find(CountryCode.of("FI"))).containsInstanceOf(FinlandPack.class);
        assertThat(packs.list()).extracting(CountryPack::id).contains("denmark", "finland", "norway", "sweden");
    }

    @Test
    void aRoleIsCalledWhatFinnsCallIt() {
        Labels labels = Labels.of(CountryPacks.load());

        assertThat(labels.code("role", Code.of("NEIGHBOURHOOD_MOTHER"), Locale.forLanguageTag("fi")))
                .isEqualTo("Naapuriäiti");
    }

    @ParameterizedTest
    @CsvSource({
        "2014-12-31,320",
        "2015-01-01,317",
        "2016-01-01,313",
        "2017-01-01,311",
        "2019-12-31,311",
        "2020-01-01,310",
        "2021-01-01,309",
        "2024-01-01,309",
        "2025-01-01,308"
    })
    void theListHasAsManyMunicipalitiesAsTheCountryHad(LocalDate day, int count) {
        assertThat(FinlandPack.MUNICIPALITIES.on(day))
                .hasSize(count)
                .allSatisfy(entry -> assertThat(entry.code()).matches("[0-9]{3}"));
    }

    @Test
    void aMergedMunicipalityIsFollowedBothWays() {
        LocalDate before = LocalDate.of(2014, 6, 1);
        LocalDate after = LocalDate.of(2024, 6, 1);

        assertThat(FinlandPack.MUNICIPALITIES.follow("476", before, after))
                .extracting(CodeEntry::name)
                .containsExactly("Kuopio");
        assertThat(FinlandPack.MUNICIPALITIES.follow("297", after, before))
                .extracting(CodeEntry::name)
                .containsExactlyInAnyOrder("Kuopio", "Maaninka", "Juankoski");
    }
}
