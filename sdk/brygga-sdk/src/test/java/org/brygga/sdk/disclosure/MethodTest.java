// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.brygga.sdk.disclosure.Tables.SUPPRESS;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.brygga.country.CountryPacks;
import org.brygga.model.value.CountryCode;
import org.brygga.sdk.disclosure.Tables.Town;
import org.brygga.sdk.disclosure.count.CountTable;
import org.brygga.sdk.disclosure.count.Dimension;
import org.brygga.sdk.disclosure.count.PublishedTable;
import org.brygga.sdk.disclosure.count.PublishedTable.Hidden;
import org.brygga.sdk.disclosure.count.PublishedTable.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MethodTest {

    private static final CountryPacks PACKS = CountryPacks.load();
    private static final Disclosure DISCLOSURE = new Disclosure(PACKS);
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final byte[] SECRET = "sixteen bytes or".getBytes(StandardCharsets.UTF_8);
    private static final CellKeys KEYS = new CellKeys(SECRET, 2, 10);
    private static final Method.Round ROUND = new Method.Round(3, 10);

    @ParameterizedTest
    @CsvSource({"SE,5", "DK,5", "NO,3"})
    void aCountryHasTheThresholdOfItsPack(String country, int threshold) {
        assertThat(Method.of(PACKS, new CountryCode(country), DAY)).isEqualTo(new Method.Suppress(threshold, 10));
    }

    @Test
    void withoutACountryCountsBelowFiveAreHidden() {
        assertThat(Method.of(PACKS, null, DAY)).isEqualTo(new Method.Suppress(5, 10));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, 2})
    void nothingBelowThreeIsAThreshold(int threshold) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Method.Suppress(threshold, 10))
                .withMessageContaining("choose 3 or more");
        assertThatIllegalArgumentException().isThrownBy(() -> new Method.Round(threshold, 10));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Method.suppress(PACKS, null, DAY, threshold))
                .withMessageContaining("choose 3 or more");
    }

    @Test
    void threeIsAThreshold() {
        assertThat(Method.suppress(PACKS, null, DAY, 3).least()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"58,61,false", "56,61,true", "5,9,false", "5,10,true", "61,61,false", "0,61,false"})
    void aShareIsShownIfNeitherThoseWhoAreNorThoseWhoAreNotAreFew(long yes, long all, boolean shown) {
        CountTable share = CountTable.share("s", Tables.PARTICIPANTS, "in work", yes, all);

        Protected made = DISCLOSURE.protect(List.of(share), SUPPRESS);

        assertThat(made.find("s")
                        .map(table -> table.value(Tables.at("in work", "yes")))
                        .filter(Shown.class::isInstance))
                .isEqualTo(shown ? Optional.of(new Shown(yes)) : Optional.empty());
        if (!shown && all >= 10) {
            assertThat(made.tables().get(0).value(Tables.at("in work", "no"))).isEqualTo(new Hidden());
            assertThat(made.tables().get(0).value(Tables.at())).isEqualTo(new Shown(all));
        }
    }

    @Test
    void aShareOfMoreThanAllIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CountTable.share("s", Tables.PARTICIPANTS, "in work", 5, 4));
    }

    @Test
    void aMeanOfAFewIsNotShown() {
        assertThat(new Figure(new BigDecimal("0.7"), 9).shown(SUPPRESS)).isEmpty();
        assertThat(new Figure(new BigDecimal("0.7"), 10).shown(SUPPRESS)).contains(new BigDecimal("0.7"));
        assertThat(new Figure(new BigDecimal("0.7"), 9)).hasToString("Figure");
    }

    @Test
    void aZeroIsShownOnlyWhereNobodyCanBe() {
        CountTable table = CountTable.builder(
                        "t",
                        Tables.PARTICIPANTS,
                        Dimension.of("age", "child", "adult"),
                        Dimension.of("answer", "yes", "no"))
                .impossible(Tables.at("age", "child"))
                .count(30, "adult", "yes")
                .count(20, "adult", "no")
                .build();

        PublishedTable shown =
                DISCLOSURE.protect(List.of(table), SUPPRESS).tables().get(0);

        assertThat(shown.value(Tables.at("age", "child"))).isEqualTo(new Shown(0));
        assertThat(shown.value(Tables.at("age", "adult", "answer", "no"))).isEqualTo(new Shown(20));
    }

    @Test
    void whereEverybodyIsInOneCategoryItIsNotShown() {
        CountTable table = CountTable.builder("t", Tables.PARTICIPANTS, Dimension.of("answer", "a", "b", "c"))
                .count(30, "a")
                .build();

        PublishedTable shown =
                DISCLOSURE.protect(List.of(table), SUPPRESS).tables().get(0);

        assertThat(shown.values()).containsExactly(new Shown(30), new Hidden(), new Hidden(), new Hidden());
    }

    @Test
    void roundedCountsAreNearAndAddUp() {
        Random random = new Random(61);
        for (int attempt = 0; attempt < 60; attempt++) {
            CountTable table =
                    Tables.town(random, Tables.dimensions(random, 3), 80).whole("t");

            PublishedTable shown =
                    DISCLOSURE.protect(List.of(table), ROUND).tables().get(0);

            for (int cell = 0; cell < shown.values().size(); cell++) {
                long value = value(shown, cell);
                if (table.lattice().isInner(cell)) {
                    assertThat(Math.abs(value - table.count(cell))).isLessThan(3);
                }
                assertThat(value).isNotIn(1L, 2L);
            }
            assertThat(Math.abs(value(shown, 0) - table.count(0))).isLessThan(3);
            for (int[] sum : table.lattice().sums()) {
                long parts = 0;
                for (int part = 1; part < sum.length; part++) {
                    parts += value(shown, sum[part]);
                }
                assertThat(value(shown, sum[0])).isEqualTo(parts);
            }
        }
    }

    @Test
    void aRoundedCountDoesNotChangeByAFew() {
        CountTable before = people(30);
        CountTable after = people(31);
        EarlierRelease earlier = DISCLOSURE.protect(List.of(before), ROUND).release("r", DAY);

        assertThat(DISCLOSURE.protect(List.of(after), ROUND, List.of(earlier)).tables())
                .isEqualTo(earlier.tables());
        assertThat(DISCLOSURE
                        .protect(List.of(people(33)), ROUND, List.of(earlier))
                        .tables()
                        .get(0)
                        .value(Tables.at("answer", "a")))
                .isEqualTo(new Shown(33));
    }

    private static CountTable people(long many) {
        return CountTable.builder("t", Tables.PARTICIPANTS, Dimension.of("answer", "a", "b"))
                .count(many, "a")
                .count(40, "b")
                .build();
    }

    @Test
    void theSamePeopleGiveTheSameNumberInEveryTable() {
        Random random = new Random(62);
        for (int attempt = 0; attempt < 20; attempt++) {
            Town town = Tables.town(random, Tables.dimensions(random, 3), 120);
            List<Tables.Person> shuffled = new ArrayList<>(town.people());
            Collections.shuffle(shuffled, random);
            PublishedTable crossed = DISCLOSURE
                    .protect(List.of(town.table("crossed", 0, 1)), KEYS)
                    .tables()
                    .get(0);
            PublishedTable alone = DISCLOSURE
                    .protect(List.of(new Town(town.dimensions(), shuffled).table("alone", 0)), KEYS)
                    .tables()
                    .get(0);

            for (int cell = 0; cell < alone.values().size(); cell++) {
                assertThat(crossed.value(alone.lattice().conditions(cell)))
                        .isEqualTo(alone.values().get(cell));
            }
        }
    }

    @Test
    void keyedCountsAreNearAndNeverFewAndNotAlwaysTrue() {
        CountTable table = Tables.town(
                        new Random(63),
                        List.of(Tables.dimension("area", 6, true), Tables.dimension("language", 4, false)),
                        300)
                .whole("t");

        PublishedTable shown = DISCLOSURE.protect(List.of(table), KEYS).tables().get(0);

        int changed = 0;
        for (int cell = 0; cell < shown.values().size(); cell++) {
            assertThat(Math.abs(value(shown, cell) - table.count(cell))).isLessThanOrEqualTo(4);
            assertThat(value(shown, cell)).isNotIn(1L, 2L);
            changed += value(shown, cell) == table.count(cell) ? 0 : 1;
        }
        assertThat(changed).isGreaterThan(shown.values().size() / 2);
    }

    @Test
    void keysNeedPeople() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DISCLOSURE.protect(List.of(people(30)), KEYS))
                .withMessageContaining("add people");
    }

    @Test
    void whatIsWrongWithATableIsSaid() {
        CountTable table = CountTable.builder("t", Tables.PARTICIPANTS, Dimension.of("answer", "a", "b", "c"))
                .count(4, "a")
                .count(20, "b")
                .count(30, "c")
                .build();
        CountTable share = CountTable.share("s", Tables.PARTICIPANTS, "in work", 4, 9);

        assertThat(codes(Tables.hiding(table, cell -> false))).containsExactly("REP-001");
        assertThat(codes(Tables.hiding(table, cell -> cell == 1))).containsExactly("REP-002");
        assertThat(codes(Tables.hiding(table, cell -> cell == 1 || cell == 2))).isEmpty();
        assertThat(codes(Tables.hiding(share, cell -> false))).containsExactly("REP-001", "REP-003", "REP-003");
        assertThat(codes(Tables.hiding(share, cell -> cell == 0))).containsExactly("REP-001", "REP-003", "REP-003");
        assertThat(codes(Tables.hiding(share, cell -> cell > 0))).isEmpty();
    }

    @Test
    void aTableOfAFewPeopleIsWithheld() {
        CountTable table = CountTable.builder("t", Tables.PARTICIPANTS, Dimension.of("answer", "a", "b"))
                .count(3, "a")
                .count(1, "b")
                .build();

        Protected made = DISCLOSURE.protect(List.of(table), SUPPRESS);

        assertThat(made.tables()).isEmpty();
        assertThat(made.findings().list()).singleElement().satisfies(finding -> {
            assertThat(finding.code().text()).isEqualTo("REP-009");
            assertThat(finding.text()).contains("so few people");
            assertThat(finding.subject().text()).isEqualTo("table:t");
        });
        assertThat(table).hasToString("CountTable[t]");
    }

    @Test
    void tablesThatContradictEachOtherAreRefused() {
        CountTable other = CountTable.builder("u", Tables.PARTICIPANTS, Dimension.of("answer", "a", "b"))
                .count(29, "a")
                .count(40, "b")
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> DISCLOSURE.protect(List.of(people(30), other), SUPPRESS))
                .withMessageContaining("count all from the same records");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DISCLOSURE.protect(List.of(people(30), people(30)), SUPPRESS));
    }

    @Test
    void nobodyIsCountedTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CountTable.builder("t", Tables.PARTICIPANTS, Dimension.of("answer", "a"))
                        .add("kanari", "a")
                        .add("kanari", "a"))
                .withMessageNotContaining("kanari");
    }

    private static List<String> codes(PublishedTable table) {
        return DISCLOSURE.check(List.of(table), SUPPRESS).list().stream()
                .map(finding -> finding.code().text())
                .toList();
    }

    private static long value(PublishedTable table, int cell) {
        return table.values().get(cell) instanceof Shown shown ? shown.value() : -1;
    }
}
