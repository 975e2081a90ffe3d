// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.brygga.sdk.disclosure.Tables.SUPPRESS;
import static org.brygga.sdk.disclosure.Tables.THRESHOLD;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import org.brygga.country.CountryPacks;
import org.brygga.sdk.disclosure.Audit.Computed;
import org.brygga.sdk.disclosure.Tables.Town;
import org.brygga.sdk.disclosure.attack.Attack;
import org.brygga.sdk.disclosure.attack.Attack.Assumption;
import org.brygga.sdk.disclosure.attack.Attack.Interval;
import org.brygga.sdk.disclosure.attack.LinkedCells;
import org.brygga.sdk.disclosure.count.Conditions;
import org.brygga.sdk.disclosure.count.Dimension;
import org.brygga.sdk.disclosure.count.Lattice;
import org.brygga.sdk.disclosure.count.PublishedTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The audit takes short ways. They must lead to where the long one does, which {@link PlainAudit} goes. */
class QuickAuditTest {

    private static final Disclosure DISCLOSURE = new Disclosure(CountryPacks.load());
    private static final int TRIES = Tables.FULL ? 400 : 10;

    @Test
    void ofTablesThatAreHiddenByChanceItComputesTheSame() {
        Random random = new Random(71);
        int narrow = 0;
        for (int attempt = 0; attempt < TRIES; attempt++) {
            int share = 1 + random.nextInt(9);
            PublishedTable careless = Tables.hiding(
                    Tables.town(random, Tables.dimensions(random, Tables.FULL ? 4 : 3), 10 + random.nextInt(200))
                            .whole("t"),
                    cell -> random.nextInt(10) < share);

            narrow += same(List.of(careless), "table " + attempt);
        }
        assertThat(narrow).isGreaterThan(TRIES);
    }

    @Test
    void ofProtectedTablesItComputesTheSame() {
        Random random = new Random(72);
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Town town = Tables.town(random, Tables.dimensions(random, 3), 30 + random.nextInt(300));

            same(DISCLOSURE.protect(List.of(town.whole("t")), SUPPRESS).tables(), "table " + attempt);
        }
    }

    @Test
    void ofLinkedTablesItComputesTheSame() {
        Random random = new Random(73);
        int narrow = 0;
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Town town = linked(random);
            int share = 1 + random.nextInt(9);
            narrow += same(
                    List.of(
                            careless(town, "area-language", random, share, 0, 1),
                            careless(town, "age-area", random, share, 2, 0),
                            careless(town, "language-age", random, share, 1, 2)),
                    "tables " + attempt);
        }
        assertThat(narrow).isGreaterThan(TRIES);
    }

    @ParameterizedTest
    @EnumSource
    void besideAnEarlierReleaseItSaysTheSame(Assumption assumption) {
        Random random = new Random(74);
        int narrow = 0;
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Town town = linked(random);
            Town later = town;
            for (int person = random.nextInt(8); person > 0 && assumption != Assumption.SAME; person--) {
                later = assumption == Assumption.GROWTH
                        ? later.with(Tables.person(random, "new" + person, town.dimensions()))
                        : later.without(random.nextInt(later.people().size()));
            }
            int share = 4 + random.nextInt(6);
            EarlierRelease earlier = new EarlierRelease(
                    "r1", LocalDate.of(2026, 3, 1), List.of(careless(town, "first", random, share, 0, 1)));
            List<PublishedTable> tables = List.of(
                    careless(later, "first", random, share, 0, 1), careless(later, "second", random, share, 1, 2));

            Map<Conditions, Interval> found = new LinkedHashMap<>();
            Audit.narrow(tables, THRESHOLD, earlier, assumption)
                    .forEach(one -> found.put(one.people(), one.interval()));

            Map<Conditions, Interval> plain = new PlainAudit(tables, earlier, assumption).intervals();
            plain.values().removeIf(interval -> interval.isWide(THRESHOLD));
            assertThat(found).as("pair " + attempt).isEqualTo(plain);
            narrow += found.size();
        }
        assertThat(narrow).isGreaterThan(TRIES);
    }

    @Test
    void whereNothingFitsNothingIsTakenForWide() {
        Dimension answer = Dimension.of("answer", "yes", "no");
        LinkedCells cells = new LinkedCells(List.of(new Lattice(List.of(answer), List.of())));
        List<OptionalLong> now = List.of(OptionalLong.of(40), OptionalLong.empty(), OptionalLong.empty());
        List<OptionalLong> before = List.of(OptionalLong.of(41), OptionalLong.empty(), OptionalLong.empty());

        assertThat(new Attack(cells, now).narrow(List.of(1, 2), List.of(), THRESHOLD))
                .isEmpty();
        Attack impossible = new Attack(cells, now).beside(cells, before, Assumption.SAME);
        assertThat(impossible.isImpossible()).isTrue();
        assertThat(impossible.narrow(List.of(1, 2), List.of(), THRESHOLD)).containsExactly(1, 2);
    }

    private static Town linked(Random random) {
        List<Dimension> dimensions = List.of(
                Tables.dimension("area", 4 + random.nextInt(3), true),
                Tables.dimension("language", 3, false),
                Tables.dimension("age", 3, false));
        return Tables.town(random, dimensions, 20 + random.nextInt(200));
    }

    /** A table in which chance hides. */
    private static PublishedTable careless(Town town, String name, Random random, int share, int... chosen) {
        return Tables.hiding(town.table(name, chosen), cell -> random.nextInt(10) < share);
    }

    /** How many are narrow, if all that is computed is what the plain audit computes. */
    private static int same(List<PublishedTable> tables, String what) {
        Map<Conditions, Interval> plain = new PlainAudit(tables).intervals();
        Map<Conditions, Interval> computed = new LinkedHashMap<>();
        Audit.of(tables).forEach(one -> computed.put(one.people(), one.interval()));
        assertThat(computed).as(what).isEqualTo(plain);

        Set<Conditions> narrow = new HashSet<>();
        plain.forEach((people, interval) -> {
            if (!interval.isWide(THRESHOLD)) {
                narrow.add(people);
            }
        });
        assertThat(Audit.narrow(tables, THRESHOLD))
                .extracting(Computed::people)
                .as(what)
                .hasSameElementsAs(narrow);
        return narrow.size();
    }
}
