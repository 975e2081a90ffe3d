// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli.indicator;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.brygga.country.CountryPacks;
import org.brygga.country.Labels;
import org.brygga.dataset.Dataset;
import org.brygga.indicator.Part;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;

/** Says in one language which part of the work a figure is about. */
final class PartWords {

    private static final Map<Part.Dimension, String> LISTS = Map.ofEntries(
            Map.entry(Part.Dimension.REASON, "leaving-reason"),
            Map.entry(Part.Dimension.OUTCOME, "transition"),
            Map.entry(Part.Dimension.DESTINATION, "destination"),
            Map.entry(Part.Dimension.TOPIC, "topic"),
            Map.entry(Part.Dimension.LEVEL, "classification-level"),
            Map.entry(Part.Dimension.QUESTION, "survey-question"),
            Map.entry(Part.Dimension.INDICATOR, "indicator"),
            Map.entry(Part.Dimension.KIND, "contribution-kind"),
            Map.entry(Part.Dimension.COST_KIND, "cost-kind"),
            Map.entry(Part.Dimension.GENDER, "funder-answer"),
            Map.entry(Part.Dimension.AGE_BAND, "funder-answer"));

    private final Labels labels;
    private final RecordNames names;
    private final Locale language;

    PartWords(CountryPacks packs, Dataset records, Locale language) {
        this.labels = Labels.of(packs);
        this.names = new RecordNames(records);
        this.language = language;
    }

    /** By what it is broken down, and the word for this part, for example {@code Reason: Work}. */
    String part(Part part) {
        return dimension(part.dimension()) + ": " + word(part);
    }

    private String dimension(Part.Dimension dimension) {
        return labels.sentence("figure.dimension." + dimension, Map.of(), language);
    }

    String word(Part part) {
        String word = part.word();
        return switch (part.dimension()) {
            case REASON, OUTCOME, DESTINATION, TOPIC, LEVEL, QUESTION, INDICATOR, COST_KIND, GENDER, AGE_BAND ->
                labels.code(list(part), Code.of(word), language);
            case KIND -> several(word, each -> labels.code(list(part), Code.of(each), language), ", ");
            case BASIS -> basis(word);
            case LANGUAGE -> Locale.forLanguageTag(word).getDisplayName(language);
            case SCHEME -> scheme(word);
            case PARTNERSHIP, GRANT, ORGANISATION, PROGRAMME, AREA, PARTNER -> several(word, this::named, " + ");
            case PERSON, MONTHS_AFTER, SCALE, GOAL, PHASE, CURRENCY, CURRICULUM -> word;
        };
    }

    private static String list(Part part) {
        return Objects.requireNonNull(LISTS.get(part.dimension()));
    }

    /** What a record is called. */
    String name(Ref reference) {
        return names.of(reference);
    }

    private static String several(String words, UnaryOperator<String> said, String between) {
        return Arrays.stream(words.split(" ")).map(said).collect(Collectors.joining(between));
    }

    private String basis(String word) {
        try {
            return labels.sentence("figure.basis." + word, Map.of(), language);
        } catch (NoSuchElementException e) {
            return word;
        }
    }

    private String scheme(String word) {
        String[] parts = word.split(" ", 2);
        String scheme = labels.code("classification-scheme", Code.of(parts[0]), language);
        return parts.length > 1 ? scheme + " " + parts[1] : scheme;
    }

    private String named(String reference) {
        return reference.indexOf(':') < 1 ? reference : names.of(Ref.parse(reference));
    }
}
