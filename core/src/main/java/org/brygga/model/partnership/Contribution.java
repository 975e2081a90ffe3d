// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.partnership;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.brygga.model.shape.CodeList;
import org.brygga.model.value.Code;
import org.brygga.model.value.Copies;
import org.brygga.model.value.Money;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * What parties give: money, people, premises, contacts; often together and never valued.
 *
 * @param by the organisations that give it; several names make it a collective contribution
 * @param side the side that gives it, if the source says no more
 * @param byAll whether all signatories give it together
 * @param kinds from the list {@code contribution-kind}
 * @param value absent if it was never valued, which is not zero
 * @param perUnitOfService whether it is paid for each unit of a service, as a price is
 * @param delivered what was given of it; none if nobody has told, which is not zero
 */
@RecordBuilder
public record Contribution(
        List<Ref> by,
        Party.@Nullable Side side,
        @Nullable Boolean byAll,
        List<@CodeList("contribution-kind") Code> kinds,
        @Size(max = 1000) @Nullable String description,
        @Valid @Nullable Money value,
        @Valid @Nullable Period period,
        @Nullable Boolean perUnitOfService,
        @Nullable Ref source,
        List<@Valid Delivery> delivered) {

    public Contribution {
        by = Copies.of(by);
        kinds = Copies.of(kinds);
        delivered = Copies.of(delivered);
    }

    /**
     * What was given of a contribution in a time; that nothing is told of does not say that nothing was given.
     *
     * @param period one day, or the time for which it is told
     * @param value absent if it was not valued, which is not zero
     * @param hours of people who are named nowhere, in hours with decimals for parts of one; absent if nobody counted them
     * @param source what shows it
     */
    public record Delivery(
            @Valid @Nullable Period period,
            @Valid @Nullable Money value,
            @PositiveOrZero @Nullable BigDecimal hours,
            @Nullable Ref source) {}
}
