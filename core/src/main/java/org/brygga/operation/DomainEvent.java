// SPDX-License-Identifier: Apache-2.0
package org.brygga.operation;

import java.time.Instant;
import java.util.List;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * That something was done, for whoever wants to know: what, to which record, by whom in which role, when and why; never a
 * value.
 *
 * @param kind for example {@code group.enrolment-admitted}; kinds are stable
 * @param subject the record; a person by her opaque key
 * @param actor the opaque key of whoever did it; absent for a system
 * @param role in which it was done
 * @param reason why, as a code word; absent if none was given
 * @param changed the names of the components that changed, without their values
 */
public record DomainEvent(
        String kind,
        Ref subject,
        @Nullable PersonKey actor,
        Code role,
        Instant at,
        @Nullable Code reason,
        List<String> changed) {

    public DomainEvent {
        changed = List.copyOf(changed);
    }
}
