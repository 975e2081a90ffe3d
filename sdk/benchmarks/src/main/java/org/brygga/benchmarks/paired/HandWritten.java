// SPDX-License-Identifier: Apache-2.0
package org.brygga.benchmarks.paired;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody would write by hand for a seat, with no more than a list of places: how fast checks can be at all. */
final class HandWritten {

    private HandWritten() {}

    static List<String> mistakes(Seat seat) {
        List<String> found = new ArrayList<>(0);
        id(seat.id(), "/id", found);
        id(seat.participant(), "/participant", found);
        id(seat.group(), "/group", found);
        required(seat.status(), "/status", found);
        required(seat.from(), "/from", found);
        text(seat.language(), 1_000, "/language", found);
        if (seat.language() != null && !letters(seat.language(), 2, 3)) {
            found.add("/language");
        }
        longest(seat.note(), 500, "/note", found);
        between(seat.needed(), 60, "/needed", found);
        if (seat.hours() != null && seat.hours().signum() < 0) {
            found.add("/hours");
        }
        required(seat.area(), "/area", found);
        place(seat.area(), "/area", found);
        place(seat.venue(), "/venue", found);
        if (seat.marks().isEmpty() || seat.marks().size() > 40) {
            found.add("/marks");
        }
        for (int position = 0; position < seat.marks().size(); position++) {
            mark(seat.marks().get(position), position, found);
        }
        return found;
    }

    private static void mark(Seat.Mark mark, int position, List<String> found) {
        int before = found.size();
        id(mark.session(), "/session", found);
        required(mark.date(), "/date", found);
        required(mark.present(), "/present", found);
        between(mark.minutes(), 480, "/minutes", found);
        longest(mark.note(), 200, "/note", found);
        for (int number = before; number < found.size(); number++) {
            found.set(number, "/marks/" + position + found.get(number));
        }
    }

    private static void place(Seat.@Nullable Place place, String where, List<String> found) {
        if (place != null) {
            text(place.name(), 100, where + "/name", found);
            text(place.code(), 1_000, where + "/code", found);
            if (place.code() != null && !digits(place.code())) {
                found.add(where + "/code");
            }
        }
    }

    private static void required(@Nullable Object value, String where, List<String> found) {
        if (value == null) {
            found.add(where);
        }
    }

    private static void id(@Nullable String id, String where, List<String> found) {
        text(id, 64, where, found);
        if (id != null && !isId(id)) {
            found.add(where);
        }
    }

    private static void text(@Nullable String text, int most, String where, List<String> found) {
        if (text == null || text.isBlank()) {
            found.add(where);
        }
        longest(text, most, where, found);
    }

    private static void longest(@Nullable String text, int most, String where, List<String> found) {
        if (text != null && text.length() > most) {
            found.add(where);
        }
    }

    private static void between(@Nullable Integer number, int most, String where, List<String> found) {
        if (number != null && (number < 0 || number > most)) {
            found.add(where);
        }
    }

    private static boolean isId(String id) {
        if (id.isEmpty() || id.length() > 64) {
            return false;
        }
        for (int position = 0; position < id.length(); position++) {
            char letter = id.charAt(position);
            boolean plain = (letter >= 'a' && letter <= 'z')
                    || (letter >= '0' && letter <= '9')
                    || (letter >= 'A' && letter <= 'Z');
            if (!plain && (position == 0 || (letter != '-' && letter != '.' && letter != '_'))) {
                return false;
            }
        }
        return true;
    }

    private static boolean letters(String text, int least, int most) {
        return text.length() >= least
                && text.length() <= most
                && text.chars().allMatch(letter -> letter >= 'a' && letter <= 'z');
    }

    private static boolean digits(String text) {
        if (text.length() != 4) {
            return false;
        }
        for (int position = 0; position < 4; position++) {
            if (text.charAt(position) < '0' || text.charAt(position) > '9') {
                return false;
            }
        }
        return true;
    }
}
