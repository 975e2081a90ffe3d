// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.schema;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brygga.country.CountryPacks;
import org.brygga.country.Labels;
import org.brygga.dataset.DatasetDocument;
import org.brygga.dataset.RecordType;
import org.brygga.finding.Severity;
import org.brygga.sdk.json.FindingDocument;
import org.brygga.sdk.schema.Component.Value;
import org.jspecify.annotations.Nullable;

/** The types of records, of words and of findings. */
final class TypeFile {

    /** Lets an editor offer the known words, and the compiler take any other. */
    private static final String OTHERS = "(string & {})";

    private static final String OWN_TYPES = """

            /** A day, written YYYY-MM-DD. */
            export type LocalDate = string;
            /** A time of day, written HH:MM. */
            export type LocalTime = string;
            /** A date as printed: YYYY, YYYY-MM, YYYY-MM-DD or XXXX-MM-DD; ? stands before what a source does not print. */
            export type PartialDate = string;
            /** Another record, written type:id. */
            export type Ref = string;
            """;

    private static final String OF_FINDINGS = """

            /** What a finding may carry besides its words: numbers, truths, texts and lists of them. */
            export type FindingArgument = number | boolean | string | readonly FindingArgument[];
            """;

    /** What findings say by words that are known here. */
    private static final Map<String, String> IN_FINDINGS = Map.of(
            "FindingDocument.code", "FindingCode | " + OTHERS,
            "FindingDocument.severity", "Severity",
            "FindingDocumentSubject.type", "RecordType | " + OTHERS);

    private final CountryPacks packs;
    private final Labels labels;
    private final StringBuilder text = new StringBuilder(TypeScript.HEAD);

    TypeFile(CountryPacks packs) {
        this.packs = packs;
        this.labels = Labels.of(packs);
    }

    String text() {
        text.append(OWN_TYPES);
        List<Class<?>> records = Shapes.reachable(DatasetDocument.class);
        words(records);
        records.forEach(this::record);
        text.append("\n/** The record that each type word names. */\nexport interface RecordTypes {\n");
        for (RecordType type : RecordType.values()) {
            line("\"" + type.word() + "\": " + Shapes.name(type.recordClass()));
        }
        text.append("}\n\nexport type RecordType = keyof RecordTypes;\n");
        findings();
        return text.toString();
    }

    private void words(List<Class<?>> records) {
        Map<String, String> types = new TreeMap<>();
        records.stream()
                .flatMap(record -> Shapes.of(record).stream())
                .flatMap(Shapes::values)
                .forEach(value -> {
                    if (value instanceof Value.Words words) {
                        types.put(Shapes.name(words.type()), union(constants(words.type())));
                    } else if (value instanceof Value.Codes codes && codes.list() != null) {
                        types.put(Definitions.words(codes.list()), open(codes.list()));
                    }
                });
        types.forEach(this::type);
    }

    private String open(String list) {
        String known = union(labels.codes(list, Locale.ENGLISH).keySet().stream()
                .map(Object::toString)
                .sorted());
        return known.isEmpty() ? "string" : known + " | " + OTHERS;
    }

    static Stream<String> constants(Class<?> words) {
        return Stream.of(words.getEnumConstants()).map(word -> ((Enum<?>) word).name());
    }

    private static String union(Stream<String> words) {
        return words.map(JsonText::line).collect(Collectors.joining(" | "));
    }

    private void type(String name, String is) {
        text.append("\nexport type ").append(name).append(" =");
        text.append(is.length() < 90 ? " " + is : "\n  | " + is.replace(" | ", "\n  | "))
                .append(";\n");
    }

    private void line(String property) {
        text.append("  ").append(property).append(";\n");
    }

    private void record(Class<?> record) {
        text.append("\nexport interface ").append(Shapes.name(record)).append(" {\n");
        for (Component component : Shapes.of(record)) {
            String type = type(component.value());
            line(component.name() + (component.required() ? ": " + type : "?: " + type + " | null"));
        }
        text.append("}\n");
    }

    private static String type(Value value) {
        if (value instanceof Value.Plain plain) {
            return switch (plain.written()) {
                case TEXT -> "string";
                case WHOLE, NUMBER -> "number";
                case TRUTH -> "boolean";
                default -> plain.written().word();
            };
        } else if (value instanceof Value.Words words) {
            return Shapes.name(words.type());
        } else if (value instanceof Value.Codes codes) {
            return codes.list() == null ? "string" : Definitions.words(codes.list());
        } else if (value instanceof Value.Nested nested) {
            return Shapes.name(nested.type());
        } else if (value instanceof Value.Many many) {
            return type(many.item()) + "[]";
        }
        throw new IllegalArgumentException("Not known: " + value);
    }

    private void findings() {
        type("Severity", union(constants(Severity.class)));
        type(
                "FindingCode",
                union(packs.rules().entries().stream()
                        .map(entry -> entry.code().text())
                        .sorted()));
        text.append(OF_FINDINGS);
        Stream.of(
                        FindingDocument.Subject.class,
                        FindingDocument.Place.class,
                        FindingDocument.LetStand.class,
                        FindingDocument.class)
                .forEach(this::finding);
    }

    private void finding(Class<?> part) {
        text.append("\nexport interface ").append(inFinding(part)).append(" {\n");
        for (RecordComponent component : part.getRecordComponents()) {
            AnnotatedType type = component.getAnnotatedType();
            String known = IN_FINDINGS.get(Shapes.name(part) + "." + component.getName());
            boolean optional = type.isAnnotationPresent(Nullable.class);
            line(component.getName()
                    + (optional ? "?: " : ": ")
                    + (known == null ? inFinding(component.getGenericType()) : known));
        }
        text.append("}\n");
    }

    private static String inFinding(Type type) {
        if (type instanceof ParameterizedType of && of.getRawType() instanceof Class<?> raw) {
            return Collection.class.isAssignableFrom(raw)
                    ? inFinding(of.getActualTypeArguments()[0]) + "[]"
                    : "Record<string, FindingArgument>";
        }
        if (type instanceof Class<?> plain && plain.isRecord()) {
            return Shapes.name(plain).replace("Document", "");
        }
        return type == Integer.class ? "number" : "string";
    }
}
