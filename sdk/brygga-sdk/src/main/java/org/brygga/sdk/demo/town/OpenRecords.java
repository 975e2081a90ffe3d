// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.demo.town;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.brygga.model.event.EventBuilder;
import org.brygga.model.event.MediaItem;
import org.brygga.model.event.MediaItemBuilder;
import org.brygga.model.outreach.MeetingPlace;
import org.brygga.model.outreach.MeetingPlaceBuilder;
import org.brygga.model.outreach.OutreachContact;
import org.brygga.model.outreach.OutreachContactBuilder;
import org.brygga.model.outreach.OutreachLogBuilder;
import org.brygga.model.outreach.Referral;
import org.brygga.model.personal.Consent;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.model.value.LanguageTag;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Period;
import org.brygga.model.value.Quantity;

/** What is open to everybody: meeting places, talks in the street, events. */
final class OpenRecords {

    private static final int PLACES = 2;
    private static final int WEEKS_BACK = 20;
    private static final int WEEKS_AHEAD = 4;
    private static final int MONTHS = 12;
    private static final List<String> KINDS = List.of("CAFE", "MULTICAFE");
    private static final List<String> CHANNELS =
            List.of("STREET", "SCHOOL", "TELEPHONE", "HOME_VISIT", "MEETING_PLACE", "LOCAL_NETWORK");
    private static final List<String> TOPICS =
            List.of("HEALTH", "SCHOOL", "WORK", "RELATIONSHIPS", "LANGUAGE", "HOUSING");
    private static final List<String> DESTINATIONS =
            List.of("FAMILY_CENTRE", "LANGUAGE_COURSE", "MEETING_PLACE", "TRAINING_GROUP", "EMPLOYMENT_SERVICE");
    private static final List<String> BANDS =
            List.of("UNDER_15_MINUTES", "FROM_15_TO_60_MINUTES", "FROM_15_TO_60_MINUTES", "OVER_60_MINUTES");

    private OpenRecords() {}

    static void meetingPlaces(Quarter quarter, Consumer<Aggregate> add) {
        for (int number = 0; number < PLACES; number++) {
            Draw draw = quarter.draw(70, number);
            LocalDate today = quarter.asOf();
            LocalTime start = LocalTime.of(13 + number, 0);
            int weekday = 1 + draw.below(5);
            LocalDate newest =
                    today.minusDays(Math.floorMod(today.getDayOfWeek().getValue() - weekday, 7) + 7L);
            add.accept(MeetingPlaceBuilder.builder()
                    .id(quarter.id("m", number))
                    .name((number == 0 ? "The café in " : "Open house in ")
                            + quarter.setting().quarter(quarter.number()))
                    .kind(Code.of(KINDS.get(number)))
                    .host(quarter.association())
                    .area(quarter.area())
                    .programme(quarter.programme())
                    .status(Code.of("ACTIVE"))
                    .period(new Period(quarter.months(20, 1).start(), null))
                    .openings(IntStream.rangeClosed(-WEEKS_BACK, WEEKS_AHEAD)
                            .mapToObj(week -> new MeetingPlace.Opening(
                                    newest.plusWeeks(week),
                                    start,
                                    start.plusHours(3),
                                    week <= 0 ? draw.between(4, 45) : null,
                                    quarter.source()))
                            .filter(opening -> opening.visits() != null
                                    || (opening.date() != null && opening.date().isAfter(today)))
                            .toList())
                    .sources(List.of(quarter.source()))
                    .build());
        }
    }

    static void outreach(Quarter quarter, Consumer<Aggregate> add) {
        YearMonth newest = YearMonth.from(quarter.asOf()).minusMonths(1);
        for (int back = MONTHS - 1; back >= 0; back--) {
            YearMonth month = newest.minusMonths(back);
            Draw draw = quarter.draw(80, back);
            add.accept(OutreachLogBuilder.builder()
                    .id(quarter.id("o-" + month))
                    .programme(quarter.programme())
                    .area(quarter.area())
                    .month(PartialDate.parse(month.toString()))
                    .contacts(IntStream.rangeClosed(1, draw.between(4, 18))
                            .mapToObj(number -> contact(quarter, month, number, draw))
                            .toList())
                    .sources(List.of(quarter.source()))
                    .build());
        }
    }

    private static OutreachContact contact(Quarter quarter, YearMonth month, int number, Draw draw) {
        return OutreachContactBuilder.builder()
                .id("c" + number)
                .date(month.atDay(1 + draw.below(month.lengthOfMonth())))
                .volunteer(quarter.volunteer(draw.below(VolunteerRecords.active(quarter))))
                .channel(Code.of(draw.one(CHANNELS)))
                .language(LanguageTag.of(quarter.setting().tongue(draw).tag()))
                .topics(List.of(Code.of(draw.one(TOPICS))))
                .durationBand(Code.of(draw.one(BANDS)))
                .referrals(
                        draw.chance(30)
                                ? List.of(new Referral(Code.of(draw.one(DESTINATIONS)), null, draw.chance(50)))
                                : List.of())
                .conversation(draw.chance(80))
                .build();
    }

    static void events(Quarter quarter, Consumer<Aggregate> add) {
        Draw draw = quarter.draw(90);
        LocalDate been = quarter.asOf().minusDays(draw.between(20, 150));
        LocalDate ahead = quarter.asOf().plusDays(draw.between(20, 90));
        EventBuilder event = EventBuilder.builder()
                .area(quarter.area())
                .organisers(List.of(quarter.association()))
                .start(LocalTime.of(17, 0))
                .place("The square, " + quarter.setting().quarter(quarter.number()))
                .sources(List.of(quarter.source()));
        add.accept(event.id(quarter.id("celebration"))
                .name("Celebration of new " + quarter.setting().title() + " graduates")
                .kind(Code.of("CELEBRATION"))
                .date(PartialDate.of(been))
                .attendance(new Quantity(
                        BigDecimal.valueOf(draw.between(4, 20) * 10L),
                        Quantity.Qualifier.APPROXIMATE,
                        Code.of("PERSON"),
                        PartialDate.of(been)))
                .media(List.of(photo(quarter, been)))
                .build());
        add.accept(event.id(quarter.id("information"))
                .name("Information meeting in " + quarter.setting().quarter(quarter.number()))
                .kind(Code.of("INFORMATION_MEETING"))
                .date(PartialDate.of(ahead))
                .attendance(null)
                .media(List.of())
                .build());
    }

    private static MediaItem photo(Quarter quarter, LocalDate taken) {
        PersonKey shown = VolunteerRecords.key(quarter, 0);
        return MediaItemBuilder.builder()
                .id("photo")
                .kind(Code.of("PHOTO"))
                .identifiable(true)
                .published(true)
                .consents(List.of(new Consent(shown, Code.of("PHOTO"), taken, null, "Photographs, version 1")))
                .source(quarter.source())
                .build();
    }
}
