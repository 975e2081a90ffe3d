// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.generate;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.brygga.model.shape.CodeList;
import org.brygga.model.shape.Identifier;
import org.brygga.model.value.Code;

/**
 * Any record of the model, derived from its components: often half filled, sometimes odd, with {@link Canaries} in what
 * is personal or typed.
 *
 * <p>A new component or a new record needs nothing here, unless it has a type of value that is not known yet.
 */
public final class RecordArbitraries {

    private static final double ABSENT = 0.35;
    private static final int LONGEST_LIST = 3;
    private static final String LIST = List.class.getName() + "<";

    private final Map<Class<?>, Arbitrary<?>> values;
    private final Map<Class<?>, Arbitrary<?>> records = new ConcurrentHashMap<>();

    private final boolean impossible;
    private final Map<String, List<String>> words;

    private RecordArbitraries(boolean impossible, Map<String, List<String>> words) {
        this.impossible = impossible;
        this.words = words;
        this.values = ValueArbitraries.all(impossible);
    }

    /** Whatever a program may construct: days that no calendar has, blank codes, periods that end before they start. */
    public static RecordArbitraries wild() {
        return new RecordArbitraries(true, ValueArbitraries.KNOWN_WORDS);
    }

    /** Whatever a document can say, however wrong it is, so that it survives writing and reading. */
    public static RecordArbitraries writable() {
        return new RecordArbitraries(false, ValueArbitraries.KNOWN_WORDS);
    }

    /** The same with more words in some code lists, by the name of the list. */
    public RecordArbitraries knowing(Map<String, List<String>> more) {
        Map<String, List<String>> all = new HashMap<>(words);
        more.forEach((list, added) -> all.merge(
                list,
                added,
                (old, fresh) -> Stream.concat(old.stream(), fresh.stream()).toList()));
        return new RecordArbitraries(impossible, all);
    }

    /** Any record of a class. */
    public <R> Arbitrary<R> of(Class<R> type) {
        return of(type, RecordArbitraries::component);
    }

    /** Any record of a class that has an id, with this id. */
    <R> Arbitrary<R> of(Class<R> type, String id) {
        return of(
                type,
                (records, component) ->
                        component.getName().equals("id") ? Arbitraries.just(id) : records.component(component));
    }

    private <R> Arbitrary<R> of(
            Class<R> type, BiFunction<RecordArbitraries, RecordComponent, Arbitrary<Object>> values) {
        List<Arbitrary<Object>> components = Arrays.stream(type.getRecordComponents())
                .map(component -> values.apply(this, component))
                .toList();
        return Combinators.combine(components).as(arguments -> construct(type, arguments));
    }

    private Arbitrary<Object> component(RecordComponent component) {
        Field field = field(component);
        boolean id = field.isAnnotationPresent(Identifier.class);
        Arbitrary<?> present = id ? ValueArbitraries.ids() : value(field.getAnnotatedType());
        Arbitrary<Object> value = present.map(Object.class::cast);
        return component.getType().isPrimitive() ? value : value.injectNull(ABSENT);
    }

    private Arbitrary<?> value(AnnotatedType annotated) {
        if (annotated instanceof AnnotatedParameterizedType list
                && list.getType().getTypeName().startsWith(LIST)) {
            return value(list.getAnnotatedActualTypeArguments()[0]).list().ofMaxSize(LONGEST_LIST);
        }
        if (annotated.getType() == Code.class) {
            CodeList list = annotated.getAnnotation(CodeList.class);
            List<String> known = list == null ? List.of() : words.getOrDefault(list.value(), List.of());
            return ValueArbitraries.codes(known, impossible);
        }
        return value(annotated.getType());
    }

    private Arbitrary<?> value(Type type) {
        if (type instanceof Class<?> simple) {
            Arbitrary<?> known = values.get(simple);
            if (known != null) {
                return known;
            }
            if (simple == boolean.class) {
                return Arbitraries.of(true, false);
            }
            if (simple.isEnum()) {
                return Arbitraries.of(Arrays.asList(simple.getEnumConstants()));
            }
            if (simple.isRecord()) {
                return nested(simple);
            }
        }
        throw new IllegalArgumentException("No values are known for " + type.getTypeName());
    }

    private Arbitrary<?> nested(Class<?> type) {
        Arbitrary<?> made = records.get(type);
        if (made == null) {
            made = of(type);
            records.put(type, made);
        }
        return made;
    }

    /** The marks are on the field that the component makes. */
    private static Field field(RecordComponent component) {
        try {
            return component.getDeclaringRecord().getDeclaredField(component.getName());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("A record has a field for each component", e);
        }
    }

    private static <R> R construct(Class<R> type, List<Object> arguments) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getConstructor(types).newInstance(arguments.toArray());
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("The constructor of " + type.getSimpleName() + " threw for content", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The constructor of " + type.getSimpleName() + " is not public", e);
        }
    }
}
