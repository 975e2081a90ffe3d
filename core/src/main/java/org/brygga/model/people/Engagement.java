// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.people;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.brygga.model.shape.CodeList;
import org.brygga.model.value.Code;
import org.brygga.model.value.Money;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody volunteers or is employed; it is never derived from the programme.
 *
 * @param kind from the list {@code engagement}
 * @param employer needed for employment
 * @param contract the contract period, needed for employment
 * @param wage never stated for a volunteer
 */
public record Engagement(
        @NotNull @CodeList("engagement") @Nullable Code kind,
        @Nullable Ref employer,
        @Valid @Nullable Period contract,
        @Valid @Nullable Money wage) {}
