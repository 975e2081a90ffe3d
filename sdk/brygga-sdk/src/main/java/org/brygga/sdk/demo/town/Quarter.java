// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.demo.town;

import java.time.LocalDate;
import java.util.Locale;
import org.brygga.model.value.Money;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;

/**
 * One neighbourhood of a town with its association and its programme: how its records are called, and how many people there
 * are.
 *
 * @param number counted from 0 within the town
 */
public record Quarter(long seed, Setting setting, int number, int people, LocalDate asOf) {

    private static final int VOLUNTEERS_ONE_IN = 7;
    private static final int CONTACT_PERSONS_ONE_IN = 80;
    private static final int WITH_CONTACT_PERSON = 6;
    private static final int LONG_CURRICULUM = 12;
    private static final int SHORT_CURRICULUM = 10;

    Draw draw(long... path) {
        long[] whole = new long[path.length + 2];
        // The two letters as a number.
        whole[0] = setting.country().code().charAt(0) * 256L
                + setting.country().code().charAt(1);
        whole[1] = number;
        System.arraycopy(path, 0, whole, 2, path.length);
        return Draw.of(seed, whole);
    }

    int contactPersons() {
        return people < WITH_CONTACT_PERSON ? 0 : 1 + people / CONTACT_PERSONS_ONE_IN;
    }

    int volunteers() {
        return Math.max(1, people / VOLUNTEERS_ONE_IN);
    }

    int participants() {
        return people - volunteers() - contactPersons();
    }

    /** How many sessions its curriculum has. */
    int sessions() {
        return number % 2 == 0 ? SHORT_CURRICULUM : LONG_CURRICULUM;
    }

    String id(String what) {
        return townId(setting, number + "-" + what);
    }

    String id(String what, int one) {
        return id(what + one);
    }

    static String townId(Setting setting, String what) {
        return setting.country().code().toLowerCase(Locale.ROOT) + "-" + what;
    }

    Ref source() {
        return Ref.of("source", townId(setting, "papers"));
    }

    /** An organisation of the whole town: {@code municipality}, {@code police}, {@code property} or {@code funder}. */
    Ref ofTown(String organisation) {
        return Ref.of("organisation", townId(setting, organisation));
    }

    Ref municipalityArea() {
        return Ref.of("area", townId(setting, "town"));
    }

    Ref area() {
        return Ref.of("area", id("area"));
    }

    Ref association() {
        return Ref.of("organisation", id("association"));
    }

    Ref programme() {
        return Ref.of("programme", id("programme"));
    }

    Ref grant() {
        return Ref.of("grant", id("grant"));
    }

    Ref volunteer(int one) {
        return Ref.of("volunteer", id("v", one));
    }

    Ref participant(int one) {
        return Ref.of("participant", id("p", one));
    }

    Money money(long amount) {
        return Money.of(amount, setting.currency());
    }

    /** From a number of months before today to a number of months after it, in whole months. */
    Period months(int before, int after) {
        LocalDate month = asOf.withDayOfMonth(1);
        return Period.of(month.minusMonths(before), month.plusMonths(after).minusDays(1));
    }
}
