// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli.indicator;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.brygga.country.CountryPacks;
import org.brygga.country.Labels;
import org.brygga.indicator.Aside;
import org.brygga.indicator.Figure;
import org.brygga.indicator.Tally;
import org.brygga.model.value.PartialDate;
import org.brygga.sdk.report.Phrase;
import org.brygga.sdk.report.format.wording.Told;
import org.jspecify.annotations.Nullable;

/** Figures as somebody reads them: each indicator with its parts, what they rest on, and what is shown beside them. */
final class FigureText {

    private static final String INDENT = "    ";

    private final Told told;
    private final PartWords words;
    private final FigureNumbers numbers;
    private final boolean trace;

    FigureText(CountryPacks packs, PartWords words, Locale language, boolean trace) {
        this.told = new Told(Labels.of(packs), language);
        this.words = words;
        this.numbers = new FigureNumbers(told);
        this.trace = trace;
    }

    void print(List<Figure> figures, PrintWriter out) {
        String last = "";
        for (Figure figure : figures) {
            if (!figure.code().equals(last)) {
                out.println(figure.code() + "  " + word("indicator." + figure.code() + ".TITLE"));
                last = figure.code();
            }
            print(figure, out);
        }
    }

    private void print(Figure figure, PrintWriter out) {
        String parts = figure.parts().stream().map(words::part).collect(Collectors.joining(", "));
        out.println("  " + (parts.isEmpty() ? "" : parts + ": ") + numbers.said(figure));
        Figure.Statement stated = figure.stated();
        if (stated != null) {
            out.println(INDENT + stated(stated));
        }
        figure.apart().forEach(aside -> out.println(INDENT + aside(aside)));
        if (trace) {
            figure.trace()
                    .facts()
                    .forEach(fact -> out.println(
                            INDENT + "<- " + fact.record() + (fact.part().isEmpty() ? "" : " " + fact.part())));
        }
    }

    private String stated(Figure.Statement stated) {
        PartialDate day = stated.asOf();
        String printed = day == null
                ? word("report.printed")
                : told.say(Phrase.said("report.printed.on", Map.of("date", Phrase.day(day))));
        String whole = stated.planned()
                ? told.say(Phrase.said("report.stated.planned", Map.of("what", Phrase.text(printed))))
                : printed;
        return stated.source() == null
                ? whole
                : whole + ". " + told.word("source", Map.of("title", words.name(stated.source())));
    }

    private String aside(Aside aside) {
        Tally tally = aside.tally();
        return word("figure.aside." + aside.what()) + ": " + (tally == null ? beside(aside) : numbers.tally(tally));
    }

    private String beside(Aside aside) {
        String text = String.valueOf(aside.text());
        return switch (aside.what()) {
            case TARGET_REACHED, NO_BASELINE, DIRECTION_UNCLEAR -> word("workbook." + text.toLowerCase(Locale.ROOT));
            case COMPLETION_SHARE, SHARE_NOT_REACHED -> share(text);
            case NOT_COMPARABLE ->
                List.of(text.split(" ")).stream()
                        .map(counted -> word("figure.counted." + counted))
                        .collect(Collectors.joining(", "));
            default -> text;
        };
    }

    /** There may be several, where groups differ. */
    private String share(String text) {
        @Nullable BigDecimal share = text.matches("[0-9.]+") ? new BigDecimal(text) : null;
        return share == null
                ? text
                : told.word("share", Map.of("percent", told.written(share.movePointRight(2), 0, 1)));
    }

    private String word(String key) {
        return told.say(Phrase.said(key));
    }
}
