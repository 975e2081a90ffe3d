// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Ref;

/** Fills records at random, whatever components they have or will have. */
final class RandomRecords {

    private static final String LETTERS = "aåÅéñß漢😀\"\\/\n\t{}[],: 0\u2028";

    private final Random random;

    RandomRecords(Random random) {
        this.random = random;
    }

    /** A record whose {@code id} is the given one, or absent. */
    Object fill(Class<?> type, String id) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            boolean isId = components[i].getName().equals("id") && components[i].getType() == String.class;
            values[i] = isId ? id : random.nextInt(4) == 0 ? null : value(components[i].getGenericType());
        }
        try {
            return type.getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType list) {
            return IntStream.range(0, random.nextInt(3))
                    .mapToObj(position -> value(list.getActualTypeArguments()[0]))
                    .toList();
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            return text();
        } else if (plain == Integer.class) {
            return random.nextInt();
        } else if (plain == Boolean.class) {
            return random.nextBoolean();
        } else if (plain == BigDecimal.class) {
            return new BigDecimal(new BigInteger(1 + random.nextInt(80), random), random.nextInt(40) - 20);
        } else if (plain == LocalDate.class) {
            return LocalDate.of(1 + random.nextInt(9999), 1 + random.nextInt(12), 1 + random.nextInt(28));
        } else if (plain == LocalTime.class) {
            return LocalTime.ofSecondOfDay(random.nextInt(86_400));
        } else if (plain == PartialDate.class) {
            return PartialDate.parse(List.of("2024", "2024-05", "?2024-05-23", "XXXX-02-29", "0001-01-?01")
                    .get(random.nextInt(5)));
        } else if (plain == Ref.class) {
            return Ref.of("area", "x" + text());
        } else if (plain.isEnum()) {
            return plain.getEnumConstants()[random.nextInt(plain.getEnumConstants().length)];
        }
        return creator(plain).map(this::create).orElseGet(() -> fill(plain, text()));
    }

    private static Optional<Method> creator(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(JsonCreator.class))
                .findFirst();
    }

    private Object create(Method factory) {
        try {
            return factory.invoke(null, text());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(factory.toString(), e);
        }
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            int[] letters = LETTERS.codePoints().toArray();
            text.appendCodePoint(letters[random.nextInt(letters.length)]);
        }
        return text.toString();
    }
}
