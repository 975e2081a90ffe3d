// SPDX-License-Identifier: Apache-2.0
package org.brygga.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.brygga.country.Places.area;
import static org.brygga.country.Places.classified;
import static org.brygga.country.Places.coded;
import static org.brygga.country.Places.level;
import static org.brygga.country.Places.municipality;
import static org.brygga.country.Places.used;

import org.brygga.model.place.Area;
import org.brygga.model.place.AreaCode;
import org.brygga.model.value.Code;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NordicPlaceRulesTest {

    private static final String DAY = "2026-06-01";

    @Test
    void aSwedishCodeHasFourDigitsAndItsTime() {
        assertThat(Checked.places(DAY, "SE-GEO", municipality("SE", used("0114", null), used("1480", null))))
                .isEmpty();
        assertThat(Checked.places(DAY, "SE-GEO", municipality("SE", used("114", null))))
                .containsExactly("SE-GEO-001 /codes/0/code ERROR");
        assertThat(Checked.places(
                        DAY,
                        "SE-GEO",
                        municipality(
                                "SE",
                                used("1917", Period.parse("2004", "2006")),
                                used("0331", Period.parse("2007", "")))))
                .isEmpty();
        assertThat(Checked.places(DAY, "SE-GEO", municipality("SE", used("1917", Period.parse("2004", "2010")))))
                .containsExactly("SE-GEO-001 /codes/0/code ERROR");
    }

    @Test
    void aCodeOfAnotherListIsLeftAlone() {
        AreaCode other = new AreaCode("SE232", Code.of("NUTS"), null);

        assertThat(Checked.places(DAY, "SE-GEO COM-GEO", municipality("SE", other)))
                .isEmpty();
        assertThat(Checked.places(
                        DAY,
                        "SE-GEO COM-GEO",
                        coded("SE", "NEIGHBOURHOOD", used("12", null)).build()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1480A001", "1480D0010", "148AA0010", "1480a0010"})
    void aDesoCodeIsWrittenInOneWay(String code) {
        assertThat(Checked.places(DAY, "SE-GEO", deso(code, "area:goteborg")))
                .containsExactly("SE-GEO-002 /codes/0/code ERROR");
    }

    @Test
    void aDesoAreaLiesInItsMunicipality() {
        Area goteborg =
                coded("SE", "MUNICIPALITY", used("1480", null)).id("goteborg").build();
        Area regso = coded("SE", "REGSO")
                .id("regso")
                .parent(Ref.of("area", "goteborg"))
                .build();

        assertThat(Checked.places(DAY, "SE-GEO", goteborg, regso, deso("1480A0010", "area:regso")))
                .isEmpty();
        assertThat(Checked.places(DAY, "SE-GEO", goteborg, regso, deso("1980A0010", "area:regso")))
                .containsExactly("SE-GEO-002 /codes/0/code ERROR");
        assertThat(Checked.places(DAY, "SE-GEO", deso("1980A0010", "area:nowhere")))
                .isEmpty();
    }

    @Test
    void anAreaTypeBelongsToARegsoAndAYear() {
        assertThat(Checked.places(
                        DAY,
                        "SE-GEO COM-GEO",
                        classified("SE", "REGSO", "SE_OMRADESTYP", "2", c -> c.period(Period.parse("2023", "2023")))))
                .isEmpty();
        assertThat(Checked.places(
                        DAY,
                        "SE-GEO COM-GEO",
                        classified("SE", "REGSO", "SE_OMRADESTYP", "6", c -> c.period(Period.parse("2023", "2023")))))
                .containsExactly("SE-GEO-003 /classifications/0/level ERROR");
        assertThat(Checked.places(DAY, "SE-GEO COM-GEO", classified("SE", "NEIGHBOURHOOD", "SE_OMRADESTYP", "1")))
                .containsExactly("SE-GEO-003 /classifications/0 ERROR", "SE-GEO-003 /classifications/0/scheme ERROR");
    }

    @Test
    void riskAreasEndWithTheListOfDecember2025() {
        assertThat(Checked.places(
                        DAY,
                        "SE-GEO-004 COM-GEO-002",
                        classified(
                                "SE",
                                "NEIGHBOURHOOD",
                                "SE_POLICE",
                                "RISK",
                                c -> c.listRevision(PartialDate.parse("2023-12"))
                                        .schemeVersion("2015"))))
                .isEmpty();
        assertThat(Checked.places(
                        DAY,
                        "SE-GEO-004 COM-GEO-002",
                        classified(
                                "SE",
                                "NEIGHBOURHOOD",
                                "SE_POLICE",
                                "RISK",
                                c -> c.listRevision(PartialDate.parse("2025-12"))
                                        .schemeVersion("2025"))))
                .containsExactly("SE-GEO-004 /classifications/0/level WARNING");
    }

    @Test
    void aDanishCodeMayLackItsLeadingZero() {
        assertThat(Checked.places(DAY, "DK-GEO", municipality("DK", used("101", null), used("0101", null))))
                .isEmpty();
        assertThat(Checked.places(DAY, "DK-GEO", municipality("DK", used("0411", null))))
                .containsExactly("DK-GEO-001 /codes/0/code ERROR");
    }

    @Test
    void aNorwegianCodeIsInForceForAsLongAsItIsUsed() {
        assertThat(Checked.places(
                        DAY,
                        "NO-GEO",
                        municipality(
                                "NO",
                                used("5401", Period.parse("2022", "2023")),
                                used("5501", Period.parse("2024", "")))))
                .isEmpty();
        assertThat(Checked.places(DAY, "NO-GEO", municipality("NO", used("5401", Period.parse("2022", "2024")))))
                .containsExactly("NO-GEO-001 /codes/0/code ERROR");
    }

    @Test
    void anAreaInitiativeNamesItsAgreementAndItsPeriod() {
        assertThat(Checked.places(
                        DAY,
                        "NO-GEO COM-GEO",
                        classified(
                                "NO",
                                "CITY_DISTRICT",
                                "NO_OMRADESATSING",
                                "AGREEMENT",
                                c -> c.agreement(Ref.of("partnership", "agreement"))
                                        .period(Period.parse("2017", "2026")))))
                .isEmpty();
        assertThat(Checked.places(
                        DAY,
                        "NO-GEO COM-GEO",
                        area(
                                "NO",
                                "CITY_DISTRICT",
                                level("NO_OMRADESATSING", "AGREEMENT").build())))
                .containsExactly(
                        "NO-GEO-003 /classifications/0 WARNING", "NO-GEO-003 /classifications/0/agreement WARNING");
    }

    private static Area deso(String code, String parent) {
        return coded("SE", "DESO", used(code, null)).parent(Ref.parse(parent)).build();
    }
}
