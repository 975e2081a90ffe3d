// SPDX-License-Identifier: Apache-2.0
package org.brygga.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.brygga.access.Trace;
import org.brygga.dataset.ChangedComponents;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.brygga.operation.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * What is to be written down, with the values themselves; it lives until the entry is made and is never kept.
 *
 * @param actor whoever did it; absent for a system
 * @param role in which it was done
 * @param action what was done, for example {@code seen} or the kind of an event
 * @param subject the record, a person by her opaque key
 * @param fields the components that changed, with what they hold now
 */
public record AuditDraft(
        Instant at,
        @Nullable PersonKey actor,
        @Nullable Code role,
        String action,
        Ref subject,
        @Nullable Code reason,
        Map<String, String> fields) {

    /** The action of an entry that says that a protected person was seen. */
    public static final String SEEN = "seen";

    /** The action of an entry that says that somebody was forgotten. */
    public static final String ERASED = "erased";

    public AuditDraft {
        fields = Map.copyOf(fields);
    }

    /** That a protected person was seen. */
    public static AuditDraft of(Trace trace) {
        Code role = trace.role() == null ? null : Code.of(trace.role().name());
        return new AuditDraft(
                trace.at(),
                trace.viewer(),
                role,
                SEEN,
                Ref.of("person", trace.person().key()),
                trace.reason(),
                Map.of());
    }

    /** What an event tells, with what the record holds now. */
    public static AuditDraft of(DomainEvent event, @Nullable Aggregate record) {
        Map<String, String> fields = new LinkedHashMap<>();
        event.changed()
                .forEach(name ->
                        fields.put(name, record == null ? "" : Canonical.text(ChangedComponents.value(record, name))));
        return new AuditDraft(
                event.at(), event.actor(), event.role(), event.kind(), event.subject(), event.reason(), fields);
    }

    /** The names of the components, in order. */
    List<String> names() {
        List<String> names = new ArrayList<>(fields.keySet());
        names.sort(null);
        return names;
    }

    @Override
    public String toString() {
        return "AuditDraft[" + action + ", " + names() + "]";
    }
}
