// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.grant;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.brygga.model.shape.CodeList;
import org.brygga.model.shape.Identifier;
import org.brygga.model.value.Code;
import org.brygga.model.value.Copies;
import org.brygga.model.value.Money;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A cost, and which part of it is charged to which grant.
 *
 * @param kind from the list {@code cost-kind}
 * @param indirect whether it is an indirect cost
 */
@RecordBuilder
public record CostItem(
        @NotBlank @Identifier @Nullable String id,
        @NotNull @Nullable LocalDate date,
        @CodeList("cost-kind") @Nullable Code kind,
        @NotNull @Valid @Nullable Money amount,
        @Nullable Boolean indirect,
        List<@Valid Charge> charges,
        @Nullable Ref source) {

    public CostItem {
        charges = Copies.of(charges);
    }

    /**
     * The part of a cost that a grant pays.
     *
     * @param percent 0 to 100
     */
    public record Charge(
            @NotNull @Nullable Ref grant,

            @NotNull @DecimalMin("0") @DecimalMax("100") @Nullable BigDecimal percent) {}
}
