// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.format.page;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.brygga.model.value.Ref;
import org.brygga.sdk.report.Cell;
import org.brygga.sdk.report.Definition;
import org.brygga.sdk.report.Report;
import org.brygga.sdk.report.format.wording.Told;

/** Writes numbers with what they are made of, what they mean and where they come from, and what stands in their place. */
final class CellMarkup {

    private final Told told;
    private final Map<String, Definition> definitions = new HashMap<>();
    private final Map<Ref, Integer> sources = new LinkedHashMap<>();
    private final Map<Ref, String> titles = new HashMap<>();

    CellMarkup(Report report, Told told) {
        this.told = told;
        report.definitions().forEach(definition -> definitions.put(definition.code(), definition));
        for (Report.Source source : report.sources()) {
            sources.putIfAbsent(source.ref(), sources.size() + 1);
            titles.put(source.ref(), told.say(source.title()));
        }
    }

    /** Where a definition stands in the page. */
    static String definition(Definition definition) {
        return Markup.anchor("d-", definition.code());
    }

    static String source(int number) {
        return "s-" + number;
    }

    void write(Markup page, Cell cell) {
        if (cell instanceof Cell.Value value) {
            number(page, value);
        } else if (cell instanceof Cell.Hidden) {
            stand(page, Told.HIDDEN, told.word("hidden"));
        } else if (cell instanceof Cell.Absent absent) {
            if (absent.reason() == Cell.Reason.NOT_APPLICABLE) {
                stand(page, Told.NOTHING, told.absent(absent.reason()));
            } else {
                page.element("span", told.absent(absent.reason()), "class", "absent");
            }
        } else if (cell instanceof Cell.Words words) {
            page.text(told.say(words.words()));
        }
    }

    /** A sign with a name: a reader of screens says the name, a reader of PDFs finds it as the expanded form. */
    private static void stand(Markup page, String sign, String name) {
        page.element("abbr", sign, "role", "img", "aria-label", name, "title", name);
    }

    private void number(Markup page, Cell.Value value) {
        String number = told.number(value);
        Definition definition = value.indicator() == null ? null : definitions.get(value.indicator());
        if (definition != null) {
            String title = told.say(definition.title());
            page.open(
                            "a",
                            "class",
                            "number",
                            "href",
                            "#" + definition(definition),
                            "title",
                            told.word("definition", Map.of("title", title)))
                    .text(number)
                    .close();
        } else {
            page.element("span", number, "class", "number");
        }
        source(page, value);
        Optional<String> made = told.parts(value);
        made.ifPresent(parts -> page.text(" ").element("span", "(" + parts + ")", "class", "parts"));
    }

    private void source(Markup page, Cell.Value value) {
        Ref source = value.source();
        Integer number = source == null ? null : sources.get(source);
        if (number != null) {
            String title = told.word("source", Map.of("title", titles.getOrDefault(source, "")));
            page.open("a", "class", "source", "href", "#" + source(number), "title", title)
                    .text("[" + number + "]")
                    .close();
        }
    }

    /** Whether words are read from the left, and numbers from the right. */
    static boolean isNumber(Cell cell) {
        return !(cell instanceof Cell.Words);
    }
}
