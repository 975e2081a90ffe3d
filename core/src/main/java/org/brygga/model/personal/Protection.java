// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.personal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.brygga.model.shape.CodeList;
import org.brygga.model.value.Code;
import org.brygga.model.value.Copies;
import org.jspecify.annotations.Nullable;

/**
 * How well a person must be hidden, until when, and who said so; never why.
 *
 * @param level what must not be revealed; an unknown mark counts as {@code LOCATION}
 * @param until the day on which the flag is to be reviewed; it is never lowered by itself
 * @param source who said so, for example the population register
 * @param lowered that it was stronger before, and who agreed to lower it; absent if it never was
 */
public record Protection(
        @NotNull @Nullable Level level,
        @Nullable LocalDate until,
        @CodeList("protection-source") @Nullable Code source,
        @Valid @Nullable Lowering lowered) {

    /** A protection that nobody has lowered. */
    public Protection(@Nullable Level level, @Nullable LocalDate until, @Nullable Code source) {
        this(level, until, source, null);
    }

    /** The level that it asks for; one that is not stated counts as {@code LOCATION}. */
    public Level asked() {
        return level == null ? Level.LOCATION : level;
    }

    /**
     * That a protection was lowered, which needs two people.
     *
     * @param date the day on which it was lowered
     * @param agreedBy the opaque keys of those who agreed
     */
    public record Lowering(@NotNull @Nullable LocalDate date, List<@Valid PersonKey> agreedBy) {

        public Lowering {
            agreedBy = Copies.of(agreedBy);
        }
    }

    /** What must not be revealed, from least to most. */
    public enum Level {
        NONE,
        ADDRESS,
        LOCATION,
        IDENTITY
    }
}
