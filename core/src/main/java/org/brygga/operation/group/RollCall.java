// SPDX-License-Identifier: Apache-2.0
package org.brygga.operation.group;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.brygga.model.group.Attendance;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * What the roll call of a session found, all of it at once, so that calling it twice is calling it once.
 *
 * @param marks by person; whoever was expected and is not named is not known to have come, which is not absent
 * @param headCount how many were there in all, named or not; absent if heads were not counted
 * @param guests the kinds of guests who came, from the list {@code guest-category}; absent if that was not noted
 */
public record RollCall(
        Map<Ref, Attendance.Mark> marks,
        @Nullable Integer headCount,
        @Nullable Set<Code> guests) {

    public RollCall {
        marks = Collections.unmodifiableMap(new LinkedHashMap<>(marks));
        guests = guests == null ? null : Collections.unmodifiableSet(new LinkedHashSet<>(guests));
    }

    /** Without a word about guests. */
    public RollCall(Map<Ref, Attendance.Mark> marks, @Nullable Integer headCount) {
        this(marks, headCount, null);
    }
}
