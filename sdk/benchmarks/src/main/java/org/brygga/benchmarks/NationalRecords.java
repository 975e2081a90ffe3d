// SPDX-License-Identifier: Apache-2.0
package org.brygga.benchmarks;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.brygga.dataset.IndexedDataset;
import org.brygga.model.group.Attendance;
import org.brygga.model.group.Enrolment;
import org.brygga.model.group.EnrolmentBuilder;
import org.brygga.model.group.Group;
import org.brygga.model.group.GroupBuilder;
import org.brygga.model.group.Session;
import org.brygga.model.group.SessionBuilder;
import org.brygga.model.outreach.OutreachContact;
import org.brygga.model.outreach.OutreachContactBuilder;
import org.brygga.model.outreach.OutreachLogBuilder;
import org.brygga.model.people.VolunteerBuilder;
import org.brygga.model.programme.ProgrammeBuilder;
import org.brygga.model.value.Code;
import org.brygga.model.value.CountryCode;
import org.brygga.model.value.LanguageTag;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;

/** The records of a national organisation, made up: 450 volunteers and 37 groups for five years. */
final class NationalRecords {

    static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private static final int VOLUNTEERS = 450;
    private static final int GROUPS = 37;
    private static final int YEARS = 5;
    private static final int SESSIONS = 44;
    private static final int SIZE = 18;
    private static final int CONTACTS = 27;
    private static final List<String> LANGUAGES = List.of("da", "so", "ar", "ti", "uk", "ku");
    private static final List<String> TOPICS = List.of("HEALTH", "SCHOOL", "WORK", "ECONOMY");

    private NationalRecords() {}

    /** So many countries together, about 200,000 marks and contacts each. */
    static IndexedDataset times(int times) {
        IndexedDataset.Builder records = IndexedDataset.builder();
        SplittableRandom random = new SplittableRandom(7);
        for (int country = 0; country < times; country++) {
            one("c" + country + "-", random, records);
        }
        return records.build();
    }

    private static void one(String name, SplittableRandom random, IndexedDataset.Builder records) {
        Ref programme = Ref.of("programme", name + "p");
        records.add(ProgrammeBuilder.builder()
                .id(name + "p")
                .name("Programme")
                .country(CountryCode.of("DK"))
                .build());
        for (int number = 0; number < VOLUNTEERS; number++) {
            records.add(VolunteerBuilder.builder()
                    .id(name + "v" + number)
                    .status(Code.of("ACTIVE"))
                    .programmes(List.of(programme))
                    .languages(List.of(LanguageTag.of(LANGUAGES.get(number % LANGUAGES.size()))))
                    .build());
        }
        for (int group = 0; group < GROUPS; group++) {
            for (int year = 0; year < YEARS; year++) {
                records.add(group(name + "g" + group + "-" + year, programme, 2021 + year, random));
                for (int month = 1; month <= 12; month++) {
                    YearMonth of = YearMonth.of(2021 + year, month);
                    records.add(OutreachLogBuilder.builder()
                            .id(name + "o" + group + "-" + of)
                            .programme(programme)
                            .month(PartialDate.parse(of.toString()))
                            .contacts(IntStream.range(0, CONTACTS)
                                    .mapToObj(number -> contact(name, of, random))
                                    .toList())
                            .build());
                }
            }
        }
    }

    private static Group group(String id, Ref programme, int year, SplittableRandom random) {
        LocalDate first = LocalDate.of(year, 1, 12);
        List<Session> sessions = IntStream.range(0, SESSIONS)
                .mapToObj(number -> SessionBuilder.builder()
                        .id("s" + number)
                        .date(first.plusWeeks(number))
                        .status(Code.of("HELD"))
                        .topics(List.of(Code.of(TOPICS.get(number % TOPICS.size()))))
                        .build())
                .toList();
        List<Enrolment> enrolments = IntStream.range(0, SIZE)
                .mapToObj(number -> EnrolmentBuilder.builder()
                        .id("e" + number)
                        .person(Ref.of("participant", id + "-" + number))
                        .period(Period.parse(first.toString(), ""))
                        .status(Code.of(number % 3 == 0 ? "LEFT" : "COMPLETED"))
                        .build())
                .toList();
        List<Attendance> marks = new ArrayList<>();
        for (Session session : sessions) {
            for (Enrolment enrolment : enrolments) {
                marks.add(new Attendance(
                        session.id(),
                        enrolment.person(),
                        random.nextInt(4) == 0 ? Attendance.Mark.ABSENT : Attendance.Mark.PRESENT,
                        null,
                        null));
            }
        }
        return GroupBuilder.builder()
                .id(id)
                .programme(programme)
                .status(Code.of("ACTIVE"))
                .period(Period.of(first, first.plusWeeks(SESSIONS)))
                .sessions(sessions)
                .enrolments(enrolments)
                .attendance(marks)
                .build();
    }

    private static OutreachContact contact(String name, YearMonth month, SplittableRandom random) {
        return OutreachContactBuilder.builder()
                .date(month.atDay(1 + random.nextInt(month.lengthOfMonth())))
                .volunteer(Ref.of("volunteer", name + "v" + random.nextInt(VOLUNTEERS)))
                .language(LanguageTag.of(LANGUAGES.get(random.nextInt(LANGUAGES.size()))))
                .topics(List.of(Code.of(TOPICS.get(random.nextInt(TOPICS.size())))))
                .build();
    }
}
