// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.brygga.dataset.DatasetDocument;
import org.brygga.dataset.RecordType;
import org.brygga.sdk.schema.Component.Value;

/** The table that the validator for front ends goes by: every record, every constraint once. */
final class TableFile {

    private static final String TYPES = """
            import type { RecordType } from "./brygga.js";

            /** One constraint: what it is called, what a violation is called, and when it holds. */
            export interface Check {
              readonly constraint: string;
              readonly code: string;
              readonly required?: boolean;
              readonly pattern?: string;
              readonly enum?: readonly string[];
              readonly minLength?: number;
              readonly maxLength?: number;
              readonly minimum?: number;
              readonly exclusiveMinimum?: number;
              readonly maximum?: number;
              readonly exclusiveMaximum?: number;
            }

            /** How a value is written, and the names of the checks that it must pass. */
            export interface Shape {
              readonly is: string;
              readonly of?: string;
              readonly item?: Shape;
              readonly must?: readonly string[];
            }
            """;

    private static final String MUST = "must";

    private final Map<String, Object> checks = new TreeMap<>();
    private final Map<String, Object> words = new TreeMap<>();

    String text() {
        Map<String, Object> shapes = new LinkedHashMap<>();
        for (Class<?> record : Shapes.reachable(DatasetDocument.class)) {
            Map<String, Object> components = new LinkedHashMap<>();
            Shapes.of(record)
                    .forEach(component ->
                            components.put(component.name(), shape(component.value(), component.checks())));
            shapes.put(Shapes.name(record), components);
        }
        Map<String, Object> forms = new LinkedHashMap<>();
        for (Written written : Written.values()) {
            String pattern = written.pattern();
            if (pattern != null) {
                forms.put(written.word(), pattern);
            }
        }
        Map<String, Object> records = new LinkedHashMap<>();
        for (RecordType type : RecordType.values()) {
            records.put(type.word(), Shapes.name(type.recordClass()));
        }
        records.put(JsonSchemas.DATASET, Shapes.name(DatasetDocument.class));
        return TypeScript.HEAD
                + TYPES
                + table("The form of each kind of text.", "FORMS", "Record<string, string>", forms)
                + table("Every constraint.", "CHECKS", "Record<string, Check>", checks)
                + table("The words of each fixed list.", "WORDS", "Record<string, readonly string[]>", words)
                + table("The record of each type.", "RECORDS", "Record<RecordType | \"dataset\", string>", records)
                + table("The components of each record.", "SHAPES", "Record<string, Record<string, Shape>>", shapes);
    }

    private static String table(String comment, String name, String type, Map<String, Object> value) {
        return "\n/** " + comment + " */\nexport const " + name + ": " + type + " = "
                + JsonText.of(value).stripTrailing() + ";\n";
    }

    private Map<String, Object> shape(Value value, List<Check> must) {
        Map<String, Object> shape = new LinkedHashMap<>();
        if (value instanceof Value.Plain plain) {
            shape.put("is", plain.written().word());
        } else if (value instanceof Value.Words closed) {
            String name = Shapes.name(closed.type());
            words.put(name, TypeFile.constants(closed.type()).toList());
            add(shape, "word", name);
        } else if (value instanceof Value.Codes codes) {
            add(shape, "code", codes.list() == null ? "" : codes.list());
        } else if (value instanceof Value.Nested nested) {
            add(shape, "record", Shapes.name(nested.type()));
        } else if (value instanceof Value.Many many) {
            shape.put("is", "list");
            shape.put("item", shape(many.item(), many.checks()));
        }
        List<String> names = new ArrayList<>();
        must.stream().filter(Check::sayable).forEach(check -> {
            names.add(check.key());
            Object other = checks.put(check.key(), check(check));
            if (other != null && !other.equals(check(check))) {
                throw new IllegalStateException("Two checks have the key " + check.key());
            }
        });
        if (!names.isEmpty()) {
            shape.put(MUST, names);
        }
        return shape;
    }

    private static void add(Map<String, Object> shape, String is, String of) {
        shape.put("is", is);
        shape.put("of", of);
    }

    private static Map<String, Object> check(Check check) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("constraint", check.constraint());
        row.put("code", check.code());
        if (check.required()) {
            row.put("required", true);
        }
        row.putAll(new TreeMap<>(check.keywords()));
        return row;
    }
}
