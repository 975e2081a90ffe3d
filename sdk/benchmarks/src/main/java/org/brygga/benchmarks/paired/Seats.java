// SPDX-License-Identifier: Apache-2.0
package org.brygga.benchmarks.paired;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.NullUnmarked;

/** Made-up seats, the same for every contender; some of them with one to three mistakes. */
@NullUnmarked // what is required is missing in some of them
final class Seats {

    private static final long SEED = 20_261_126L;
    private static final int MEETINGS = 12;
    private static final List<Seat.Status> STATUSES = List.of(Seat.Status.values());

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final boolean mistakes;

    private Seats(boolean mistakes) {
        this.mistakes = mistakes;
    }

    /** Seats of which one in ten has mistakes, or none. */
    static List<Seat> of(int count, boolean mistakes) {
        Seats seats = new Seats(mistakes);
        List<Seat> made = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            made.add(seats.seat(number));
        }
        return made;
    }

    private Seat seat(int number) {
        boolean broken = mistakes && random.nextInt(10) == 0;
        int flaw = broken ? random.nextInt(1, 8) : 0;
        LocalDate start = LocalDate.of(2025, 9, 1).plusDays(random.nextInt(200));
        List<Seat.Mark> marks = new ArrayList<>();
        for (int meeting = 0; meeting < MEETINGS; meeting++) {
            marks.add(mark(number, meeting, start, meeting == 5 ? flaw : 0));
        }
        return new Seat(
                "seat-" + number,
                flaw % 2 == 1 ? "no id at all!" : "participant-" + random.nextInt(5_000),
                "group-" + random.nextInt(300),
                flaw == 4 ? null : STATUSES.get(random.nextInt(STATUSES.size())),
                start,
                random.nextBoolean() ? null : start.plusDays(120),
                flaw == 5 ? "S" : "so",
                random.nextInt(3) == 0 ? "Kommer gärna tidigt; \"fikar\" efteråt på Bydelshuset" : null,
                random.nextInt(8, 12),
                BigDecimal.valueOf(random.nextInt(400), 1),
                new Seat.Place("Råslätt och Öxnehaga", flaw == 6 ? "0x80" : "0680"),
                random.nextInt(4) == 0 ? new Seat.Place("Ærøgade", "0101") : null,
                flaw == 7 ? List.of() : marks);
    }

    private Seat.Mark mark(int number, int meeting, LocalDate start, int flaw) {
        LocalDate date = flaw == 2 ? null : start.plusWeeks(meeting);
        int minutes = flaw == 3 ? 900 : random.nextInt(60, 150);
        return new Seat.Mark("session-" + number + "." + meeting, date, random.nextInt(5) > 0, minutes, null);
    }
}
