// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.group;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.brygga.model.shape.CodeList;
import org.brygga.model.shape.Identifier;
import org.brygga.model.value.Code;
import org.brygga.model.value.Copies;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * That a person takes part in a group, for which purpose, from when to when, and how it ended.
 *
 * @param person a participant or a volunteer in training
 * @param purpose from the list {@code enrolment-purpose}: {@code OWN_BENEFIT} or {@code TRAINING}
 * @param status from the list {@code enrolment-status}
 * @param reason why it ended, from the list {@code leaving-reason}
 */
@RecordBuilder
public record Enrolment(
        @NotBlank @Identifier @Nullable String id,
        @NotNull @Nullable Ref person,
        @CodeList("enrolment-purpose") @Nullable Code purpose,
        @Valid @Nullable Period period,
        @CodeList("enrolment-status") @Nullable Code status,
        @CodeList("leaving-reason") @Nullable Code reason,
        @Nullable LocalDate completed,
        @Valid @Nullable FollowUp followUp,
        List<@Valid FunderAnswer> funderAnswers,
        @Nullable Ref source) {

    public Enrolment {
        funderAnswers = Copies.of(funderAnswers);
    }

    /**
     * Where somebody was at a follow-up, after consent.
     *
     * @param outcome from the list {@code transition}: {@code WORK}, {@code STUDIES}, {@code WORK_OR_STUDIES},
     *     {@code OTHER}, {@code NOT_REACHED}
     */
    public record FollowUp(
            @NotNull @Nullable LocalDate date,
            @NotNull @CodeList("transition") @Nullable Code outcome) {}
}
