// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.brygga.dataset.IndexedDataset;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.CountryCode;
import org.brygga.sdk.demo.town.Draw;
import org.brygga.sdk.demo.town.Quarter;
import org.brygga.sdk.demo.town.Setting;
import org.brygga.sdk.demo.town.TownRecords;

/**
 * Makes up a whole town in each country, with programmes, people and years of work, for trying out, showing and measuring.
 *
 * <p>The same options make the same records, on every machine and under every version of Java. Nobody is meant: places and
 * family names are invented, mail goes to domains that are reserved for examples, telephone numbers are of the ranges that
 * the Swedish regulator keeps for fiction, and nobody has an identity number.
 *
 * @param seed the same seed makes the same towns
 * @param size how many people there are, 1 to 1,000,000
 * @param asOf the day for which the records are meant: agreements run, some groups are over, some under way, some planned; in the
 *     years 2015 to 2100
 * @param countries how the people are shared out, by weights of 1 to 1,000; countries are SE, DK and NO
 * @param mistakes how many of the records are spoiled, as a share of 0 to 0.3
 */
public record DemoTown(
        long seed, int size, LocalDate asOf, SortedMap<CountryCode, Integer> countries, double mistakes) {

    /** The day for which records are meant if no other is named. */
    public static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    /** The most people. */
    public static final int MOST_PEOPLE = 1_000_000;

    /** The largest share of records that are spoiled. */
    public static final double MOST_MISTAKES = 0.3;

    private static final int FIRST_YEAR = 2015;
    private static final int LAST_YEAR = 2100;
    private static final int MOST_WEIGHT = 1_000;
    private static final int QUARTER = 240;
    private static final int SMALLEST_QUARTER = 40;
    private static final long MISTAKES = 7;

    /**
     * @throws IllegalArgumentException if there are too few or too many people, the day, a weight or the share is out of its range, or
     *     no towns can be made up in a country
     */
    public DemoTown {
        if (size < 1 || size > MOST_PEOPLE) {
            throw new IllegalArgumentException("There are 1 to " + MOST_PEOPLE + " people");
        }
        if (asOf.getYear() < FIRST_YEAR || asOf.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("The day lies in " + FIRST_YEAR + " to " + LAST_YEAR);
        }
        if (!(mistakes >= 0 && mistakes <= MOST_MISTAKES)) {
            throw new IllegalArgumentException("The share of mistakes is 0 to " + MOST_MISTAKES);
        }
        if (countries.isEmpty() || countries.values().stream().anyMatch(weight -> weight < 1 || weight > MOST_WEIGHT)) {
            throw new IllegalArgumentException("Each country has a weight of 1 to " + MOST_WEIGHT);
        }
        countries.keySet().forEach(Setting::of);
        countries = Collections.unmodifiableSortedMap(new TreeMap<>(countries));
    }

    /** Towns in all three countries as of {@link #DAY}, without mistakes; half of the people live in Sweden. */
    public static DemoTown of(long seed, int size) {
        return of(seed, size, DAY);
    }

    /** Towns in all three countries as of a day, without mistakes; half of the people live in Sweden. */
    public static DemoTown of(long seed, int size, LocalDate asOf) {
        SortedMap<CountryCode, Integer> countries =
                new TreeMap<>(Map.of(CountryCode.of("SE"), 2, CountryCode.of("DK"), 1, CountryCode.of("NO"), 1));
        return new DemoTown(seed, size, asOf, countries, 0);
    }

    /** The same in these countries only, by weight. */
    public DemoTown in(Map<CountryCode, Integer> weights) {
        return new DemoTown(seed, size, asOf, new TreeMap<>(weights), mistakes);
    }

    /** The same in one country only. */
    public DemoTown in(CountryCode country) {
        return in(Map.of(country, 1));
    }

    /** The same with a share of the records spoiled; the others stay as they are. */
    public DemoTown withMistakes(double share) {
        return new DemoTown(seed, size, asOf, countries, share);
    }

    /**
     * The records held together, with the mistakes that were planted; a hundred thousand people take a few hundred megabytes.
     */
    public Made make() {
        List<Aggregate> good = new ArrayList<>();
        Map<CountryCode, Integer> begun = new HashMap<>();
        List<Setting> settings = settings();
        for (int place = 0; place < settings.size(); place++) {
            Setting setting = settings.get(place);
            int number = begun.merge(setting.country(), 1, Integer::sum) - 1;
            int people = share(place + 1, settings.size()) - share(place, settings.size());
            Quarter quarter = new Quarter(seed, setting, number, people, asOf);
            if (number == 0) {
                TownRecords.town(quarter, good::add);
            }
            TownRecords.quarter(quarter, good::add);
        }
        IndexedDataset.Builder records = IndexedDataset.builder();
        List<PlantedMistake> planted = new ArrayList<>();
        for (int place = 0; place < good.size(); place++) {
            Spoiling.of(good.get(place), asOf, Draw.of(seed, MISTAKES, place), mistakes, records::add, planted::add);
        }
        return new Made(records.build(), planted);
    }

    private int share(int quarters, int of) {
        return (int) ((long) size * quarters / of);
    }

    /** The country of each quarter: whichever is furthest behind its weight comes next. */
    private List<Setting> settings() {
        int quarters = Math.max((size + QUARTER - 1) / QUARTER, Math.min(countries.size(), size / SMALLEST_QUARTER));
        int whole = countries.values().stream().mapToInt(Integer::intValue).sum();
        SortedMap<CountryCode, Integer> owed = new TreeMap<>();
        List<Setting> settings = new ArrayList<>();
        while (settings.size() < Math.max(1, quarters)) {
            countries.forEach((country, weight) -> owed.merge(country, weight, Integer::sum));
            CountryCode next = Collections.max(owed.entrySet(), Map.Entry.comparingByValue())
                    .getKey();
            owed.merge(next, -whole, Integer::sum);
            settings.add(Setting.of(next));
        }
        return settings;
    }

    /**
     * What was made.
     *
     * @param mistakes in the order of the records; empty if none were asked for
     */
    public record Made(IndexedDataset dataset, List<PlantedMistake> mistakes) {

        public Made {
            mistakes = List.copyOf(mistakes);
        }
    }
}
