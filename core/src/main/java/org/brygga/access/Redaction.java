// SPDX-License-Identifier: Apache-2.0
package org.brygga.access;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.brygga.model.value.Aggregate;
import org.jspecify.annotations.Nullable;

/** Copies records and leaves out components, as the register says of each; what is left out is as if it had not been stated. */
public final class Redaction {

    private static final Pattern CAPITAL = Pattern.compile("(?<=.)(?=\\p{Lu})");

    private final FieldRegister register;

    public Redaction(FieldRegister register) {
        this.register = register;
    }

    /** The record with those components, and those of its parts, that are to be kept. */
    public <T extends Aggregate> T keeping(T record, Predicate<PersonalField> keep) {
        @SuppressWarnings("unchecked")
        T copy = (T) copy((Record) record, record.typeWord(), keep);
        return copy;
    }

    private Record copy(Record record, String name, Predicate<PersonalField> keep) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int place = 0; place < components.length; place++) {
            Object value = value(components[place], record);
            boolean kept = register.field(name, components[place].getName())
                    .filter(keep)
                    .isPresent();
            values[place] = kept ? part(value, keep) : value instanceof List<?> ? List.of() : null;
        }
        return made(record.getClass(), components, values);
    }

    private @Nullable Object part(@Nullable Object value, Predicate<PersonalField> keep) {
        if (value instanceof List<?> list) {
            return list.stream().map(element -> part(element, keep)).toList();
        }
        if (value instanceof Record record) {
            String name = word(record.getClass());
            return register.knows(name) ? copy(record, name, keep) : record;
        }
        return value;
    }

    /** How a part of a record is called in the register: {@code WaitingPlace} is {@code waiting-place}. */
    public static String word(Class<?> type) {
        return String.join("-", CAPITAL.split(type.getSimpleName())).toLowerCase(Locale.ROOT);
    }

    /** What a component of a record holds. */
    public static @Nullable Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            // The records of the model are public and their accessors throw nothing.
            throw new IllegalStateException("A component cannot be read: " + component.getName(), e);
        }
    }

    /** A record of a type from what its components are to hold, in their order. */
    public static Record made(Class<? extends Record> type, RecordComponent[] components, Object[] values) {
        try {
            Constructor<? extends Record> constructor = type.getDeclaredConstructor(
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            // The records of the model are public and their constructors throw nothing.
            throw new IllegalStateException("A record cannot be copied: " + type.getSimpleName(), e);
        }
    }
}
