// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.demo.town;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.brygga.model.people.Engagement;
import org.brygga.model.people.HoursWorked;
import org.brygga.model.people.RecordCheckNote;
import org.brygga.model.people.RoleAssignmentBuilder;
import org.brygga.model.people.StatusChange;
import org.brygga.model.people.Supervision;
import org.brygga.model.people.TrainingBuilder;
import org.brygga.model.people.Volunteer;
import org.brygga.model.people.VolunteerBuilder;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.personal.Protection;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.model.value.LanguageTag;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Period;

/** The women who carry the work of a quarter. */
final class VolunteerRecords {

    private static final long KEYS = 30;
    private static final int SOME = 5;
    // They began before the oldest talk in the street that is written down.
    private static final int TRAINED_AT_LEAST = 430;
    private static final int TRAINED_AT_MOST = 1_000;
    private static final int SUPERVISED_EVERY_WEEKS = 8;
    private static final int KEPT_MONTHS = 24;

    private VolunteerRecords() {}

    static PersonKey key(Quarter quarter, int one) {
        return quarter.draw(KEYS, one).key();
    }

    /** How many are active, the first ones; of the others one is paused and one still learns. */
    static int active(Quarter quarter) {
        return quarter.volunteers() < SOME ? quarter.volunteers() : quarter.volunteers() - 2;
    }

    static void volunteers(Quarter quarter, Consumer<Aggregate> add) {
        IntStream.range(0, quarter.volunteers())
                .mapToObj(one -> volunteer(quarter, one))
                .forEach(add);
    }

    private static Volunteer volunteer(Quarter quarter, int one) {
        Draw draw = quarter.draw(KEYS + 1, one);
        Setting.Tongue tongue = quarter.setting().tongue(draw);
        boolean learns = one > active(quarter);
        boolean paused = one == active(quarter);
        LocalDate began = quarter.asOf().minusDays(draw.between(TRAINED_AT_LEAST, TRAINED_AT_MOST));
        Protection protection = PeopleRecords.protection(quarter, draw);
        boolean children = !learns && draw.chance(20);
        VolunteerBuilder record = VolunteerBuilder.builder()
                .id(quarter.volunteer(one).id())
                .person(key(quarter, one))
                .name(quarter.setting().name(tongue, draw))
                .contacts(
                        protection == null
                                ? PeopleRecords.contacts(
                                        quarter, quarter.volunteer(one).id(), draw)
                                : List.of())
                .birthYear(PeopleRecords.born(quarter, draw, 25, 66))
                .organisation(quarter.association())
                .programmes(List.of(quarter.programme()))
                .areas(List.of(protection == null ? quarter.area() : quarter.municipalityArea()))
                .languages(languages(quarter, tongue))
                .engagement(new Engagement(Code.of("VOLUNTARY"), null, null, null))
                .confidentialitySigned(began.minusDays(10))
                .childContact(children)
                .protection(protection)
                .purposes(List.of(PeopleRecords.purpose("VOLUNTEER_AGREEMENT", "CONTRACT")))
                .retainUntil(quarter.asOf().plusMonths(KEPT_MONTHS))
                .sources(List.of(quarter.source()));
        if (learns) {
            return record.status(Code.of("IN_TRAINING"))
                    .statusHistory(List.of(new StatusChange(
                            Code.of("IN_TRAINING"), quarter.asOf().minusDays(60))))
                    .build();
        }
        return record.status(Code.of(paused ? "PAUSED" : "ACTIVE"))
                .statusHistory(history(quarter, began, paused))
                .roles(List.of(RoleAssignmentBuilder.builder()
                        .role(Code.of("NEIGHBOURHOOD_MOTHER"))
                        .title(quarter.setting().title())
                        .scope(quarter.programme())
                        .area(protection == null ? quarter.area() : null)
                        .period(new Period(PartialDate.of(began), null))
                        .source(quarter.source())
                        .build()))
                .trainings(List.of(TrainingBuilder.builder()
                        .programme(quarter.programme())
                        .curriculum("basic")
                        .completed(began.minusDays(7))
                        .certificate(Code.of("CERTIFICATE"))
                        .build()))
                .recordChecks(
                        children
                                ? List.of(new RecordCheckNote(
                                        Code.of(quarter.setting().recordCheck()), began.minusDays(20), null, null))
                                : List.of())
                .supervision(new Supervision(SUPERVISED_EVERY_WEEKS, supervised(quarter, paused)))
                .hours(paused ? List.of() : hours(quarter, draw))
                .build();
    }

    private static List<StatusChange> history(Quarter quarter, LocalDate began, boolean paused) {
        StatusChange certified = new StatusChange(Code.of("CERTIFIED"), began.minusDays(7));
        StatusChange active = new StatusChange(Code.of("ACTIVE"), began);
        return paused
                ? List.of(
                        certified,
                        active,
                        new StatusChange(Code.of("PAUSED"), quarter.asOf().minusDays(30)))
                : List.of(certified, active);
    }

    private static List<LanguageTag> languages(Quarter quarter, Setting.Tongue tongue) {
        LanguageTag own = LanguageTag.of(tongue.tag());
        LanguageTag common = LanguageTag.of(quarter.setting().language());
        return own.equals(common) ? List.of(own) : List.of(own, common);
    }

    private static List<LocalDate> supervised(Quarter quarter, boolean paused) {
        return IntStream.range(paused ? 1 : 0, 3)
                .mapToObj(time -> quarter.asOf().minusDays(20).minusWeeks((long) time * SUPERVISED_EVERY_WEEKS))
                .toList();
    }

    private static List<HoursWorked> hours(Quarter quarter, Draw draw) {
        YearMonth month = YearMonth.from(quarter.asOf());
        return IntStream.rangeClosed(1, 3)
                .mapToObj(back -> new HoursWorked(
                        PartialDate.parse(month.minusMonths(back).toString()),
                        BigDecimal.valueOf(draw.between(4, 60) * 5L, 1)))
                .toList();
    }
}
