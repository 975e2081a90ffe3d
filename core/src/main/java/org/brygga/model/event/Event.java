// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.event;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.List;
import org.brygga.model.personal.Personal;
import org.brygga.model.personal.PersonalText;
import org.brygga.model.shape.CheckedByRules;
import org.brygga.model.shape.CodeList;
import org.brygga.model.shape.Identifier;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.model.value.Copies;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Quantity;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, or is to happen, on a day: a conference, a celebration, a milestone.
 *
 * @param date as printed, perhaps without a year
 * @param datePart a finer or vaguer word than the date can carry, for example {@code END_OF_MONTH}
 * @param start local time
 * @param startApproximate whether the source says about
 * @param guestOrganisations who was represented
 */
@CheckedByRules
@RecordBuilder
public record Event(
        @NotBlank @Identifier @Nullable String id,
        @Size(max = 300) @Nullable String name,
        @NotNull @CodeList("event-kind") @Nullable Code kind,
        @Nullable PartialDate date,
        @CodeList("date-part") @Nullable Code datePart,
        @Nullable LocalTime start,
        @Nullable Boolean startApproximate,
        @Size(max = 200) @Nullable String place,
        @Nullable Ref area,
        List<Ref> organisers,
        List<Ref> subjects,
        List<Ref> guestOrganisations,
        @Valid @Nullable Quantity attendance,
        List<@Valid MediaItem> media,
        @Personal.Length(max = 1000) @Nullable PersonalText note,
        List<Ref> sources)
        implements Aggregate {

    public Event {
        organisers = Copies.of(organisers);
        subjects = Copies.of(subjects);
        guestOrganisations = Copies.of(guestOrganisations);
        media = Copies.of(media);
        sources = Copies.of(sources);
    }

    @Override
    public String typeWord() {
        return "event";
    }
}
