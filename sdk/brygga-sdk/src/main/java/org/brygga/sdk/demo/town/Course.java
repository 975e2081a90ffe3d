// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.demo.town;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.brygga.model.programme.Curriculum;
import org.brygga.model.programme.CurriculumBuilder;
import org.brygga.model.programme.CurriculumModuleBuilder;
import org.brygga.model.value.Code;

/**
 * When one group of a quarter meets, and which participants belong to it.
 *
 * @param number of the group, counted from 0 within the quarter
 * @param days of the meetings, once a week without July and the turn of the year
 * @param members the numbers of the participants
 */
record Course(Quarter quarter, int number, List<LocalDate> days, List<Integer> members) {

    static final int SEATS = 14;
    static final int MINUTES = 150;

    private static final int USUAL_SIZE = 11;
    private static final int EARLIEST_START = 400;
    private static final int SPREAD = 460;
    // Steps of a golden section put each new group into the widest gap; the first one is under way today.
    private static final int STEP = 618;
    private static final int FIRST = 760;
    private static final int WHOLE = 1_000;
    private static final int WORKDAYS_TO_START_ON = 4;
    private static final int CHRISTMAS = 20;
    private static final int TWELFTH_NIGHT = 6;

    private static final List<String> TOPICS = List.of(
            "INTRODUCTION",
            "HEALTH",
            "SCHOOL",
            "CHILDREN_AND_GROWING_UP",
            "RELATIONSHIPS",
            "ECONOMY",
            "WORK",
            "HOUSING",
            "DEMOCRACY",
            "MENTAL_HEALTH",
            "DIGITAL_SKILLS",
            "VOLUNTEERING");

    /** How many groups a quarter has. */
    static int count(Quarter quarter) {
        return (quarter.participants() + USUAL_SIZE - 1) / USUAL_SIZE;
    }

    static Course of(Quarter quarter, int number) {
        int participants = quarter.participants();
        int count = count(quarter);
        int first = (int) ((long) number * participants / count);
        int next = (int) ((number + 1L) * participants / count);
        return new Course(
                quarter,
                number,
                days(quarter, number),
                IntStream.range(first, next).boxed().toList());
    }

    private static List<LocalDate> days(Quarter quarter, int number) {
        int from = SPREAD * ((number * STEP + FIRST) % WHOLE) / WHOLE - EARLIEST_START;
        LocalDate day = quarter.asOf().plusDays(from);
        while (day.getDayOfWeek().getValue() > WORKDAYS_TO_START_ON) {
            day = day.plusDays(1);
        }
        List<LocalDate> days = new ArrayList<>();
        while (days.size() < quarter.sessions()) {
            if (!holiday(day)) {
                days.add(day);
            }
            day = day.plusWeeks(1);
        }
        return List.copyOf(days);
    }

    private static boolean holiday(LocalDate day) {
        return day.getMonth() == Month.JULY
                || (day.getMonth() == Month.DECEMBER && day.getDayOfMonth() >= CHRISTMAS)
                || (day.getMonth() == Month.JANUARY && day.getDayOfMonth() <= TWELFTH_NIGHT);
    }

    LocalDate first() {
        return days.get(0);
    }

    LocalDate last() {
        return days.get(days.size() - 1);
    }

    /** Whether the last meeting has been. */
    boolean over() {
        return last().isBefore(quarter.asOf());
    }

    boolean begun() {
        return first().isBefore(quarter.asOf());
    }

    /** How many of the members, the last ones, wait for a seat. */
    int waiting() {
        return over() || members.size() < USUAL_SIZE - 1 ? 0 : 1 + number % 2;
    }

    /** What every group of the quarter goes through. */
    static Curriculum curriculum(Quarter quarter) {
        return CurriculumBuilder.builder()
                .id("basic")
                .version("1")
                .sessionCount(quarter.sessions())
                .sessionUnit(Code.of("MEETING"))
                .totalMinutes(quarter.sessions() * MINUTES)
                .groupSizeMin(4)
                .groupSizeMax(SEATS)
                .modules(IntStream.rangeClosed(1, quarter.sessions())
                        .mapToObj(number -> CurriculumModuleBuilder.builder()
                                .number(number)
                                .title("Meeting " + number)
                                .topics(List.of(topic(number)))
                                .plannedMinutes(MINUTES)
                                .build())
                        .toList())
                .source(quarter.source())
                .build();
    }

    /** What the meeting of that number is about. */
    static Code topic(int number) {
        return Code.of(TOPICS.get((number - 1) % TOPICS.size()));
    }
}
