// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.group;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.brygga.model.shape.CodeList;
import org.brygga.model.shape.Identifier;
import org.brygga.model.value.Code;
import org.brygga.model.value.Copies;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * One meeting of a group: local date, start and end.
 *
 * @param module the number of the curriculum module that was given
 * @param status from the list {@code session-status}: {@code PLANNED}, {@code HELD}, {@code MOVED}, {@code CANCELLED},
 *     {@code REPLACED}
 * @param headCount how many were there in all, named or not
 * @param insteadOf the id of the session whose place it takes, because that one was moved or replaced
 * @param makeUpOf the id of the session that it lets people catch up on
 */
@RecordBuilder
public record Session(
        @NotBlank @Identifier @Nullable String id,
        @Positive @Nullable Integer number,
        @Positive @Nullable Integer module,
        @NotNull @Nullable LocalDate date,
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        @Size(max = 200) @Nullable String place,
        @CodeList("session-status") @Nullable Code status,
        List<@CodeList("topic") Code> topics,
        List<@Valid SessionGuest> guests,
        @PositiveOrZero @Nullable Integer headCount,
        @Nullable Ref source,
        @Identifier @Nullable String insteadOf,
        @Identifier @Nullable String makeUpOf) {

    public Session {
        topics = Copies.of(topics);
        guests = Copies.of(guests);
    }
}
