// SPDX-License-Identifier: Apache-2.0
package org.brygga.access;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.brygga.dataset.Components;
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
        Made made = Made.KINDS.get(record.getClass());
        Object[] values = new Object[made.components().size()];
        for (int place = 0; place < values.length; place++) {
            RecordComponent component = made.components().get(place);
            Object value = value(component, record);
            boolean kept =
                    register.field(name, component.getName()).filter(keep).isPresent();
            values[place] = kept ? part(value, keep) : value instanceof List<?> ? List.of() : null;
        }
        return made.of(values);
    }

    private @Nullable Object part(@Nullable Object value, Predicate<PersonalField> keep) {
        if (value instanceof List<?> list) {
            return list.stream().map(element -> part(element, keep)).toList();
        }
        if (value instanceof Record record) {
            String name = Made.KINDS.get(record.getClass()).word();
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
    public static Record made(Class<? extends Record> type, Object[] values) {
        return Made.KINDS.get(type).of(values);
    }

    /** How records of a type are taken apart and made; looking it up for each of them takes longer than copying it. */
    private record Made(String word, List<RecordComponent> components, Constructor<?> constructor) {

        private static final ClassValue<Made> KINDS = new ClassValue<>() {
            @Override
            protected Made computeValue(Class<?> type) {
                List<RecordComponent> components = Components.of(type);
                try {
                    return new Made(
                            Redaction.word(type),
                            components,
                            type.getDeclaredConstructor(components.stream()
                                    .map(RecordComponent::getType)
                                    .toArray(Class<?>[]::new)));
                } catch (ReflectiveOperationException e) {
                    throw cannot(type, e);
                }
            }
        };

        private Record of(Object[] values) {
            try {
                return (Record) constructor.newInstance(values);
            } catch (ReflectiveOperationException e) {
                throw cannot(constructor.getDeclaringClass(), e);
            }
        }

        /** The records of the model are public and their constructors throw nothing. */
        private static IllegalStateException cannot(Class<?> type, Exception cause) {
            return new IllegalStateException("A record cannot be copied: " + type.getSimpleName(), cause);
        }
    }
}
