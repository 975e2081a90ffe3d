// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.partnership;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.brygga.model.shape.CodeList;
import org.brygga.model.shape.Identifier;
import org.brygga.model.value.Code;
import org.brygga.model.value.Copies;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Quantity;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * One concrete thing that is promised: what, by whom, how much, until when, and what came of it.
 *
 * @param responsible the organisations that answer for it
 * @param responsibleNames the words of the source for those that are not named as organisations
 * @param activity the group, event or partnership that carries it out
 */
@RecordBuilder
public record Measure(
        @Identifier @Nullable String id,
        @NotBlank @Size(max = 1000) @Nullable String text,
        @CodeList("measure-theme") @Nullable Code theme,
        List<Ref> responsible,
        List<@Size(max = 200) String> responsibleNames,
        @Valid @Nullable Quantity quantity,
        @Nullable PartialDate due,
        @Size(max = 500) @Nullable String fulfilmentTest,
        @Nullable Ref activity,
        List<@Valid Outcome> outcomes,
        @Nullable Ref source) {

    public Measure {
        responsible = Copies.of(responsible);
        responsibleNames = Copies.of(responsibleNames);
        outcomes = Copies.of(outcomes);
    }

    /** What came of a measure, as told on a day. */
    public record Outcome(
            @NotNull @Nullable Status status,
            @Size(max = 1000) @Nullable String text,
            @Valid @Nullable Quantity quantity,
            @Nullable PartialDate date,
            @Nullable Ref source) {}

    /** How far a measure was carried out. */
    public enum Status {
        DONE,
        PARTLY,
        NOT_DONE,
        UNKNOWN
    }
}
