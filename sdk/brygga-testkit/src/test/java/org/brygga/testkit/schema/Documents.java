// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.schema;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.brygga.dataset.RecordType;

/**
 * Draws documents by the Java types of the components alone, so that nothing is assumed of the constraints: mostly good
 * values, now and then a bad one, or a value of another kind at any place.
 */
final class Documents {

    private static final int DEEPEST = 4;
    private static final int MOST_REPAIRS = 60;

    private final SplittableRandom random;
    private final double bad;

    private Documents(SplittableRandom random, double bad) {
        this.random = random;
        this.bad = bad;
    }

    /** A document that may be wrong in several places, and often is wrong in one. */
    static Map<String, Object> any(RecordType type, SplittableRandom random) {
        Map<String, Object> document = new Documents(random, 0.02).record(type.recordClass(), 0);
        return random.nextInt(3) > 0 ? document : repaired(type, document, random);
    }

    /** A document that Java has nothing against. */
    static Map<String, Object> valid(RecordType type, SplittableRandom random) {
        return repaired(type, new Documents(random, 0).record(type.recordClass(), 0), random);
    }

    /** A good document with one value replaced, removed or added. */
    static Map<String, Object> spoilt(RecordType type, SplittableRandom random) {
        Map<String, Object> document = valid(type, random);
        List<Place> places = Place.all(document);
        Place place = places.get(random.nextInt(places.size()));
        switch (random.nextInt(6)) {
            case 0 -> place.remove();
            case 1 -> place.put(null);
            case 2 -> document.put("zzz", 1);
            default -> place.put(Samples.any(random));
        }
        return document;
    }

    private static Map<String, Object> repaired(
            RecordType type, Map<String, Object> document, SplittableRandom random) {
        for (int i = 0; i < MOST_REPAIRS; i++) {
            List<Problem> problems = JavaAnswers.all(type, document);
            if (problems.isEmpty()) {
                return document;
            }
            Documents good = new Documents(random, 0);
            for (Problem problem : problems) {
                Place.at(document, problem.pointer())
                        .ifPresent(place -> place.put(good.value(typeAt(type.recordClass(), problem.pointer()), 3)));
            }
        }
        return document;
    }

    private Map<String, Object> record(Class<?> record, int depth) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (RecordComponent component : record.getRecordComponents()) {
            if (random.nextInt(10) < (depth < 2 ? 7 : 5)) {
                object.put(component.getName(), value(component.getGenericType(), depth));
            }
        }
        return object;
    }

    private Object value(Type type, int depth) {
        if (random.nextDouble() < bad) {
            return Samples.any(random);
        }
        if (type instanceof ParameterizedType list) {
            List<Object> elements = new ArrayList<>();
            for (int i = random.nextInt(depth < DEEPEST ? 3 : 1); i > 0; i--) {
                elements.add(value(list.getActualTypeArguments()[0], depth + 1));
            }
            return elements;
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            Object[] words = plain.getEnumConstants();
            return ((Enum<?>) words[random.nextInt(words.length)]).name();
        } else if (plain == Boolean.class) {
            return random.nextInt(2) == 0;
        } else if (plain == Integer.class || plain == BigDecimal.class) {
            return Samples.number(plain, bad > 0, random);
        }
        return plain.isRecord() && !isText(plain) ? record(plain, depth + 1) : Samples.text(plain, bad > 0, random);
    }

    /** The Java type of what a pointer leads to. */
    private static Type typeAt(Class<?> root, String pointer) {
        Type type = root;
        for (String step : pointer.isEmpty()
                ? List.<String>of()
                : List.of(pointer.substring(1).split("/", -1))) {
            type = type instanceof ParameterizedType list
                    ? list.getActualTypeArguments()[0]
                    : Arrays.stream(((Class<?>) type).getRecordComponents())
                            .filter(component -> component.getName().equals(step))
                            .findFirst()
                            .orElseThrow()
                            .getGenericType();
        }
        return type;
    }

    private static boolean isText(Class<?> type) {
        Stream<Method> methods = Arrays.stream(type.getDeclaredMethods());
        return methods.anyMatch(method -> method.isAnnotationPresent(JsonCreator.class));
    }
}
