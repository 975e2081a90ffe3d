// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.shape;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.brygga.model.personal.BirthYear;
import org.brygga.model.personal.ContactDetail;
import org.brygga.model.personal.IdentifierValue;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.personal.PersonName;
import org.brygga.model.personal.PersonalText;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/** Records in which everything is filled in, and every one that differs from them by one odd value somewhere. */
final class OddRecords {

    private static final PersonKey KEY = PersonKey.of("0a1b2c3d4e5f60718293a4b5c6d7e8f9");
    private static final List<String> TEXTS = Stream.concat(
                    Stream.of(
                            "",
                            " ",
                            "\u00a0",
                            "\t\n",
                            "a",
                            " a",
                            "SE",
                            "XX",
                            "SEK",
                            "sek",
                            "a b",
                            "\u00e5se",
                            "a\n",
                            "-a",
                            "a.b_c-d"),
                    Stream.of(
                                    2, 4, 5, 12, 16, 32, 33, 64, 65, 100, 101, 200, 201, 300, 301, 500, 501, 1000, 1001,
                                    2000, 2001, 5001, 20_001)
                            .map("a"::repeat))
            .toList();

    private OddRecords() {}

    /** A record that is filled in everywhere; not every one is valid, but all that it owns is there. */
    static <R> R filled(Class<R> type) {
        return type.cast(value(type));
    }

    /** The values of a type that differ from a good one in one place, the absent one first. */
    static List<@Nullable Object> odd(Type type) {
        List<@Nullable Object> odd = new ArrayList<>();
        odd.add(null);
        if (type instanceof ParameterizedType container) {
            oddContainers(container, odd);
        } else if (type instanceof Class<?> simple) {
            oddValues(simple, odd);
        }
        return odd;
    }

    private static void oddContainers(ParameterizedType container, List<@Nullable Object> odd) {
        Type[] arguments = container.getActualTypeArguments();
        Type element = arguments[arguments.length - 1];
        Object good = value(element);
        if (container.getRawType() == List.class) {
            odd.add(List.of());
            odd.add(Collections.nCopies(3, good));
            odd(element).forEach(other -> odd.add(Arrays.asList(good, other, other)));
        } else if (container.getRawType() == Set.class) {
            odd.add(Set.of());
            odd(element).forEach(other -> odd.add(Collections.singleton(other)));
        } else if (container.getRawType() == Optional.class) {
            odd(element).forEach(other -> odd.add(Optional.ofNullable(other)));
        } else {
            odd.add(Map.of());
            odd(element).forEach(other -> odd.add(Collections.singletonMap(value(arguments[0]), other)));
            odd(arguments[0]).forEach(other -> odd.add(Collections.singletonMap(other, good)));
        }
    }

    private static void oddValues(Class<?> type, List<@Nullable Object> odd) {
        if (type == String.class) {
            odd.addAll(TEXTS);
        } else if (type == Integer.class || type == int.class) {
            odd.addAll(List.of(-1, 0, 1, 2, 4, 5, 91, 181, 10_000, Integer.MIN_VALUE));
        } else if (type == Long.class) {
            odd.addAll(List.of(-1L, 0L, 1L, Long.MAX_VALUE));
        } else if (type == BigDecimal.class) {
            Stream.of("-1", "-0.001", "0", "0.00", "1", "1.00", "1.01", "89.9", "-90", "91", "181", "-181", "1e9")
                    .map(BigDecimal::new)
                    .forEach(odd::add);
        } else if (type == Period.class) {
            odd.add(Period.parse("2026-05-01", "2025-05-01"));
            odd.add(Period.parse("2026-05", "2026-05-01"));
            odd.add(Period.parse("", "2026"));
            odd.add(new Period(new PartialDate(2026, 13, 1, Set.of()), PartialDate.parse("2025")));
        } else if (type.isSealed()) {
            Stream.of(type.getPermittedSubclasses()).forEach(one -> odd.addAll(odd(one)));
        } else if (type.isEnum()) {
            odd.addAll(List.of(type.getEnumConstants()));
        } else if (type.isRecord() && type != PartialDate.class && type != Ref.class) {
            odd.addAll(oddRecords(type));
        }
    }

    private static List<Object> oddRecords(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        List<Object> odd = new ArrayList<>();
        for (int position = 0; position < components.length; position++) {
            for (Object value : odd(components[position].getGenericType())) {
                boolean possible =
                        value != null || !(components[position].getType().isPrimitive() || isText(type));
                if (possible) {
                    @Nullable Object[] arguments = good(components);
                    arguments[position] = value;
                    odd.add(construct(type, arguments));
                }
            }
        }
        return odd;
    }

    /** A value that is written as one text is never made of nothing. */
    private static boolean isText(Class<?> type) {
        return Stream.of(type.getDeclaredMethods()).anyMatch(method -> method.isAnnotationPresent(JsonValue.class));
    }

    private static @Nullable Object[] good(RecordComponent[] components) {
        return Arrays.stream(components)
                .map(component -> value(component.getGenericType()))
                .toArray();
    }

    private static Object value(Type type) {
        if (type instanceof ParameterizedType container) {
            Type[] arguments = container.getActualTypeArguments();
            Object element = value(arguments[arguments.length - 1]);
            if (container.getRawType() == Map.class) {
                return Map.of(value(arguments[0]), element);
            }
            if (container.getRawType() == Set.class) {
                return Set.of(element);
            }
            return container.getRawType() == Optional.class ? Optional.of(element) : List.of(element);
        }
        return plain((Class<?>) type);
    }

    private static Object plain(Class<?> type) {
        Map<Class<?>, Object> known = Map.ofEntries(
                Map.entry(String.class, "word"),
                Map.entry(Integer.class, 1),
                Map.entry(int.class, 1),
                Map.entry(Long.class, 1L),
                Map.entry(Boolean.class, true),
                Map.entry(boolean.class, true),
                Map.entry(BigDecimal.class, BigDecimal.ONE),
                Map.entry(LocalDate.class, LocalDate.of(2026, 3, 1)),
                Map.entry(LocalTime.class, LocalTime.of(17, 30)),
                Map.entry(YearMonth.class, YearMonth.of(2026, 3)),
                Map.entry(ZoneId.class, ZoneId.of("Europe/Stockholm")),
                Map.entry(PersonKey.class, KEY),
                Map.entry(PersonName.class, PersonName.of("Alvira")),
                Map.entry(PersonalText.class, PersonalText.of("text")),
                Map.entry(ContactDetail.class, ContactDetail.of("contact")),
                Map.entry(BirthYear.class, BirthYear.of("1980")),
                Map.entry(IdentifierValue.class, IdentifierValue.of("value")),
                Map.entry(Ref.class, Ref.of("group", "one")),
                Map.entry(PartialDate.class, PartialDate.ofYear(2026)));
        Object value = known.get(type);
        if (value != null) {
            return value;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isSealed()) {
            return plain(type.getPermittedSubclasses()[0]);
        }
        if (type.isRecord()) {
            return construct(type, good(type.getRecordComponents()));
        }
        throw new IllegalArgumentException("No value is known for " + type.getName());
    }

    private static Object construct(Class<?> type, @Nullable Object... arguments) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A " + type.getSimpleName() + " could not be made", e);
        }
    }
}
