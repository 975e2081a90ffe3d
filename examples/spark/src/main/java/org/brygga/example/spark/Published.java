// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.spark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.brygga.country.CountryPacks;
import org.brygga.model.value.Period;
import org.brygga.sdk.disclosure.Disclosure;
import org.brygga.sdk.disclosure.Figure;
import org.brygga.sdk.disclosure.Method;
import org.brygga.sdk.disclosure.Protected;
import org.brygga.sdk.disclosure.count.CountTable;
import org.brygga.sdk.disclosure.count.CountTableBuilder;
import org.brygga.sdk.disclosure.count.Dimension;
import org.brygga.sdk.disclosure.count.Population;

/**
 * What may be shown to everybody: two tables that were protected together, and the share of those expected who came.
 *
 * @param counts enrolments by part and outcome, volunteers by part and language
 * @param attendance by part; empty where it would tell of a few
 */
record Published(Protected counts, Map<String, Optional<BigDecimal>> attendance) {

    static final String COMPLETED = "completed";
    static final String OTHER = "other";

    private static final int DECIMALS = 6;
    private static final List<String> LANGUAGES = List.of("sv", "so", "ar", "ti", "da", "nb", "uk", "prs", "ku", "en");

    Published {
        attendance = Map.copyOf(attendance);
    }

    /** The category of a language; rare ones are counted together. */
    static String language(String tag) {
        return LANGUAGES.contains(tag) ? tag : OTHER;
    }

    /**
     * Protects the totals of everything, once. Parts that were protected each for itself could not be put together: what one hides,
     * the sum would give away, and a count that is small in each of them need not be small in all.
     *
     * @param period the time for which people are counted
     */
    static Published of(Totals totals, Period period, CountryPacks packs, LocalDate asOf) {
        Method method = Method.of(packs, null, asOf);
        Dimension part = Dimension.of("part", new TreeSet<>(totals.parts()).toArray(String[]::new));
        CountTableBuilder enrolments = CountTable.builder(
                "enrolments", new Population("enrolments", period), part, Dimension.of("outcome", COMPLETED, OTHER));
        totals.enrolments().forEach((cell, people) -> enrolments.count(people, cell.part(), cell.word()));
        TreeSet<String> spoken = new TreeSet<>(LANGUAGES);
        spoken.add(OTHER);
        CountTableBuilder volunteers = CountTable.builder(
                "volunteers",
                new Population("volunteers", period),
                part,
                Dimension.of("language", spoken.toArray(String[]::new)));
        totals.volunteers().forEach((cell, people) -> volunteers.count(people, cell.part(), cell.word()));
        Protected counts = new Disclosure(packs).protect(List.of(enrolments.build(), volunteers.build()), method);
        Map<String, Optional<BigDecimal>> attendance = new TreeMap<>();
        totals.attendance().forEach((where, came) -> attendance.put(where, share(came, method)));
        return new Published(counts, attendance);
    }

    private static Optional<BigDecimal> share(Totals.Came came, Method method) {
        if (came.expected() == 0) {
            return Optional.empty();
        }
        BigDecimal share = BigDecimal.valueOf(came.present())
                .divide(BigDecimal.valueOf(came.expected()), DECIMALS, RoundingMode.HALF_UP);
        return new Figure(share, came.people()).shown(method);
    }
}
