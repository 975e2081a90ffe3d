// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.group;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
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
 * @param cameThrough how she found the group, from the list {@code recruitment-channel}
 * @param decision on what the completion rests
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
        @Nullable Ref source,
        @CodeList("recruitment-channel") @Nullable Code cameThrough,
        @Valid @Nullable Decision decision) {

    public Enrolment {
        funderAnswers = Copies.of(funderAnswers);
    }

    /**
     * What was decided about completion, with the figures and the threshold that it rested on.
     *
     * @param date the day of the decision
     * @param attended how many sessions she was at
     * @param of how many there were
     * @param needed how many were needed
     * @param share the share that was asked for, 0 to 1
     * @param basis where the share comes from, from the list {@code completion-basis}
     * @param certificate what she was given, from the list {@code certificate}
     */
    public record Decision(
            @NotNull @Nullable LocalDate date,
            @PositiveOrZero @Nullable Integer attended,
            @PositiveOrZero @Nullable Integer of,
            @PositiveOrZero @Nullable Integer needed,
            @DecimalMin("0") @DecimalMax("1") @Nullable BigDecimal share,
            @CodeList("completion-basis") @Nullable Code basis,
            @CodeList("certificate") @Nullable Code certificate) {}

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
