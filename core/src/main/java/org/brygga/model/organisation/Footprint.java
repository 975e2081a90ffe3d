// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.brygga.model.value.Copies;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Quantity;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * How far an organisation reached on a day: how many areas in how many municipalities, or which parts of a country.
 *
 * @param regions names of the parts of the country where it is found
 */
public record Footprint(
        @Valid @Nullable Quantity areas,
        @Valid @Nullable Quantity municipalities,
        @Valid @Nullable PartialDate asOf,
        List<@NotBlank @Size(max = 100) String> regions,
        @Nullable Ref source) {

    public Footprint {
        regions = Copies.of(regions);
    }

    /** Whether the reach is tied to a day. */
    public boolean dated() {
        return asOf != null;
    }
}
