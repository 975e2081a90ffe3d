// SPDX-License-Identifier: Apache-2.0
package org.brygga.country;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.brygga.country.safeguard.ConfidentialityDuty;
import org.brygga.country.safeguard.ProtectionMark;
import org.brygga.country.safeguard.RecordCheckPractice;
import org.brygga.country.safeguard.RetentionPeriod;
import org.brygga.country.safeguard.Safeguards;
import org.brygga.model.value.Code;
import org.brygga.model.value.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * What the packs say together about one country on a day: thresholds, marks, record checks, duties and times.
 *
 * <p>The narrowest layer speaks first: a municipality may keep something for a shorter time than its country, and what no
 * country says is said by the universal pack.
 */
public final class Knowledge {

    private final List<CountryPack> packs;

    Knowledge(List<CountryPack> all, @Nullable CountryCode country) {
        packs = all.stream()
                .filter(pack -> pack.country().map(own -> own.equals(country)).orElse(true))
                .sorted(Comparator.comparing(CountryPack::layer).reversed())
                .toList();
    }

    /** The number of a threshold on a day; empty if no pack has it on that day. */
    public Optional<BigDecimal> threshold(String name, LocalDate day) {
        return packs.stream()
                .flatMap(pack -> pack.thresholds().stream())
                .flatMap(table -> table.find(name, day).stream())
                .findFirst();
    }

    /** Whether a day is a public holiday. */
    public boolean isHoliday(LocalDate day) {
        return packs.stream().anyMatch(pack -> pack.holidays().isHoliday(day));
    }

    /** What a mark of a register asks for on a day; empty if no pack knows the mark. */
    public Optional<ProtectionMark> protection(@Nullable Code mark, LocalDate day) {
        return safeguards()
                .flatMap(known -> known.protection(mark, day).stream())
                .findFirst();
    }

    /** The record checks that are made on a day. */
    public List<RecordCheckPractice> recordChecks(LocalDate day) {
        return safeguards()
                .flatMap(known -> known.recordChecks().stream())
                .filter(practice -> practice.backing().holdsOn(day))
                .toList();
    }

    /** The duties of confidentiality and of telling that hold on a day. */
    public List<ConfidentialityDuty> duties(LocalDate day) {
        return safeguards().flatMap(known -> known.dutiesOn(day)).toList();
    }

    /** How long a category of data is kept; empty if no pack says so. */
    public Optional<RetentionPeriod> retention(RetentionPeriod.Category category, LocalDate day) {
        return safeguards()
                .flatMap(known -> known.retention(category, day).stream())
                .findFirst();
    }

    private Stream<Safeguards> safeguards() {
        return packs.stream().map(CountryPack::safeguards);
    }
}
