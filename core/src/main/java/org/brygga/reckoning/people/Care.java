// SPDX-License-Identifier: Apache-2.0
package org.brygga.reckoning.people;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.brygga.dataset.Dataset;
import org.brygga.model.group.Group;
import org.brygga.model.outreach.OutreachLog;
import org.brygga.model.people.HoursWorked;
import org.brygga.model.people.RecordCheckNote;
import org.brygga.model.people.StatusChange;
import org.brygga.model.people.Training;
import org.brygga.model.people.Volunteer;
import org.brygga.model.value.Code;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Period;
import org.jspecify.annotations.Nullable;

/**
 * How a volunteer is looked after, as of a day: training, check, promise, supervision, and how much she carries.
 *
 * @param certifiedUntil the last day of the certificate that lasts longest; absent if she has none, or it does not run out
 * @param certified whether she has completed a training whose certificate counts, or is exempted
 * @param checkShown the day on which the newest record check was shown; nothing else is known of it
 * @param promised whether she has promised confidentiality
 * @param supervised the day of the last meeting with whoever supervises her
 * @param supervisionDue the day by which the next one is due; absent without a rhythm
 * @param pausedSince the day since which she pauses; absent if she does not, or if it is not known
 * @param load what she carried in the weeks before
 */
public record Care(
        @Nullable LocalDate certifiedUntil,
        boolean certified,
        @Nullable LocalDate checkShown,
        boolean promised,
        @Nullable LocalDate supervised,
        @Nullable LocalDate supervisionDue,
        @Nullable LocalDate pausedSince,
        Load load) {

    private static final int LOAD_DAYS = 90;

    /**
     * What somebody carried in the 90 days before: contacts, groups that she leads, hours as far as they were noted.
     *
     * @param hours of the months that lie wholly or partly within the time
     */
    public record Load(long contacts, long groups, BigDecimal hours) {}

    public static Care of(Volunteer volunteer, Dataset around, LocalDate asOf) {
        LocalDate supervised =
                newest(Stream.ofNullable(volunteer.supervision()).flatMap(one -> one.held().stream()), asOf);
        return new Care(
                volunteer.trainings().stream()
                        .filter(training -> training.completed() != null)
                        .flatMap(training -> Stream.ofNullable(training.validUntil()))
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                volunteer.trainings().stream().anyMatch(training -> counts(training, asOf)),
                newest(
                        volunteer.recordChecks().stream()
                                .map(RecordCheckNote::shown)
                                .filter(Objects::nonNull),
                        asOf),
                volunteer.confidentialitySigned() != null
                        && !volunteer.confidentialitySigned().isAfter(asOf),
                supervised,
                supervisionDue(volunteer, supervised),
                paused(volunteer),
                load(volunteer, around, asOf));
    }

    private static boolean counts(Training training, LocalDate asOf) {
        return training.exemption() != null
                || (training.completed() != null
                        && (training.validUntil() == null
                                || !training.validUntil().isBefore(asOf)));
    }

    private static @Nullable LocalDate newest(Stream<LocalDate> days, LocalDate asOf) {
        return days.filter(day -> !day.isAfter(asOf))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** From the last meeting, else from the day on which she became active. */
    private static @Nullable LocalDate supervisionDue(Volunteer volunteer, @Nullable LocalDate supervised) {
        Integer weeks =
                volunteer.supervision() == null ? null : volunteer.supervision().everyWeeks();
        LocalDate since = supervised != null
                ? supervised
                : since(volunteer, "ACTIVE").min(Comparator.naturalOrder()).orElse(null);
        return weeks == null || since == null ? null : since.plusWeeks(weeks);
    }

    private static @Nullable LocalDate paused(Volunteer volunteer) {
        return Code.is(volunteer.status(), "PAUSED")
                ? since(volunteer, "PAUSED").max(Comparator.naturalOrder()).orElse(null)
                : null;
    }

    private static Stream<LocalDate> since(Volunteer volunteer, String status) {
        return volunteer.statusHistory().stream()
                .filter(change -> Code.is(change.status(), status))
                .map(StatusChange::date)
                .filter(Objects::nonNull);
    }

    private static Load load(Volunteer volunteer, Dataset around, LocalDate asOf) {
        Period window = Period.of(asOf.minusDays(LOAD_DAYS), asOf);
        long contacts = around.referringTo(OutreachLog.class, volunteer.ref()).stream()
                .flatMap(log -> log.contacts().stream())
                .filter(contact -> volunteer.ref().equals(contact.volunteer())
                        && contact.date() != null
                        && window.contains(contact.date()))
                .count();
        long groups = around.referringTo(Group.class, volunteer.ref()).stream()
                .filter(group -> Code.is(group.status(), "ACTIVE")
                        && group.leads().stream()
                                .anyMatch(lead -> volunteer.ref().equals(lead.person())
                                        && (lead.period() == null
                                                || lead.period().contains(asOf))))
                .count();
        BigDecimal hours = volunteer.hours().stream()
                .filter(month -> month.hours() != null
                        && Optional.ofNullable(month.month())
                                .flatMap(PartialDate::latest)
                                .filter(window::contains)
                                .isPresent())
                .map(HoursWorked::hours)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Load(contacts, groups, hours);
    }
}
