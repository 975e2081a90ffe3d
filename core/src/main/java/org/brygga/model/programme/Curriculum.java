// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.programme;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.brygga.model.shape.CodeList;
import org.brygga.model.shape.Identifier;
import org.brygga.model.value.Code;
import org.brygga.model.value.Copies;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * One version of what is taught: how many sessions, about what, with which guests.
 *
 * @param id unique within the programme; a group names it together with the programme
 * @param sessionUnit what the source calls a session, for example {@code MEETING} or {@code EVENING}
 * @param topics what the source lists, when it does not say in which session
 * @param topicsOpen whether the source says that the list of topics goes on
 * @param guests kinds of organisations that meet the participants, in no order
 * @param totalMinutes the length of the whole, if the plan states it
 * @param groupSizeMin the least number of participants recommended
 * @param completionShare the share of sessions that counts as completed, 0 to 1
 */
@RecordBuilder
public record Curriculum(
        @NotBlank @Identifier @Nullable String id,
        @Size(max = 40) @Nullable String version,
        @Nullable Integer sessionCount,
        @CodeList("session-unit") @Nullable Code sessionUnit,
        List<@Valid CurriculumModule> modules,
        List<@CodeList("topic") Code> topics,
        @Nullable Boolean topicsOpen,
        List<@Valid GuestCategory> guests,
        @PositiveOrZero @Nullable Integer totalMinutes,
        @PositiveOrZero @Nullable Integer groupSizeMin,
        @PositiveOrZero @Nullable Integer groupSizeMax,
        @DecimalMin("0") @DecimalMax("1") @Nullable BigDecimal completionShare,
        @CodeList("audience") @Nullable Code audience,
        @Size(max = 500) @Nullable String organisedBy,
        @Valid @Nullable Period inForce,
        @Nullable Ref source) {

    public Curriculum {
        modules = Copies.of(modules);
        topics = Copies.of(topics);
        guests = Copies.of(guests);
    }

    /**
     * A kind of organisation that comes to a session.
     *
     * @param category from the list {@code guest-category}, for example {@code POLICE}
     */
    public record GuestCategory(
            @NotNull @CodeList("guest-category") @Nullable Code category,
            @Nullable Ref organisation,
            @Nullable Ref source) {}
}
