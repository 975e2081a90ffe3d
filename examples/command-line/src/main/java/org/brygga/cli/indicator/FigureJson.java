// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli.indicator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import org.brygga.country.CountryPacks;
import org.brygga.country.Labels;
import org.brygga.indicator.Aside;
import org.brygga.indicator.Figure;
import org.brygga.indicator.Indicator;
import org.brygga.indicator.Part;
import org.brygga.indicator.Tally;
import org.brygga.indicator.catalogue.Indicators;
import org.brygga.model.value.PartialDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Figures for a program: a list of objects that all have the same names. */
final class FigureJson {

    private final Labels labels;
    private final PartWords words;
    private final Locale language;
    private final boolean trace;

    FigureJson(CountryPacks packs, PartWords words, Locale language, boolean trace) {
        this.labels = Labels.of(packs);
        this.words = words;
        this.language = language;
        this.trace = trace;
    }

    String of(List<Figure> figures) {
        return JsonMapper.shared()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(figures.stream().map(this::object).toList());
    }

    private Map<String, @Nullable Object> object(Figure figure) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("code", figure.code());
        object.put("version", figure.version());
        object.put("definition", definition(Indicators.find(figure.code()).orElseThrow()));
        object.put("from", text(figure.question().period().start()));
        object.put("to", text(figure.question().period().end()));
        object.put("asOf", figure.question().asOf().toString());
        object.put("parts", figure.parts().stream().map(this::part).toList());
        object.put("unit", figure.unit());
        object.put("status", figure.status());
        object.put("value", figure.value());
        object.put("numerator", tally(figure.numerator()));
        object.put("denominator", tally(figure.denominator()));
        object.put("qualifier", figure.qualifier());
        object.put("stated", stated(figure.stated()));
        object.put("apart", figure.apart().stream().map(FigureJson::aside).toList());
        if (trace) {
            object.put(
                    "trace",
                    figure.trace().facts().stream()
                            .map(fact -> Map.of("record", fact.record().text(), "part", fact.part()))
                            .toList());
        }
        return object;
    }

    private Map<String, @Nullable Object> definition(Indicator indicator) {
        Map<String, @Nullable Object> definition = new LinkedHashMap<>();
        definition.put("title", word(indicator, Indicator.Word.TITLE));
        definition.put("numerator", word(indicator, Indicator.Word.NUMERATOR));
        definition.put("denominator", word(indicator, Indicator.Word.DENOMINATOR));
        definition.put("population", word(indicator, Indicator.Word.POPULATION));
        definition.put("leftOut", word(indicator, Indicator.Word.LEFT_OUT));
        return definition;
    }

    private @Nullable String word(Indicator indicator, Indicator.Word word) {
        try {
            return labels.sentence(indicator.key(word), Map.of(), language);
        } catch (NoSuchElementException e) {
            // There is no such word where there is no denominator, or nothing is left out.
            return null;
        }
    }

    private Map<String, @Nullable Object> part(Part part) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("dimension", part.dimension());
        object.put("word", part.word());
        object.put("label", words.word(part));
        return object;
    }

    private static @Nullable Map<String, @Nullable Object> tally(@Nullable Tally tally) {
        if (tally == null) {
            return null;
        }
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("counts", tally.counts());
        object.put("number", tally.number());
        object.put("qualifier", tally.qualifier());
        object.put("currency", tally instanceof Tally.Amount amount ? amount.currency() : null);
        return object;
    }

    private @Nullable Map<String, @Nullable Object> stated(Figure.@Nullable Statement stated) {
        if (stated == null) {
            return null;
        }
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("by", stated.by().text());
        object.put("source", stated.source() == null ? null : stated.source().text());
        object.put("title", stated.source() == null ? null : words.name(stated.source()));
        object.put("asOf", text(stated.asOf()));
        object.put("planned", stated.planned());
        return object;
    }

    private static Map<String, @Nullable Object> aside(Aside aside) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("what", aside.what());
        object.put("tally", tally(aside.tally()));
        object.put("text", aside.text());
        return object;
    }

    private static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : date.text();
    }
}
