// SPDX-License-Identifier: Apache-2.0
package org.brygga.access;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.brygga.country.CountryPack;
import org.brygga.country.CountryPacks;
import org.brygga.country.safeguard.ProtectionMark;
import org.brygga.dataset.Dataset;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.personal.PersonRecord;
import org.brygga.model.personal.Protection;
import org.brygga.model.value.Code;
import org.jspecify.annotations.Nullable;

/**
 * How well a person must be hidden on a day: at least as well as any record about her says, and as the mark of the register asks
 * for.
 *
 * <p>A mark that no pack knows, and a level that is not stated, count as LOCATION. The last day of a protection is a day for
 * looking at it again; it never ends by itself.
 */
public final class Hiding {

    private static final Set<String> WITHOUT_LEVEL = Set.of("SELF", "AUTHORITY", "SUPPORT_SERVICE");

    private final CountryPacks packs;
    private final Dataset dataset;
    private final LocalDate day;

    public Hiding(CountryPacks packs, Dataset dataset, LocalDate day) {
        this.packs = packs;
        this.dataset = dataset;
        this.day = day;
    }

    /** The level for a person, from all records about her. */
    public Protection.Level of(PersonRecord record) {
        PersonKey person = record.person();
        Protection.Level own = of(record.protection());
        return person == null
                ? own
                : dataset.aboutPerson(person).stream()
                        .map(other -> of(other.protection()))
                        .reduce(own, Hiding::stronger);
    }

    /** Whether she must not be found: neither where she is nor, at the highest level, that she is there at all. */
    public boolean hidesWhereabouts(PersonRecord record) {
        return of(record).compareTo(Protection.Level.LOCATION) >= 0;
    }

    /** What one statement asks for; nothing stated asks for nothing. */
    public Protection.Level of(@Nullable Protection protection) {
        if (protection == null) {
            return Protection.Level.NONE;
        }
        Protection.Level stated = protection.level();
        Code mark = protection.source();
        if (mark == null || WITHOUT_LEVEL.contains(mark.word())) {
            return stated == null ? Protection.Level.LOCATION : stated;
        }
        Protection.Level asked = mark(mark).orElse(Protection.Level.LOCATION);
        return stated == null ? asked : stronger(stated, asked);
    }

    private Optional<Protection.Level> mark(Code mark) {
        return packs.list().stream()
                .map(CountryPack::safeguards)
                .flatMap(known -> known.protection(mark, day).stream())
                .map(ProtectionMark::level)
                .max(Comparator.naturalOrder());
    }

    private static Protection.Level stronger(Protection.Level one, Protection.Level other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
