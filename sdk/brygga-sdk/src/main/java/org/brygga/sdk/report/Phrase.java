// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.brygga.country.Labels;
import org.brygga.model.value.Code;
import org.brygga.model.value.PartialDate;
import org.brygga.rule.Wording;

/**
 * Something that a report says, before it is said in a language; so a report is the same value for every reader, and can be kept and
 * compared.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "as")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Phrase.Said.class, name = "sentence"),
    @JsonSubTypes.Type(value = Phrase.Label.class, name = "label"),
    @JsonSubTypes.Type(value = Phrase.Text.class, name = "text"),
    @JsonSubTypes.Type(value = Phrase.Numeral.class, name = "number"),
    @JsonSubTypes.Type(value = Phrase.Day.class, name = "date"),
    @JsonSubTypes.Type(value = Phrase.Language.class, name = "language")
})
public sealed interface Phrase {

    /** The phrase as a reader of this language reads it. */
    String in(Labels labels, Locale language);

    static Phrase said(String key) {
        return new Said(key, Map.of());
    }

    static Phrase said(String key, Map<String, ? extends Phrase> arguments) {
        return new Said(key, new TreeMap<>(arguments));
    }

    static Phrase label(String list, Code word) {
        return new Label(list, word);
    }

    static Phrase text(String text) {
        return new Text(text);
    }

    static Phrase number(long value) {
        return new Numeral(BigDecimal.valueOf(value));
    }

    static Phrase day(PartialDate day) {
        return new Day(day);
    }

    static Phrase language(String tag) {
        return new Language(tag);
    }

    /** A sentence of ours, by its key, with what is filled in. */
    record Said(String key, Map<String, Phrase> arguments) implements Phrase {

        public Said {
            arguments = java.util.Collections.unmodifiableMap(new TreeMap<>(arguments));
        }

        @Override
        public String in(Labels labels, Locale language) {
            Map<String, Object> filled = new LinkedHashMap<>();
            arguments.forEach((name, argument) -> filled.put(name, argument.in(labels, language)));
            return labels.sentence(key, filled, language);
        }
    }

    /** A word of a code list. */
    record Label(String list, Code word) implements Phrase {

        @Override
        public String in(Labels labels, Locale language) {
            return labels.code(list, word, language);
        }
    }

    /** Words of somebody's own, such as the name of an organisation, said as they stand in every language. */
    record Text(String text) implements Phrase {

        @Override
        public String in(Labels labels, Locale language) {
            return text;
        }

        /** A report for a coordinator names people. */
        @Override
        public String toString() {
            return "Text[hidden]";
        }
    }

    /** A number within a sentence. */
    record Numeral(BigDecimal value) implements Phrase {

        @Override
        public String in(Labels labels, Locale language) {
            return Wording.fill("{value}", Map.of("value", value), language);
        }
    }

    /** A date within a sentence, as exact as it is known. */
    record Day(PartialDate date) implements Phrase {

        @Override
        public String in(Labels labels, Locale language) {
            boolean whole = date.year() != null && date.month() != null && date.day() != null;
            return whole
                    ? date.earliest()
                            .map(day -> Wording.fill("{day}", Map.of("day", day), language))
                            .orElse(date.text())
                    : date.text();
        }
    }

    /** The name of a language, by its BCP 47 tag; the tag where it has no name. */
    record Language(String tag) implements Phrase {

        @Override
        public String in(Labels labels, Locale language) {
            return Locale.forLanguageTag(tag).getDisplayName(language);
        }
    }
}
