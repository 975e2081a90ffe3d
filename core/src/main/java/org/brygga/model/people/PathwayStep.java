// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.people;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.brygga.model.shape.CodeList;
import org.brygga.model.value.Code;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody went on to after the programme, as she told it herself; telling is voluntary.
 *
 * @param date the day on which it was told
 * @param outcome from the list {@code transition}, for example {@code WORK_OR_STUDIES}
 */
public record PathwayStep(
        @NotNull @Nullable LocalDate date,
        @NotNull @CodeList("transition") @Nullable Code outcome) {}
