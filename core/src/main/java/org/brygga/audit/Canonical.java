// SPDX-License-Identifier: Apache-2.0
package org.brygga.audit;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.stream.Collectors;
import org.brygga.access.Redaction;
import org.brygga.dataset.Components;
import org.brygga.model.personal.Personal;
import org.jspecify.annotations.Nullable;

/** Values as text that is the same for the same value, to be hashed and thrown away. */
final class Canonical {

    private Canonical() {}

    static String text(@Nullable Object value) {
        if (value == null) {
            return "-";
        }
        if (value instanceof Personal personal) {
            return quoted(personal.reveal());
        }
        if (value instanceof Collection<?> elements) {
            return elements.stream().map(Canonical::text).collect(Collectors.joining(",", "[", "]"));
        }
        if (value instanceof Record record) {
            StringBuilder text = new StringBuilder("{");
            for (RecordComponent component : Components.of(record.getClass())) {
                text.append(component.getName())
                        .append(':')
                        .append(text(Redaction.value(component, record)))
                        .append(';');
            }
            return text.append('}').toString();
        }
        return quoted(value.toString());
    }

    /** The length comes first, so that no two values run into each other. */
    static String quoted(String text) {
        return text.length() + "'" + text;
    }
}
