// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json.table;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.brygga.country.Labels;
import org.brygga.dataset.RecordType;
import org.brygga.model.shape.CodeList;
import org.brygga.model.value.Code;
import org.brygga.model.value.CountryCode;
import org.brygga.model.value.LanguageTag;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Ref;
import org.brygga.sdk.json.binding.Shapes;
import org.brygga.sdk.json.table.Column.Kind;
import org.jspecify.annotations.Nullable;

/** Finds the tables of a kind of record by looking at its components, so that no list of columns is kept by hand. */
final class Derivation {

    private static final Map<Class<?>, Kind> KINDS = Map.of(
            Integer.class, Kind.WHOLE,
            BigDecimal.class, Kind.DECIMAL,
            Boolean.class, Kind.TRUTH,
            LocalDate.class, Kind.DATE,
            PartialDate.class, Kind.PARTIAL_DATE,
            LocalTime.class, Kind.TIME,
            Code.class, Kind.CODE,
            Ref.class, Kind.REFERENCE,
            LanguageTag.class, Kind.LANGUAGE,
            CountryCode.class, Kind.COUNTRY);

    private final RecordType type;
    private final List<Table> tables = new ArrayList<>();

    private Derivation(RecordType type) {
        this.type = type;
    }

    static List<Table> of(RecordType type) {
        Derivation derivation = new Derivation(type);
        derivation.table(type.recordClass(), List.of(), List.of());
        return List.copyOf(derivation.tables);
    }

    private void table(Class<?> record, List<String> list, List<List<String>> lists) {
        int place = tables.size();
        List<Column> columns = new ArrayList<>();
        List<Inner> inner = new ArrayList<>();
        columns(record, List.of(), columns, inner);
        tables.add(place, new Table(type, list, lists, columns));
        for (Inner one : inner) {
            List<String> further = and(list, one.path());
            table(
                    one.element(),
                    further,
                    Stream.concat(lists.stream(), Stream.of(further)).toList());
        }
    }

    /** A list of records inside a record. */
    private record Inner(List<String> path, Class<?> element) {}

    private void columns(Class<?> record, List<String> path, List<Column> columns, List<Inner> inner) {
        for (RecordComponent component : record.getRecordComponents()) {
            List<String> here = and(path, List.of(component.getName()));
            Type generic = component.getGenericType();
            if (generic instanceof ParameterizedType list) {
                Class<?> element = (Class<?>) list.getActualTypeArguments()[0];
                if (isComposite(element)) {
                    inner.add(new Inner(here, element));
                } else {
                    AnnotatedType annotated = ((AnnotatedParameterizedType) component.getAnnotatedType())
                            .getAnnotatedActualTypeArguments()[0];
                    columns.add(column(here, element, annotated.getAnnotation(CodeList.class), true, false));
                }
            } else if (isComposite(component.getType())) {
                columns.add(new Column(here, Kind.PRESENT, null, List.of(), false, false));
                columns(component.getType(), here, columns, inner);
            } else {
                Field field = field(record, component);
                boolean required = path.isEmpty()
                        && (field.isAnnotationPresent(NotNull.class) || field.isAnnotationPresent(NotBlank.class));
                columns.add(column(here, component.getType(), field.getAnnotation(CodeList.class), false, required));
            }
        }
    }

    private static Field field(Class<?> record, RecordComponent component) {
        try {
            return record.getDeclaredField(component.getName());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("Every component of a record has a field", e);
        }
    }

    private static Column column(
            List<String> path, Class<?> type, @Nullable CodeList list, boolean many, boolean required) {
        Kind kind = type.isEnum() ? Kind.WORD : KINDS.getOrDefault(type, Kind.TEXT);
        List<String> words = type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(word -> ((Enum<?>) word).name())
                        .toList()
                : List.of();
        String codes = list != null ? list.value() : type.isEnum() ? Labels.listOf(type) : null;
        return new Column(path, kind, codes, words, many, required);
    }

    private static boolean isComposite(Class<?> type) {
        return type.isRecord() && Shapes.isOfComponents(type);
    }

    private static List<String> and(List<String> path, List<String> more) {
        return Stream.concat(path.stream(), more.stream()).toList();
    }
}
