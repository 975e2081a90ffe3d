// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.outreach;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.brygga.model.shape.CheckedByRules;
import org.brygga.model.shape.CodeList;
import org.brygga.model.shape.Identifier;
import org.brygga.model.statement.Closing;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.model.value.Copies;
import org.brygga.model.value.Period;
import org.brygga.model.value.Quantity;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * An open place where people drop in: a café, a multi-café, a room.
 *
 * @param kind from the list {@code meeting-place-kind}
 * @param count how many such places the record stands for, where a source counts them without naming them
 */
@CheckedByRules
@RecordBuilder
public record MeetingPlace(
        @NotBlank @Identifier @Nullable String id,
        @Size(max = 200) @Nullable String name,
        @CodeList("meeting-place-kind") @Nullable Code kind,
        @NotNull(message = "{COM-MPL-001}") @Nullable Ref host,
        @NotNull(message = "{COM-MPL-001}") @Nullable Ref area,
        @Nullable Ref programme,
        @CodeList("meeting-place-status") @Nullable Code status,
        @Valid @Nullable Period period,
        @Valid @Nullable Quantity count,
        List<@Valid Opening> openings,
        List<Ref> sources,
        @Valid @Nullable Closing closing)
        implements Aggregate {

    public MeetingPlace {
        openings = Copies.of(openings);
        sources = Copies.of(sources);
    }

    @Override
    public String typeWord() {
        return "meeting-place";
    }

    /**
     * One time that a meeting place was open.
     *
     * @param visits how many times somebody came in; visits are not persons
     */
    public record Opening(
            @NotNull @Nullable LocalDate date,
            @Nullable LocalTime start,
            @Nullable LocalTime end,

            @PositiveOrZero(message = "{COM-MPL-001}") @Nullable Integer visits,

            @Nullable Ref source) {}
}
