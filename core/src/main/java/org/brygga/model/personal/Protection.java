// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.personal;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.brygga.model.shape.CodeList;
import org.brygga.model.value.Code;
import org.jspecify.annotations.Nullable;

/**
 * How well a person must be hidden, until when, and who said so; never why.
 *
 * @param level what must not be revealed; an unknown mark counts as {@code LOCATION}
 * @param until the day on which the flag is to be reviewed; it is never lowered by itself
 * @param source who said so, for example the population register
 */
public record Protection(
        @NotNull @Nullable Level level,
        @Nullable LocalDate until,
        @CodeList("protection-source") @Nullable Code source) {

    /** What must not be revealed, from least to most. */
    public enum Level {
        NONE,
        ADDRESS,
        LOCATION,
        IDENTITY
    }
}
