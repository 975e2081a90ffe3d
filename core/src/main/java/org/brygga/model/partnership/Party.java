// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.partnership;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.brygga.model.shape.CodeList;
import org.brygga.model.shape.Identifier;
import org.brygga.model.value.Code;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part in a partnership: a named organisation, a unit of one, or a kind of actor without a name.
 *
 * @param organisation absent if the source names only a kind of actor
 * @param name the words of the source for an unnamed or unresolved party
 * @param category from the list {@code organisation-kind}; needed when the organisation is not named
 * @param unit the id of the unit of the organisation that acts
 * @param side whether it counts as the public or the idea-based side; absent, it follows from the organisation
 * @param period the time it takes part; absent, the whole period of the partnership
 */
@RecordBuilder
public record Party(
        @Nullable Ref organisation,
        @Size(max = 200) @Nullable String name,
        @CodeList("organisation-kind") @Nullable Code category,
        @Identifier @Nullable String unit,
        @NotNull @Nullable Role role,
        @Nullable Side side,
        @Valid @Nullable Period period,
        @Nullable Ref source) {

    /** How a party takes part. */
    public enum Role {
        SIGNATORY,
        SUPPORTER
    }

    /** The two sides of an idea-based public partnership. */
    public enum Side {
        PUBLIC,
        IDEA_BASED
    }
}
