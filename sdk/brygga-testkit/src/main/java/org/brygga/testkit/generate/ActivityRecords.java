// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.generate;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.brygga.model.group.Attendance;
import org.brygga.model.group.Enrolment;
import org.brygga.model.group.EnrolmentBuilder;
import org.brygga.model.group.FunderAnswer;
import org.brygga.model.group.Group;
import org.brygga.model.group.GroupBuilder;
import org.brygga.model.group.GroupLead;
import org.brygga.model.group.Session;
import org.brygga.model.group.SessionBuilder;
import org.brygga.model.outreach.MeetingPlace;
import org.brygga.model.outreach.MeetingPlaceBuilder;
import org.brygga.model.outreach.OutreachContact;
import org.brygga.model.outreach.OutreachContactBuilder;
import org.brygga.model.outreach.OutreachLog;
import org.brygga.model.outreach.OutreachLogBuilder;
import org.brygga.model.outreach.Referral;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Period;

/** What happens in a neighbourhood: groups with their sessions, open meeting places, talks in the street. */
final class ActivityRecords {

    private static final int GROUP_SIZE = 12;
    private static final List<Attendance.Mark> MARKS = List.of(
            Attendance.Mark.PRESENT,
            Attendance.Mark.PRESENT,
            Attendance.Mark.PRESENT,
            Attendance.Mark.LATE,
            Attendance.Mark.EXCUSED,
            Attendance.Mark.ABSENT);
    private static final List<String> CHANNELS =
            List.of("STREET", "SCHOOL", "TELEPHONE", "HOME_VISIT", "MEETING_PLACE");
    private static final List<String> TOPICS = List.of("HEALTH", "SCHOOL", "WORK", "RELATIONSHIPS", "LANGUAGE");

    private ActivityRecords() {}

    static Aggregate make(Neighbourhood place, int position, SplittableRandom random) {
        if (position < Neighbourhood.MEETING_PLACES) {
            return group(place, position, random);
        }
        return position < Neighbourhood.OUTREACH
                ? meetingPlace(place, position, random)
                : outreach(place, position, random);
    }

    private static Group group(Neighbourhood place, int position, SplittableRandom random) {
        int number = position - Neighbourhood.GROUPS;
        LocalDate first = LocalDate.of(2025, 2, 4).plusMonths(3L * number);
        Period period = Period.of(first, first.plusWeeks(PlaceRecords.MODULES));
        return GroupBuilder.builder()
                .id(place.id(position))
                .name("Group " + (number + 1) + " in " + FictitiousNames.quarter(place))
                .kind(Code.of("PARTICIPANT_GROUP"))
                .status(Code.of("ACTIVE"))
                .programme(place.programme())
                .organisation(place.organisation(Neighbourhood.ASSOCIATION))
                .curriculum("basic")
                .area(place.area(Neighbourhood.AREA))
                .venue("Meeting room of " + FictitiousNames.quarter(place))
                .zone(place.isIn("DK") ? "Europe/Copenhagen" : place.isIn("NO") ? "Europe/Oslo" : "Europe/Stockholm")
                .period(period)
                .capacity(new Group.Capacity(6, GROUP_SIZE + 3, GROUP_SIZE))
                .leads(List.of(new GroupLead(Code.of("COORDINATOR"), place.volunteer(number), true, period, null)))
                .sessions(IntStream.range(0, PlaceRecords.MODULES)
                        .mapToObj(session -> session(session, first, random))
                        .toList())
                .enrolments(IntStream.range(0, GROUP_SIZE)
                        .mapToObj(one -> enrolment(place, number, one, period))
                        .toList())
                .attendance(attendance(place, number, random))
                .sources(List.of(place.source()))
                .build();
    }

    private static Session session(int number, LocalDate first, SplittableRandom random) {
        return SessionBuilder.builder()
                .id("s" + (number + 1))
                .number(number + 1)
                .module(number + 1)
                .date(first.plusWeeks(number))
                .start(LocalTime.of(9, 30))
                .end(LocalTime.of(12, 0))
                .status(Code.of("HELD"))
                .topics(List.of(Code.of(FictitiousNames.one(TOPICS, random))))
                .build();
    }

    private static Enrolment enrolment(Neighbourhood place, int group, int one, Period period) {
        return EnrolmentBuilder.builder()
                .id("e" + one)
                .person(place.participant(group * GROUP_SIZE + one))
                .purpose(Code.of("OWN_BENEFIT"))
                .period(period)
                .status(Code.of("STARTED"))
                .funderAnswers(List.of(new FunderAnswer(
                        place.grant(),
                        Code.of("THIRD_COUNTRY_NATIONAL"),
                        Code.of("YES"),
                        true,
                        Code.of("CONSENT"),
                        LocalDate.of(2027, 12, 31))))
                .build();
    }

    private static List<Attendance> attendance(Neighbourhood place, int group, SplittableRandom random) {
        List<Attendance> marks = new ArrayList<>();
        for (int session = 1; session <= PlaceRecords.MODULES; session++) {
            for (int one = 0; one < GROUP_SIZE; one++) {
                marks.add(new Attendance(
                        "s" + session,
                        place.participant(group * GROUP_SIZE + one),
                        FictitiousNames.one(MARKS, random),
                        false,
                        null));
            }
        }
        return marks;
    }

    private static MeetingPlace meetingPlace(Neighbourhood place, int position, SplittableRandom random) {
        LocalDate first = LocalDate.of(2025, 9, 1);
        return MeetingPlaceBuilder.builder()
                .id(place.id(position))
                .name("Open house in " + FictitiousNames.quarter(place))
                .kind(Code.of("CAFE"))
                .host(place.organisation(Neighbourhood.ASSOCIATION))
                .area(place.area(Neighbourhood.AREA))
                .programme(place.programme())
                .status(Code.of("ACTIVE"))
                .openings(IntStream.range(0, 12)
                        .mapToObj(week -> new MeetingPlace.Opening(
                                first.plusWeeks(week),
                                LocalTime.of(13, 0),
                                LocalTime.of(16, 0),
                                random.nextInt(40),
                                null))
                        .toList())
                .sources(List.of(place.source()))
                .build();
    }

    private static OutreachLog outreach(Neighbourhood place, int position, SplittableRandom random) {
        YearMonth month = YearMonth.of(2025, 1).plusMonths(position - Neighbourhood.OUTREACH);
        return OutreachLogBuilder.builder()
                .id(place.id(position))
                .programme(place.programme())
                .area(place.area(Neighbourhood.AREA))
                .month(PartialDate.parse(month.toString()))
                .contacts(IntStream.range(0, 5 + random.nextInt(20))
                        .mapToObj(number -> contact(place, number, month, random))
                        .toList())
                .build();
    }

    private static OutreachContact contact(Neighbourhood place, int number, YearMonth month, SplittableRandom random) {
        boolean referred = random.nextInt(3) == 0;
        return OutreachContactBuilder.builder()
                .id("c" + number)
                .date(month.atDay(1 + random.nextInt(month.lengthOfMonth())))
                .volunteer(place.volunteer(random.nextInt(Neighbourhood.PARTICIPANTS - Neighbourhood.VOLUNTEERS)))
                .channel(Code.of(FictitiousNames.one(CHANNELS, random)))
                .language(Neighbourhood.language(random))
                .topics(List.of(Code.of(FictitiousNames.one(TOPICS, random))))
                .referrals(
                        referred
                                ? List.of(new Referral(
                                        Code.of("LOCAL_OFFERS"), place.organisation(Neighbourhood.MUNICIPALITY), false))
                                : List.of())
                .build();
    }
}
