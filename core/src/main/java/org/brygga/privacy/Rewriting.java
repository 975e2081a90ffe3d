// SPDX-License-Identifier: Apache-2.0
package org.brygga.privacy;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.brygga.access.FieldRegister;
import org.brygga.access.Redaction;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Takes a person out of a record about something else, wherever it names her, also in components that are added later: parts that
 * are about her go or become about nobody known, other references to her go.
 */
final class Rewriting {

    private static final String PERSON = "person";
    private static final String ID = "id";

    private final @Nullable PersonKey key;
    private final Set<Ref> gone;
    private final Map<Ref, Ref> replacements;
    private final FieldRegister register;

    /**
     * @param key her key, if it goes too
     * @param gone the records about her that go
     * @param replacements what takes their place
     */
    Rewriting(@Nullable PersonKey key, Set<Ref> gone, Map<Ref, Ref> replacements, FieldRegister register) {
        this.key = key;
        this.gone = gone;
        this.replacements = replacements;
        this.register = register;
    }

    Aggregate without(Aggregate record) {
        return (Aggregate) Objects.requireNonNull(rewritten((Record) record, false));
    }

    /** A value without her; absent where nothing is left of it. */
    private @Nullable Object value(@Nullable Object value) {
        if (value instanceof Ref reference) {
            return gone.contains(reference) ? replacements.get(reference) : reference;
        }
        if (value instanceof PersonKey other) {
            return other.equals(key) ? null : other;
        }
        if (value instanceof List<?> list) {
            List<Object> rest = new ArrayList<>();
            list.forEach(element -> Stream.ofNullable(value(element)).forEach(rest::add));
            return rest.equals(list) ? list : rest;
        }
        return value instanceof Record record ? rewritten(record, true) : value;
    }

    private @Nullable Record rewritten(Record record, boolean part) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object about = part ? about(record, components) : null;
        boolean hers = about instanceof Ref reference && gone.contains(reference);
        Ref replacement = hers ? replacements.get(about) : null;
        if ((hers && replacement == null) || (about != null && about.equals(key))) {
            return null;
        }
        Object[] values = new Object[components.length];
        boolean changed = false;
        for (int place = 0; place < components.length; place++) {
            String name = components[place].getName();
            Object before = Redaction.value(components[place], record);
            values[place] = replacement == null ? value(before) : ofHers(record, name, before, replacement);
            changed |= !Objects.equals(before, values[place]);
        }
        return changed ? Redaction.made(record.getClass(), values) : record;
    }

    /** Of a part that was about her only that stays which is marked to stay, under a name that is not hers. */
    private @Nullable Object ofHers(Record record, String name, @Nullable Object value, Ref replacement) {
        if (ID.equals(name) && value != null) {
            return replacement.id();
        }
        boolean stays = register.field(Redaction.word(record.getClass()), name)
                .filter(field -> field.stays())
                .isPresent();
        if (stays) {
            return value(value);
        }
        return value instanceof List<?> ? List.of() : null;
    }

    private static @Nullable Object about(Record record, RecordComponent[] components) {
        return Stream.of(components)
                .filter(component -> component.getName().equals(PERSON))
                .findFirst()
                .map(component -> Redaction.value(component, record))
                .orElse(null);
    }
}
