// SPDX-License-Identifier: Apache-2.0
package org.brygga.due;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.brygga.country.CountryPacks;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.GoverningCountry;
import org.brygga.finding.FieldPath;
import org.brygga.model.people.RecordCheckNote;
import org.brygga.model.people.StatusChange;
import org.brygga.model.people.Training;
import org.brygga.model.people.Volunteer;
import org.brygga.model.personal.HeldIdentifier;
import org.brygga.model.personal.PersonRecord;
import org.brygga.model.statement.Acknowledgement;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.reckoning.people.Care;
import org.brygga.rule.Each;
import org.jspecify.annotations.Nullable;

/** What is due about people: looking after volunteers, and letting go of what is no longer needed. */
final class PeopleDues {

    private PeopleDues() {}

    static void of(Aggregate record, Dataset dataset, CountryPacks packs, LocalDate asOf, DueCalendar.Entries entries) {
        if (record instanceof PersonRecord person) {
            entries.add("RETENTION", person.retainUntil(), record, "retainUntil", null);
            if (person.protection() != null) {
                entries.add(
                        "PROTECTION_REVIEW",
                        person.protection().until(),
                        record,
                        FieldPath.of("protection", "until"),
                        null);
            }
        }
        if (record instanceof HeldIdentifier identifier) {
            entries.add("IDENTIFIER", identifier.until(), record, "until", null);
        } else if (record instanceof Acknowledgement acknowledgement) {
            LocalDate last = acknowledgement.validity() == null
                    ? null
                    : acknowledgement.validity().lastDay().orElse(null);
            entries.add("ACKNOWLEDGEMENT", last, record, "validity", acknowledgement.rule());
        } else if (record instanceof Volunteer volunteer) {
            volunteer(volunteer, dataset, packs, asOf, entries);
        }
    }

    private static void volunteer(
            Volunteer volunteer, Dataset dataset, CountryPacks packs, LocalDate asOf, DueCalendar.Entries entries) {
        Each.of(
                volunteer.recordChecks(),
                "recordChecks",
                RecordCheckNote::kind,
                (note, path) ->
                        entries.add("RECORD_CHECK_NOTE", note.taskEnded(), volunteer, path.child("taskEnded"), null));
        if (Code.is(volunteer.status(), "ENDED")) {
            return;
        }
        Each.of(
                volunteer.trainings(),
                "trainings",
                Training::curriculum,
                (training, path) ->
                        entries.add("CERTIFICATE", training.validUntil(), volunteer, path.child("validUntil"), null));
        Care care = Care.of(volunteer, dataset, asOf);
        entries.add("SUPERVISION", care.supervisionDue(), volunteer, "supervision", null);
        if (!care.promised() && Code.is(volunteer.status(), "ACTIVE")) {
            entries.add("CONFIDENTIALITY", activeSince(volunteer), volunteer, "confidentialitySigned", null);
        }
        if (Boolean.TRUE.equals(volunteer.childContact())) {
            newest(volunteer)
                    .flatMap(note -> old(note, volunteer, dataset, packs, asOf))
                    .ifPresent(day -> entries.add("RECORD_CHECK", day, volunteer, "recordChecks", null));
        }
    }

    private static @Nullable LocalDate activeSince(Volunteer volunteer) {
        return volunteer.statusHistory().stream()
                .filter(change -> Code.is(change.status(), "ACTIVE") && change.date() != null)
                .map(StatusChange::date)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Optional<RecordCheckNote> newest(Volunteer volunteer) {
        return volunteer.recordChecks().stream()
                .filter(note -> note.shown() != null)
                .max(Comparator.comparing(RecordCheckNote::shown));
    }

    /** The day on which a check that was shown no longer counts, by the practice of the country; empty if it does not age. */
    private static Optional<LocalDate> old(
            RecordCheckNote note, Volunteer volunteer, Dataset dataset, CountryPacks packs, LocalDate asOf) {
        return packs.knowledge(GoverningCountry.of(volunteer, dataset).orElse(null)).recordChecks(asOf).stream()
                .filter(practice -> practice.kind().equals(note.kind()) && practice.freshMonths() != null)
                .findFirst()
                .map(practice -> Objects.requireNonNull(note.shown())
                        .plusMonths(Objects.requireNonNull(practice.freshMonths())));
    }
}
