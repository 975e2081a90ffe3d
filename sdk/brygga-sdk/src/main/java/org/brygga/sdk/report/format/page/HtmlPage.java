// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.format.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.brygga.sdk.report.Report;
import org.brygga.sdk.report.Section;
import org.brygga.sdk.report.format.wording.Told;

/**
 * A report as a page of HTML that is well-formed XML as well: no script, nothing fetched from anywhere, the same bytes for the same report
 * and language.
 */
public final class HtmlPage {

    /** The page may show what it holds itself, and do nothing. */
    private static final String POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

    private static final String STYLE = resource("report.css");

    private final Report report;
    private final Told told;
    private final Letterhead letterhead;

    public HtmlPage(Report report, Told told, Letterhead letterhead) {
        this.report = report;
        this.told = told;
        this.letterhead = letterhead;
    }

    /** The page as a browser reads it. */
    public String text() {
        return page(false);
    }

    /** The page as the maker of PDFs reads it, with bookmarks, which HTML does not know. */
    String forPrint() {
        return page(true);
    }

    private String page(boolean print) {
        Markup page = new Markup();
        page.raw("<!DOCTYPE html>\n")
                .open("html", "lang", told.language().toLanguageTag(), "xmlns", "http://www.w3.org/1999/xhtml");
        page.line().open("head").line().leaf("meta", "charset", "UTF-8").line();
        page.leaf("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .line();
        page.leaf("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        page.leaf("meta", "name", "description", "content", description()).line();
        page.element("title", title()).line();
        page.open("style").line().raw(STYLE).close().line();
        if (print) {
            bookmarks(page);
        }
        page.close().line().open("body").line();
        body(page);
        page.close().line().close().line();
        return page.toString();
    }

    private void body(Markup page) {
        CellMarkup cells = new CellMarkup(report, told);
        PageEnd end = new PageEnd(report, told);
        new PageHead(report, told, letterhead).write(page);
        page.open("main").line();
        PageBlocks blocks = new PageBlocks(report, told, cells);
        for (Section section : report.sections()) {
            page.open("section", "id", section(section)).line();
            page.element("h2", told.say(section.title())).line();
            section.blocks().forEach(block -> blocks.write(page, block));
            page.close().line();
        }
        page.close().line();
        end.write(page);
    }

    private void bookmarks(Markup page) {
        page.open("bookmarks");
        for (Section section : report.sections()) {
            page.leaf("bookmark", "name", told.say(section.title()), "href", "#" + section(section));
        }
        for (String part : PageEnd.parts(report)) {
            page.leaf("bookmark", "name", told.word(part), "href", "#" + part);
        }
        page.close().line();
    }

    static String section(Section section) {
        return Markup.anchor("part-", section.id());
    }

    String title() {
        String title = told.say(report.head().title());
        String subject = told.say(report.head().subject());
        return subject.isBlank() || title.contains(subject) ? title : title + " \u2013 " + subject;
    }

    private String description() {
        return title() + ". " + told.word("period") + ": "
                + told.period(report.head().period()) + ". "
                + told.word("publisher") + ": "
                + told.say(report.head().publisher());
    }

    private static String resource(String name) {
        try (InputStream stream = HtmlPage.class.getResourceAsStream(name)) {
            return new String(
                    Objects.requireNonNull(stream, "The jar lacks a style sheet")
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A report may name people. */
    @Override
    public String toString() {
        return "HtmlPage" + Map.of("kind", report.kind());
    }
}
