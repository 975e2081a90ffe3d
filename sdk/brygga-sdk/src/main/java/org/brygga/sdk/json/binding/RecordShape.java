// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json.binding;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import org.brygga.sdk.json.text.StrictJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/** A record: an object whose properties are named like the components. */
public final class RecordShape extends Shape {

    private final List<String> names;
    private final String[] written;
    private final Type[] types;
    private final @Nullable Shape[] shapes;
    private final PropertyNameMatcher matcher;
    private final MethodHandle constructor;
    private final ForbiddenProperties forbidden;

    RecordShape(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        if (components.length > Long.SIZE) {
            throw new IllegalArgumentException("More components than are counted here: " + type.getName());
        }
        names = Arrays.stream(components).map(RecordComponent::getName).toList();
        written = names.toArray(String[]::new);
        types = Arrays.stream(components).map(RecordComponent::getGenericType).toArray(Type[]::new);
        shapes = new @Nullable Shape[components.length];
        matcher = StrictJson.matcher(names);
        forbidden = ForbiddenProperties.of(type);
        constructor = constructor(
                type, Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    }

    private static MethodHandle constructor(Class<?> type, Class<?>[] parameters) {
        try {
            return MethodHandles.publicLookup()
                    .findConstructor(type, MethodType.methodType(void.class, parameters))
                    .asSpreader(Object[].class, parameters.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("The record and its constructor must be public: " + type.getName(), e);
        }
    }

    @Override
    public @Nullable Object read(Binding in) {
        return in.parser().currentToken() == JsonToken.START_OBJECT ? readProperties(in) : in.wrongType("{ ... }");
    }

    /** Reads the properties that are left of an object whose first ones were read already. */
    public Object readProperties(Binding in) {
        JsonParser parser = in.parser();
        @Nullable Object[] values = new @Nullable Object[names.size()];
        long seen = 0;
        for (int position = parser.nextNameMatch(matcher);
                position != PropertyNameMatcher.MATCH_END_OBJECT;
                position = parser.nextNameMatch(matcher)) {
            if (position < 0 || (seen & (1L << position)) != 0) {
                forbidden.passOver(in, parser.currentName(), names);
            } else {
                seen |= 1L << position;
                values[position] = readComponent(in, written[position], position);
            }
        }
        return construct(values);
    }

    private @Nullable Object readComponent(Binding in, String name, int position) {
        in.enter(name);
        Object value = null;
        if (in.parser().nextToken() != JsonToken.VALUE_NULL) {
            value = shape(position).read(in);
            if (value == null) {
                in.markUnreadable();
            }
        }
        in.leave();
        return value;
    }

    /** The record with every component absent. */
    Object absent() {
        return construct(new @Nullable Object[names.size()]);
    }

    // Not in the constructor: a record may hold records of its own kind.
    private Shape shape(int position) {
        Shape shape = shapes[position];
        if (shape == null) {
            shape = Shapes.of(types[position]);
            shapes[position] = shape;
        }
        return shape;
    }

    private Object construct(@Nullable Object[] values) {
        try {
            return (Object) constructor.invokeExact(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("A record may not throw for what it holds", e);
        }
    }
}
