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
import org.brygga.model.group.Group;
import org.brygga.model.group.GroupBuilder;
import org.brygga.model.group.Session;
import org.brygga.model.group.SessionBuilder;
import org.brygga.model.outreach.OutreachContact;
import org.brygga.model.outreach.OutreachContactBuilder;
import org.brygga.model.outreach.OutreachLogBuilder;
import org.brygga.model.place.AreaBuilder;
import org.brygga.model.programme.ProgrammeBuilder;
import org.brygga.model.value.Code;
import org.brygga.model.value.CountryCode;
import org.brygga.model.value.LanguageTag;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;

/**
 * The records of a national organisation, made up: 450 volunteers and 37 groups in 24 municipalities for five years. Most places are
 * small, as they are, so that a published report has much to hide.
 */
final class NationalRecords {

    static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private static final int WHOLE = 4;
    private static final int VOLUNTEERS = 450;
    private static final int GROUPS = 37;
    private static final int MUNICIPALITIES = 24;
    private static final int YEARS = 5;
    private static final int SESSIONS = 44;
    private static final int SIZE = 18;
    private static final int CONTACTS = 27;
    private static final List<String> TOPICS = List.of("HEALTH", "SCHOOL", "WORK", "ECONOMY");

    private final String name;
    private final int quarters;
    private final SplittableRandom random;
    private final IndexedDataset.Builder records;
    private final Ref programme;
    private final NationalPeople people;

    private NationalRecords(String name, int quarters, SplittableRandom random, IndexedDataset.Builder records) {
        this.name = name;
        this.quarters = quarters;
        this.random = random;
        this.records = records;
        this.programme = Ref.of("programme", name + "p");
        this.people = new NationalPeople(programme, YEARS, random);
    }

    /** So many countries together, about 200,000 marks and contacts each. */
    static IndexedDataset times(int times) {
        IndexedDataset.Builder records = IndexedDataset.builder();
        SplittableRandom random = new SplittableRandom(7);
        for (int country = 0; country < times; country++) {
            new NationalRecords("c" + country + "-", WHOLE, random, records).make();
        }
        return records.build();
    }

    /** One country of so many quarters of the usual size: fewer or more people, groups and municipalities. */
    static IndexedDataset quarters(int quarters) {
        IndexedDataset.Builder records = IndexedDataset.builder();
        new NationalRecords("", quarters, new SplittableRandom(7), records).make();
        return records.build();
    }

    private void make() {
        records.add(ProgrammeBuilder.builder()
                .id(name + "p")
                .name("Programme")
                .country(CountryCode.of("DK"))
                .build());
        for (int number = 0; number < many(MUNICIPALITIES); number++) {
            records.add(AreaBuilder.builder()
                    .id(name + "m" + number)
                    .name("Municipality " + number)
                    .country(CountryCode.of("DK"))
                    .kind(Code.of("MUNICIPALITY"))
                    .build());
        }
        for (int number = 0; number < many(VOLUNTEERS); number++) {
            records.add(people.volunteer(name + "v" + number, number, municipality()));
        }
        for (int group = 0; group < many(GROUPS); group++) {
            Ref area = municipality();
            for (int year = 0; year < YEARS; year++) {
                records.add(group(name + "g" + group + "-" + year, area, 2021 + year));
                for (int month = 1; month <= 12; month++) {
                    YearMonth of = YearMonth.of(2021 + year, month);
                    records.add(OutreachLogBuilder.builder()
                            .id(name + "o" + group + "-" + of)
                            .programme(programme)
                            .month(PartialDate.parse(of.toString()))
                            .contacts(IntStream.range(0, CONTACTS)
                                    .mapToObj(number -> contact(of))
                                    .toList())
                            .build());
                }
            }
        }
    }

    private int many(int whole) {
        return Math.max(1, whole * quarters / WHOLE);
    }

    /** People crowd in a few of them. */
    private Ref municipality() {
        int all = many(MUNICIPALITIES);
        return Ref.of("area", name + "m" + Math.min(random.nextInt(all), random.nextInt(all)));
    }

    private Group group(String id, Ref area, int year) {
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
                .mapToObj(number -> people.enrolment(id + "-" + number, "e" + number, first, SESSIONS))
                .toList();
        enrolments.forEach(one -> records.add(NationalPeople.participant(one)));
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
                .area(area)
                .status(Code.of("ACTIVE"))
                .period(Period.of(first, first.plusWeeks(SESSIONS)))
                .sessions(sessions)
                .enrolments(enrolments)
                .attendance(marks)
                .build();
    }

    private OutreachContact contact(YearMonth month) {
        return OutreachContactBuilder.builder()
                .date(month.atDay(1 + random.nextInt(month.lengthOfMonth())))
                .volunteer(Ref.of("volunteer", name + "v" + random.nextInt(many(VOLUNTEERS))))
                .language(LanguageTag.of(NationalPeople.LANGUAGES.get(random.nextInt(NationalPeople.LANGUAGES.size()))))
                .topics(List.of(Code.of(TOPICS.get(random.nextInt(TOPICS.size())))))
                .build();
    }
}
