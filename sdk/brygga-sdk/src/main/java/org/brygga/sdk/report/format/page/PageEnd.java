// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.format.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.brygga.sdk.json.report.Reports;
import org.brygga.sdk.report.Definition;
import org.brygga.sdk.report.Phrase;
import org.brygga.sdk.report.Report;
import org.brygga.sdk.report.format.wording.Told;
import org.jspecify.annotations.Nullable;

/** What stands behind the numbers: how to read them, what they mean, where they come from, and the mark by which a copy is known. */
final class PageEnd {

    private static final String LEGEND = "legend";
    private static final String DEFINITIONS = "definitions";
    private static final String SOURCES = "sources";
    private static final String ABOUT = "about";

    private final Report report;
    private final Told told;

    PageEnd(Report report, Told told) {
        this.report = report;
        this.told = told;
    }

    /** Its parts, each by its word, which is its place in the page as well. */
    static List<String> parts(Report report) {
        List<String> parts = new ArrayList<>(List.of(LEGEND));
        if (!report.definitions().isEmpty()) {
            parts.add(DEFINITIONS);
        }
        if (!report.sources().isEmpty()) {
            parts.add(SOURCES);
        }
        parts.add(ABOUT);
        return parts;
    }

    void write(Markup page) {
        page.open("footer").line();
        for (String part : parts(report)) {
            page.open("section", "id", part).line();
            page.element("h2", told.word(part)).line();
            switch (part) {
                case LEGEND -> legend(page);
                case DEFINITIONS -> report.definitions().forEach(definition -> definition(page, definition));
                case SOURCES -> sources(page);
                default -> about(page);
            }
            page.close().line();
        }
        page.close().line();
    }

    private void legend(Markup page) {
        page.open("dl", "class", "legend").line();
        term(page, Told.HIDDEN, told.word("legend.hidden"));
        term(page, Told.NOTHING, told.word("legend.nothing"));
        page.close().line();
        if (!report.sources().isEmpty()) {
            page.element("p", told.word("legend.stated")).line();
        }
        if (!report.definitions().isEmpty()) {
            page.element("p", told.word("legend.definition")).line();
        }
    }

    private static void term(Markup page, String term, String said) {
        page.open("div").element("dt", term).element("dd", said).close().line();
    }

    private void definition(Markup page, Definition definition) {
        page.open("div", "class", "definition", "id", CellMarkup.definition(definition))
                .line();
        page.element("h3", told.say(definition.title())).line();
        page.element(
                        "p",
                        definition.code() + " \u00b7 "
                                + told.word(
                                        "definition.version", Map.of("version", String.valueOf(definition.version()))),
                        "class",
                        "code")
                .line();
        page.open("dl").line();
        meaning(page, "numerator", definition.numerator());
        meaning(page, "denominator", definition.denominator());
        meaning(page, "population", definition.population());
        meaning(page, "left-out", definition.leftOut());
        page.close().close().line();
    }

    private void meaning(Markup page, String word, @Nullable Phrase said) {
        if (said != null) {
            term(page, told.word("definition." + word), told.say(said));
        }
    }

    private void sources(Markup page) {
        page.open("dl", "class", "legend").line();
        int number = 0;
        for (Report.Source source : report.sources()) {
            number++;
            page.open("div", "id", CellMarkup.source(number))
                    .element("dt", "[" + number + "]")
                    .element("dd", told.say(source.title()))
                    .close()
                    .line();
        }
        page.close().line();
    }

    private void about(Markup page) {
        page.open("dl", "class", "facts").line();
        term(page, told.word("as-of"), told.day(report.head().asOf()));
        term(page, told.word("packs"), String.join(", ", report.head().packs()));
        page.open("div")
                .element("dt", told.word("hash"))
                .open("dd")
                .element("code", Reports.hash(report))
                .close()
                .close();
        page.close().line();
    }
}
