// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.group;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.brygga.model.shape.Identifier;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Whether one person was at one session; unknown is not absent.
 *
 * @param session the id of the session within the group
 * @param dropIn whether the person came without being enrolled
 */
public record Attendance(
        @NotBlank @Identifier @Nullable String session,
        @NotNull @Nullable Ref person,
        @NotNull @Nullable Mark mark,
        @Nullable Boolean dropIn,
        @Nullable Ref source) {

    /** What the roll call found; only {@code PRESENT} and {@code LATE} count as present. */
    public enum Mark {
        PRESENT,
        LATE,
        EXCUSED,
        ABSENT,
        UNKNOWN;

        /** Whether it means that she was there, on time or later. */
        public boolean present() {
            return this == PRESENT || this == LATE;
        }
    }
}
