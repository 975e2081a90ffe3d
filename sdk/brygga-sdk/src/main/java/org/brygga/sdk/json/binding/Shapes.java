// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json.binding;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.brygga.model.value.Code;
import org.brygga.model.value.CountryCode;
import org.brygga.model.value.LanguageTag;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Ref;

/** Finds the shape of a type by looking at the type, once for each class. */
public final class Shapes {

    private static final Map<Class<?>, String> FORMS =
            Map.of(PartialDate.class, "YYYY, YYYY-MM, YYYY-MM-DD, XXXX-MM-DD");

    /** Values of which there are few, and which are about nobody. */
    private static final Set<Class<?>> RECURRING = Set.of(Code.class, CountryCode.class, LanguageTag.class);

    private static final Map<Class<?>, Shape> PLAIN = Map.of(
            String.class,
            new TextShape(text -> text, "", null),
            LocalDate.class,
            LettersShape.DAY,
            LocalTime.class,
            LettersShape.TIME,
            Ref.class,
            LettersShape.REFERENCE,
            Integer.class,
            PlainShape.INTEGER,
            BigDecimal.class,
            PlainShape.DECIMAL,
            Boolean.class,
            PlainShape.TRUTH);

    private static final ClassValue<Shape> BY_CLASS = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return derive(type);
        }
    };

    private Shapes() {}

    /**
     * The shape of a record.
     *
     * @throws IllegalArgumentException if the class is not a record, or holds something that JSON text cannot become
     */
    public static RecordShape ofRecord(Class<?> type) {
        if (BY_CLASS.get(type) instanceof RecordShape shape) {
            return shape;
        }
        throw new IllegalArgumentException("Not a record of components: " + type.getName());
    }

    /** Whether values of a type are objects with a property for each component, and not one text. */
    public static boolean isOfComponents(Class<?> type) {
        return BY_CLASS.get(type) instanceof RecordShape;
    }

    static Shape of(Type type) {
        if (type instanceof Class<?> plain) {
            return BY_CLASS.get(plain);
        }
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return new ListShape(of(list.getActualTypeArguments()[0]));
        }
        throw unknown(type);
    }

    private static Shape derive(Class<?> type) {
        Shape plain = PLAIN.get(type);
        if (plain != null) {
            return plain;
        }
        if (type.isEnum()) {
            return new WordShape(type);
        }
        return creator(type).orElseGet(() -> {
            if (type.isRecord()) {
                return new RecordShape(type);
            }
            throw unknown(type);
        });
    }

    private static Optional<Shape> creator(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers())
                        && method.isAnnotationPresent(JsonCreator.class)
                        && Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class}))
                .findFirst()
                .map(method -> new TextShape(
                        call(method),
                        FORMS.getOrDefault(type, type.getSimpleName()),
                        RECURRING.contains(type) ? new Recurring() : null));
    }

    private static TextShape.Conversion call(Method factory) {
        try {
            MethodHandle handle = MethodHandles.publicLookup()
                    .unreflect(factory)
                    .asType(MethodType.methodType(Object.class, String.class));
            return text -> (Object) handle.invokeExact(text);
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException("Not public: " + factory, e);
        }
    }

    private static IllegalArgumentException unknown(Type type) {
        return new IllegalArgumentException("No text becomes a value of " + type.getTypeName());
    }
}
