// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.generate;

import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.value.CountryCode;
import org.brygga.model.value.LanguageTag;
import org.brygga.model.value.Ref;

/**
 * A hundred records that belong together: which record stands where, and how the others refer to it.
 *
 * @param number the number of the neighbourhood, counted from 0
 */
record Neighbourhood(long seed, long number) {

    static final int RECORDS = 100;

    static final int SOURCE = 0;
    static final int MUNICIPALITY = 1;
    static final int ASSOCIATION = 2;
    static final int POLICE = 3;
    static final int FUNDER = 4;
    static final int CITY = 5;
    static final int AREA = 6;
    static final int PROGRAMME = 7;
    static final int PARTNERSHIP = 8;
    static final int GRANT = 9;
    static final int VOLUNTEERS = 10;
    static final int PARTICIPANTS = 30;
    static final int CONTACT_PERSONS = 80;
    static final int GROUPS = 82;
    static final int MEETING_PLACES = 86;
    static final int OUTREACH = 88;

    private static final List<String> COUNTRIES = List.of("SE", "SE", "SE", "DK", "NO");
    private static final List<String> LANGUAGES = List.of("sv", "so", "ar", "ti", "da", "nb", "uk", "prs", "ku", "en");

    /** Spreads neighbouring numbers far apart, so that neighbouring records do not resemble each other. */
    static long mixed(long seed, long number) {
        long mixed = seed * 0x9E3779B97F4A7C15L + number;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    CountryCode country() {
        return CountryCode.of(COUNTRIES.get((int) (number % COUNTRIES.size())));
    }

    boolean isIn(String code) {
        return country().code().equals(code);
    }

    /** The currency of the country. */
    String currency() {
        return country().code().substring(0, 1).equals("S") ? "SEK" : country().code() + "K";
    }

    String id(int position) {
        return "n" + number + "-" + position;
    }

    Ref source() {
        return Ref.of("source", id(SOURCE));
    }

    Ref organisation(int position) {
        return Ref.of("organisation", id(position));
    }

    Ref area(int position) {
        return Ref.of("area", id(position));
    }

    Ref programme() {
        return Ref.of("programme", id(PROGRAMME));
    }

    Ref grant() {
        return Ref.of("grant", id(GRANT));
    }

    Ref volunteer(int one) {
        return Ref.of("volunteer", id(VOLUNTEERS + one));
    }

    Ref participant(int one) {
        return Ref.of("participant", id(PARTICIPANTS + one));
    }

    /** The key of the person at a position, opaque and always the same. */
    PersonKey person(int position) {
        long half = mixed(~seed, number * RECORDS + position);
        return PersonKey.of(new UUID(half, mixed(half, position)));
    }

    static LanguageTag language(SplittableRandom random) {
        return LanguageTag.of(LANGUAGES.get(random.nextInt(LANGUAGES.size())));
    }
}
