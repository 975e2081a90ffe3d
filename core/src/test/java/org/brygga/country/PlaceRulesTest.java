// SPDX-License-Identifier: Apache-2.0
package org.brygga.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.brygga.country.Places.area;
import static org.brygga.country.Places.classified;
import static org.brygga.country.Places.municipality;
import static org.brygga.country.Places.used;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brygga.check.Profile;
import org.brygga.country.table.CodeTable;
import org.brygga.finding.RuleCode;
import org.brygga.model.value.CountryCode;
import org.brygga.rule.Rule;
import org.junit.jupiter.api.Test;

class PlaceRulesTest {

    private static final String DAY = "2026-06-01";

    @Test
    void aPackWithAListAndNoRuleOfItsOwnIsHeardThroughTheUniversalRule() {
        CountryPacks packs = CountryPacks.of(new Universal(), new Elsewhere());

        assertThat(Checked.places(packs, Profile.WORKING, DAY, "COM-GEO", municipality("IS", used("0000", null))))
                .isEmpty();
        assertThat(Checked.places(packs, Profile.WORKING, DAY, "COM-GEO", municipality("IS", used("0001", null))))
                .containsExactly("COM-GEO-001 /codes/0/code ERROR");
    }

    @Test
    void aCountryWithoutAListIsNotJudged() {
        assertThat(Checked.places(DAY, "COM-GEO", municipality("FI", used("091", null))))
                .isEmpty();
    }

    @Test
    void theRuleOfTheCountrySpeaksInsteadOfTheUniversalOne() {
        assertThat(Checked.places(DAY, "COM-GEO SE-GEO", municipality("SE", used("9999", null))))
                .containsExactly("SE-GEO-001 /codes/0/code ERROR");
        assertThat(Checked.places(DAY, "COM-GEO DK-GEO", municipality("DK", used("0999", null))))
                .containsExactly("DK-GEO-001 /codes/0/code ERROR");
        assertThat(Checked.places(DAY, "COM-GEO NO-GEO", municipality("NO", used("9999", null))))
                .containsExactly("NO-GEO-001 /codes/0/code ERROR");
    }

    @Test
    void switchingTheRuleOfTheCountryOffDoesNotBringTheUniversalOneBack() {
        Profile quiet = Profile.WORKING.without(RuleCode.of("NO-GEO-001"));

        assertThat(Checked.places(
                        CountryPacks.load(), quiet, DAY, "COM-GEO NO-GEO", municipality("NO", used("9999", null))))
                .isEmpty();
    }

    @Test
    void aLevelThatNoVersionOfTheSchemeHasIsFound() {
        assertThat(Checked.places(DAY, "COM-GEO-002", classified("SE", "NEIGHBOURHOOD", "SE_POLICE", "UTSATT")))
                .isEmpty();
        assertThat(Checked.places(DAY, "COM-GEO-002", classified("SE", "NEIGHBOURHOOD", "SE_POLICE", "SERIOUS")))
                .containsExactly("COM-GEO-002 /classifications/0/level ERROR");
    }

    @Test
    void aSchemeThatNobodyKnowsNeedsAVersion() {
        assertThat(Checked.places(DAY, "COM-GEO-002", classified("NO", "NEIGHBOURHOOD", "LOCAL_INDEX", "LOW")))
                .containsExactly("COM-GEO-002 /classifications/0/schemeVersion WARNING");
        assertThat(Checked.places(
                        DAY,
                        "COM-GEO-002",
                        classified("NO", "NEIGHBOURHOOD", "LOCAL_INDEX", "LOW", c -> c.schemeVersion("2024"))))
                .isEmpty();
    }

    @Test
    void twoLevelsOfASchemeAtTheSameTimeAreFound() {
        assertThat(Checked.places(
                        DAY,
                        "COM-GEO-003",
                        area(
                                "SE",
                                "NEIGHBOURHOOD",
                                Places.level("SE_POLICE", "UTSATT", "2019-06-01", "2021-09-30"),
                                Places.level("SE_POLICE", "RISK", "2021-10-01", "2023-11-30"))))
                .isEmpty();
        assertThat(Checked.places(
                        DAY,
                        "COM-GEO-003",
                        area(
                                "SE",
                                "NEIGHBOURHOOD",
                                Places.level("SE_POLICE", "UTSATT", "2019-06-01", ""),
                                Places.level("SE_POLICE", "RISK", "2021-10-01", "2023-11-30"))))
                .containsExactly("COM-GEO-003 /classifications/1 ERROR");
    }

    @Test
    void nestedLevelsMayHoldTogetherButNotTwice() {
        assertThat(Checked.places(
                        DAY,
                        "COM-GEO-003",
                        area(
                                "DK",
                                "HOUSING_AREA",
                                Places.level("DK_ALMENBOLIGLOV", "UDSAT_BOLIGOMRADE", "2022-12-01", "2023-11-30"),
                                Places.level("DK_ALMENBOLIGLOV", "PARALLELSAMFUND", "2022-12-01", "2023-11-30"))))
                .isEmpty();
        assertThat(Checked.places(
                        DAY,
                        "COM-GEO-003",
                        area(
                                "DK",
                                "HOUSING_AREA",
                                Places.level("DK_ALMENBOLIGLOV", "PARALLELSAMFUND", "2021-12-01", ""),
                                Places.level("DK_ALMENBOLIGLOV", "PARALLELSAMFUND", "2022-12-01", "2023-11-30"))))
                .containsExactly("COM-GEO-003 /classifications/1 ERROR");
    }

    /** The universal rules without the packs of this repository beside them. */
    private static final class Universal implements CountryPack {

        private final CountryPack rules = CountryPacks.load().list().get(0);

        @Override
        public String id() {
            return rules.id();
        }

        @Override
        public String version() {
            return rules.version();
        }

        @Override
        public Layer layer() {
            return rules.layer();
        }

        @Override
        public Optional<CountryCode> country() {
            return rules.country();
        }

        @Override
        public List<Rule<?>> rules() {
            return rules.rules();
        }
    }

    /** A pack from outside that brings a list and no rule. */
    private static final class Elsewhere implements CountryPack {

        @Override
        public String id() {
            return "elsewhere";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public Layer layer() {
            return Layer.COUNTRY;
        }

        @Override
        public Optional<CountryCode> country() {
            return Optional.of(CountryCode.of("IS"));
        }

        @Override
        public List<Rule<?>> rules() {
            return List.of();
        }

        @Override
        public Map<String, CodeTable> codeLists() {
            return Map.of(
                    CodeTable.MUNICIPALITY, CodeTable.beside(Elsewhere.class, "elsewhere.csv", "IS_SVEITARFELAG"));
        }
    }
}
