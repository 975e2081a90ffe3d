// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.place;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.brygga.model.shape.CodeList;
import org.brygga.model.value.Code;
import org.brygga.model.value.Period;
import org.jspecify.annotations.Nullable;

/**
 * An official code of an area and the time it is used for.
 *
 * @param code as text, because leading zeros count
 * @param scheme from the list {@code area-code-scheme}, for example {@code NO_KOMMUNENUMMER}
 * @param used the time for which this code stands in the records
 */
public record AreaCode(
        @NotBlank @Size(max = 20) @Nullable String code,
        @CodeList("area-code-scheme") @Nullable Code scheme,
        @Valid @Nullable Period used) {}
