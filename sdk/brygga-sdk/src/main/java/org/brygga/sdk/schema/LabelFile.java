// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brygga.country.CountryPacks;
import org.brygga.country.Labels;
import org.brygga.dataset.DatasetDocument;
import org.brygga.dataset.RecordType;
import org.brygga.model.value.Code;
import org.brygga.sdk.schema.Component.Value;

/** What kinds of records, their components and their words are called on a screen, as data. */
final class LabelFile {

    private static final List<String> LANGUAGES = List.of("sv", "da", "nb", "nn", "en");

    private static final String TYPES = """
            import type { RecordType } from "./brygga.js";

            export type Language = "sv" | "da" | "nb" | "nn" | "en";

            /** Words by the name of their list, which the table of shapes gives, for example organisation-kind. */
            export interface Labels {
              readonly types: Readonly<Record<RecordType, string>>;
              readonly components: Readonly<Record<string, string>>;
              readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
            }

            export const LABELS: Readonly<Record<Language, Labels>> =""";

    private final Labels labels;

    LabelFile(CountryPacks packs) {
        this.labels = Labels.of(packs);
    }

    String text() {
        Map<String, Object> all = new LinkedHashMap<>();
        LANGUAGES.forEach(language -> all.put(language, in(Locale.forLanguageTag(language))));
        return TypeScript.HEAD + TYPES + " " + JsonText.of(all).stripTrailing() + ";\n";
    }

    private Map<String, Object> in(Locale locale) {
        List<Component> components = Shapes.reachable(DatasetDocument.class).stream()
                .flatMap(record -> Shapes.of(record).stream())
                .toList();
        Map<String, Object> types = new LinkedHashMap<>();
        Stream.of(RecordType.values()).forEach(type -> types.put(type.word(), labels.type(type.word(), locale)));
        Map<String, Object> names = new LinkedHashMap<>();
        components.stream()
                .map(Component::name)
                .collect(Collectors.toCollection(TreeSet::new))
                .forEach(name -> names.put(name, labels.component(name, locale)));
        Map<String, Object> lists = new TreeMap<>();
        components.stream().flatMap(Shapes::values).forEach(value -> {
            if (value instanceof Value.Codes codes && codes.list() != null) {
                lists.computeIfAbsent(codes.list(), list -> codes(list, locale));
            } else if (value instanceof Value.Words words) {
                lists.computeIfAbsent(Shapes.name(words.type()), name -> constants(words.type(), locale));
            }
        });
        Map<String, Object> language = new LinkedHashMap<>();
        language.put("types", types);
        language.put("components", names);
        language.put("words", lists);
        return language;
    }

    private Map<String, String> codes(String list, Locale locale) {
        Map<String, String> words = new TreeMap<>();
        for (Map.Entry<Code, String> word : labels.codes(list, locale).entrySet()) {
            words.put(word.getKey().word(), word.getValue());
        }
        return words;
    }

    private Map<String, String> constants(Class<?> words, Locale locale) {
        return Stream.of(words.getEnumConstants())
                .map(word -> (Enum<?>) word)
                .collect(Collectors.toMap(
                        Enum::name, word -> labels.word(word, locale), (one, same) -> one, LinkedHashMap::new));
    }
}
