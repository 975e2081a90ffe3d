// SPDX-License-Identifier: Apache-2.0
package org.brygga.operation.people;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.brygga.dataset.Dataset;
import org.brygga.model.people.HoursWorked;
import org.brygga.model.people.PathwayStep;
import org.brygga.model.people.RecordCheckNote;
import org.brygga.model.people.Supervision;
import org.brygga.model.people.Volunteer;
import org.brygga.model.people.VolunteerBuilder;
import org.brygga.model.value.Code;
import org.brygga.model.value.PartialDate;
import org.brygga.operation.Attribution;
import org.brygga.operation.Desk;
import org.brygga.operation.Outcome;

/** What is noted of looking after a volunteer, and no more than that. */
public final class CareOperations {

    private final Desk desk;

    public CareOperations(Desk desk) {
        this.desk = desk;
    }

    /** She has shown a record check; that it was shown, and nothing of what stood in it. */
    public Outcome<Volunteer> noteCheck(Volunteer volunteer, Code kind, Dataset around, Attribution by) {
        RecordCheckNote note = new RecordCheckNote(kind, by.day(), by.actor(), null);
        Volunteer noted = volunteer.recordChecks().contains(note)
                ? volunteer
                : VolunteerBuilder.builder(volunteer)
                        .recordChecks(VolunteerOperations.adding(volunteer.recordChecks(), note))
                        .build();
        return desk.settle(volunteer, noted, "volunteer.record-check-noted", around, by);
    }

    /** She has promised confidentiality. */
    public Outcome<Volunteer> signConfidentiality(
            Volunteer volunteer, LocalDate signed, Dataset around, Attribution by) {
        return desk.settle(
                volunteer,
                VolunteerBuilder.builder(volunteer)
                        .confidentialitySigned(signed)
                        .build(),
                "volunteer.confidentiality-signed",
                around,
                by);
    }

    /** She has met whoever supervises her. */
    public Outcome<Volunteer> supervise(Volunteer volunteer, LocalDate held, Dataset around, Attribution by) {
        Supervision before =
                volunteer.supervision() == null ? new Supervision(null, List.of()) : volunteer.supervision();
        Supervision after = before.held().contains(held)
                ? before
                : new Supervision(before.everyWeeks(), VolunteerOperations.adding(before.held(), held));
        return desk.settle(
                volunteer,
                VolunteerBuilder.builder(volunteer).supervision(after).build(),
                "volunteer.supervised",
                around,
                by);
    }

    /** How many hours she gave in a month; what was noted of that month before is replaced. */
    public Outcome<Volunteer> noteHours(
            Volunteer volunteer, PartialDate month, BigDecimal hours, Dataset around, Attribution by) {
        List<HoursWorked> others = volunteer.hours().stream()
                .filter(one -> !month.equals(one.month()))
                .toList();
        return desk.settle(
                volunteer,
                VolunteerBuilder.builder(volunteer)
                        .hours(VolunteerOperations.adding(others, new HoursWorked(month, hours)))
                        .build(),
                "volunteer.hours-noted",
                around,
                by);
    }

    /** Where she went on to, as she told it of her own will. */
    public Outcome<Volunteer> notePathway(Volunteer volunteer, PathwayStep step, Dataset around, Attribution by) {
        Volunteer told = volunteer.pathway().contains(step)
                ? volunteer
                : VolunteerBuilder.builder(volunteer)
                        .pathway(VolunteerOperations.adding(volunteer.pathway(), step))
                        .build();
        return desk.settle(volunteer, told, "volunteer.pathway-told", around, by);
    }
}
