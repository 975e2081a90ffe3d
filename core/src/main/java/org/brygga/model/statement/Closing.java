// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.statement;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.brygga.model.personal.Personal;
import org.brygga.model.personal.PersonalText;
import org.brygga.model.shape.CodeList;
import org.brygga.model.value.Code;
import org.jspecify.annotations.Nullable;

/**
 * When and why a partnership, a group or a place came to its end.
 *
 * @param reason from the list {@code closing-reason}
 */
public record Closing(
        @NotNull @Nullable LocalDate date,
        @CodeList("closing-reason") @Nullable Code reason,
        @Personal.Length(max = 500) @Nullable PersonalText note) {}
