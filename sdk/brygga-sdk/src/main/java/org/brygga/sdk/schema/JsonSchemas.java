// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.brygga.country.CountryPacks;
import org.brygga.country.Labels;
import org.brygga.dataset.DatasetDocument;
import org.brygga.dataset.DocumentHeader;
import org.brygga.dataset.RecordType;

/**
 * Describes what may be written, as JSON Schema 2020-12, for forms, editors and programs in other languages.
 *
 * <p>A document is valid by its schema exactly if the library reads it, as from a caller, without an error and no constraint
 * of a record is violated, but for what {@link #unsaid()} lists. Rules, which look further than one value, are for the
 * checker to judge.
 *
 * <p>Titles of components and words are in one language; the words of code lists are those of the packs in use, and any
 * other word is allowed where a list may grow. This class is immutable and thread-safe.
 */
public final class JsonSchemas {

    /** The name of the schema of a whole document, as {@code dataset.json} without its ending. */
    public static final String DATASET = "dataset";

    private final Labels labels;
    private final Locale locale;

    private JsonSchemas(Labels labels, Locale locale) {
        this.labels = labels;
        this.locale = locale;
    }

    /** Schemas with the words of these packs, titled in this language. */
    public static JsonSchemas of(CountryPacks packs, Locale locale) {
        return new JsonSchemas(Labels.of(packs), locale);
    }

    /** The schema of one record of a type, as JSON text. */
    public String schema(RecordType type) {
        return text(type.recordClass(), type.word(), labels.type(type.word(), locale));
    }

    /** The schema of a whole document: its header and its lists of records. */
    public String dataset() {
        return text(DatasetDocument.class, DATASET, labels.type("document", locale));
    }

    /** Every schema by the name of its file, for example {@code contact-person.json}; that of a document last. */
    public Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        for (RecordType type : RecordType.values()) {
            files.put(type.word() + ".json", schema(type));
        }
        files.put(DATASET + ".json", dataset());
        return files;
    }

    /** The constraints of the records that no schema says, because they look at several components at once. */
    public static List<Unsaid> unsaid() {
        List<Unsaid> unsaid = new ArrayList<>();
        for (Class<?> record : Shapes.reachable(DatasetDocument.class)) {
            for (Check check : Shapes.between(record)) {
                unsaid.add(new Unsaid(Shapes.name(record), "", check.constraint(), check.code()));
            }
            for (Component component : Shapes.of(record)) {
                component.checks().stream()
                        .filter(check -> !check.sayable())
                        .forEach(check -> unsaid.add(
                                new Unsaid(Shapes.name(record), component.name(), check.constraint(), check.code())));
            }
        }
        return List.copyOf(unsaid);
    }

    private String text(Class<?> record, String name, String title) {
        Definitions definitions = new Definitions(labels, locale, record);
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:brygga:schema:" + DocumentHeader.FORMAT + ":" + name);
        schema.put("title", title);
        schema.putAll(definitions.object(record));
        schema.put("$defs", definitions.all());
        return JsonText.of(schema);
    }

    /**
     * One constraint that a schema does not say.
     *
     * @param record the name of the record among the definitions
     * @param component empty for a constraint on the record as a whole
     * @param constraint the simple name of its annotation
     * @param code the code of the finding that a violation becomes
     */
    public record Unsaid(String record, String component, String constraint, String code) {}
}
