// SPDX-License-Identifier: Apache-2.0
package org.brygga.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.brygga.country.Places.area;
import static org.brygga.country.Places.level;
import static org.brygga.country.Places.value;

import java.math.BigDecimal;
import java.util.List;
import org.brygga.model.place.AreaClassification;
import org.brygga.model.statement.Statistic;
import org.brygga.model.value.Code;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Period;
import org.brygga.model.value.Quantity;
import org.junit.jupiter.api.Test;

class HousingAreaRulesTest {

    private static final String SCHEME = "DK_ALMENBOLIGLOV";
    private static final String RULES = "DK-GEO-002 DK-GEO-003 DK-GEO-004";

    private static final Statistic WORK_45 = value("DK_OUTSIDE_WORK_SHARE", 45, "PERCENT");
    private static final Statistic SCHOOL_61 = value("DK_BASIC_SCHOOL_SHARE", 61, "PERCENT");
    private static final Statistic SCHOOL_60 = value("DK_BASIC_SCHOOL_SHARE", 60, "PERCENT");
    private static final Statistic CONVICTED_2 = value("DK_CONVICTED_RATIO", 2, "TIMES");
    private static final Statistic INCOME_55 = value("DK_INCOME_SHARE", 55, "PERCENT");

    @Test
    void aDeprivedAreaMeetsTwoOfFourCriteria() {
        assertThat(found(held("UDSAT_BOLIGOMRADE", WORK_45, SCHOOL_61, CONVICTED_2, INCOME_55)))
                .isEmpty();
        assertThat(found(held("UDSAT_BOLIGOMRADE", WORK_45, SCHOOL_60, CONVICTED_2, INCOME_55)))
                .containsExactly("DK-GEO-002 /classifications/0/criteria ERROR");
    }

    @Test
    void aValueThatIsNotStoredOrNotExactDecidesNothing() {
        assertThat(found(held("UDSAT_BOLIGOMRADE"))).isEmpty();
        assertThat(found(held("UDSAT_BOLIGOMRADE", SCHOOL_60, CONVICTED_2))).isEmpty();
        assertThat(found(held("UDSAT_BOLIGOMRADE", SCHOOL_60, CONVICTED_2, INCOME_55)))
                .containsExactly("DK-GEO-002 /classifications/0/criteria ERROR");
        Statistic about = new Statistic(
                Code.of("DK_INCOME_SHARE"),
                new Quantity(BigDecimal.valueOf(60), Quantity.Qualifier.APPROXIMATE, Code.of("PERCENT"), null),
                null,
                null,
                null);
        assertThat(found(held("UDSAT_BOLIGOMRADE", SCHOOL_60, CONVICTED_2, about)))
                .isEmpty();
    }

    @Test
    void aParallelSocietyIsADeprivedAreaToo() {
        AreaClassification parallel =
                held("PARALLELSAMFUND", WORK_45, SCHOOL_61, value("DK_NON_WESTERN_SHARE", 51, "PERCENT"));

        assertThat(found(held("UDSAT_BOLIGOMRADE"), parallel)).isEmpty();
        assertThat(found(parallel)).containsExactly("DK-GEO-003 /classifications/0/level ERROR");
        assertThat(found(level(SCHEME, "UDSAT_BOLIGOMRADE", "2018-12-01", "2019-11-30"), parallel))
                .containsExactly("DK-GEO-003 /classifications/1/level ERROR");
    }

    @Test
    void aParallelSocietyHasTheShareOfTheLaw() {
        assertThat(found(
                        held("UDSAT_BOLIGOMRADE"),
                        held("PARALLELSAMFUND", value("DK_NON_WESTERN_SHARE", 50, "PERCENT"))))
                .containsExactly("DK-GEO-003 /classifications/1/criteria ERROR");
    }

    @Test
    void listsOfTheSameDayGoTogether() {
        assertThat(found(listed("UDSAT_BOLIGOMRADE", "2023-12-01"), listed("PARALLELSAMFUND", "2023-12-01")))
                .isEmpty();
        assertThat(found(listed("UDSAT_BOLIGOMRADE", "2022-12-01"), listed("PARALLELSAMFUND", "2023-12-01")))
                .containsExactly("DK-GEO-003 /classifications/1/level ERROR");
    }

    @Test
    void aTransformationAreaHasBeenAParallelSocietyForFiveYears() {
        AreaClassification deprived = level(SCHEME, "UDSAT_BOLIGOMRADE", "2018-12-01", "");
        AreaClassification transformation = level(SCHEME, "OMDANNELSESOMRADE", "2022-12-01", "");

        assertThat(found(deprived, level(SCHEME, "PARALLELSAMFUND", "2018-12-01", ""), transformation))
                .isEmpty();
        assertThat(found(deprived, level(SCHEME, "PARALLELSAMFUND", "2020-12-01", ""), transformation))
                .containsExactly("DK-GEO-003 /classifications/2 ERROR");
        assertThat(found(deprived, transformation)).containsExactly("DK-GEO-003 /classifications/1/level ERROR");
    }

    @Test
    void aPreventionAreaHasThresholdsOfItsOwn() {
        Statistic share31 = value("DK_NON_WESTERN_SHARE", 31, "PERCENT");

        assertThat(found(held("FOREBYGGELSESOMRADE", share31, CONVICTED_2, INCOME_55, SCHOOL_60)))
                .isEmpty();
        assertThat(found(held("FOREBYGGELSESOMRADE", value("DK_NON_WESTERN_SHARE", 30, "PERCENT"))))
                .containsExactly("DK-GEO-004 /classifications/0/criteria ERROR");
        assertThat(found(held(
                        "FOREBYGGELSESOMRADE",
                        share31,
                        CONVICTED_2,
                        SCHOOL_60,
                        value("DK_OUTSIDE_WORK_SHARE", 30, "PERCENT"),
                        value("DK_INCOME_SHARE", 65, "PERCENT"))))
                .containsExactly("DK-GEO-004 /classifications/0/criteria ERROR");
    }

    @Test
    void thereWereNoPreventionAreasBeforeDecember2021() {
        assertThat(found(level(SCHEME, "FOREBYGGELSESOMRADE", "2020-12-01", "2021-11-30")))
                .containsExactly("DK-GEO-004 /classifications/0 WARNING");
    }

    private static AreaClassification held(String level, Statistic... criteria) {
        return level(SCHEME, level)
                .period(Period.parse("2022-12-01", "2023-11-30"))
                .criteria(List.of(criteria))
                .build();
    }

    private static AreaClassification listed(String level, String day) {
        return level(SCHEME, level).listRevision(PartialDate.parse(day)).build();
    }

    private static List<String> found(AreaClassification... classifications) {
        return Checked.places("2026-06-01", RULES, area("DK", "HOUSING_AREA", classifications));
    }
}
