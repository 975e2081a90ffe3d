// SPDX-License-Identifier: Apache-2.0
package org.brygga.reckoning.group;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.brygga.model.group.Session;
import org.brygga.model.group.SessionBuilder;
import org.brygga.model.group.SessionGuest;
import org.brygga.model.programme.Curriculum;
import org.brygga.model.programme.CurriculumModule;
import org.brygga.model.value.Code;
import org.jspecify.annotations.Nullable;

/**
 * When the sessions of a group are: on the weekday of the first one, every so many weeks, and not on free days.
 *
 * @param first the day of the first session
 * @param everyWeeks 1 for each week
 * @param start local time; absent if not decided
 * @param end local time; absent if not decided
 * @param place where they meet, in words
 * @param free days on which nobody meets, for example the holidays of the country
 */
public record Timetable(
        LocalDate first,
        int everyWeeks,
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        @Nullable String place,
        Predicate<LocalDate> free) {

    private static final int LONGEST_SEARCH = 520;

    /**
     * @throws IllegalArgumentException if the weeks are below 1
     */
    public Timetable {
        if (everyWeeks < 1) {
            throw new IllegalArgumentException("The sessions are at least one week apart");
        }
    }

    /** One planned session for each module of a curriculum, or for each session that it counts. */
    public List<Session> sessions(Curriculum curriculum) {
        List<Session> sessions = new ArrayList<>();
        int count = curriculum.modules().isEmpty()
                ? (curriculum.sessionCount() == null ? 0 : Math.max(0, curriculum.sessionCount()))
                : curriculum.modules().size();
        LocalDate day = open(first);
        for (int number = 1; number <= count; number++) {
            SessionBuilder session = SessionBuilder.builder()
                    .id("s" + number)
                    .number(number)
                    .date(day)
                    .start(start)
                    .end(end)
                    .place(place)
                    .status(Code.of("PLANNED"));
            if (!curriculum.modules().isEmpty()) {
                CurriculumModule module = curriculum.modules().get(number - 1);
                session.module(module.number())
                        .topics(module.topics())
                        .guests(module.guests().stream()
                                .map(category -> new SessionGuest(category, null, null, null, null))
                                .toList());
            }
            sessions.add(session.build());
            day = next(day);
        }
        return sessions;
    }

    /** The day of the session after one on this day. */
    public LocalDate next(LocalDate day) {
        return open(day.plusWeeks(everyWeeks));
    }

    /** This day, or the first same weekday after it that is not free; the day itself if there is none for ten years. */
    private LocalDate open(LocalDate day) {
        LocalDate open = day;
        for (int week = 0; week < LONGEST_SEARCH; week++) {
            if (!free.test(open)) {
                return open;
            }
            open = open.plusWeeks(1);
        }
        return day;
    }
}
