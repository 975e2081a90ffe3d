// SPDX-License-Identifier: Apache-2.0
package org.brygga.operation.group;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.brygga.model.group.Attendance;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * What the roll call of a session found, all of it at once, so that calling it twice is calling it once.
 *
 * @param marks by person; whoever was expected and is not named is not known to have come, which is not absent
 * @param headCount how many were there in all, named or not; absent if heads were not counted
 */
public record RollCall(
        Map<Ref, Attendance.Mark> marks, @Nullable Integer headCount) {

    public RollCall {
        marks = Collections.unmodifiableMap(new LinkedHashMap<>(marks));
    }
}
