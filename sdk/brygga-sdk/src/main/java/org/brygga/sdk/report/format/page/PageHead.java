// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.format.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.brygga.sdk.report.Head;
import org.brygga.sdk.report.Phrase;
import org.brygga.sdk.report.Report;
import org.brygga.sdk.report.Section;
import org.brygga.sdk.report.format.wording.Told;

/** What a report says of itself before its first number, and where its parts are. */
final class PageHead {

    /** Fewer parts are seen without a list of them. */
    private static final int PARTS_TO_LIST = 3;

    private final Report report;
    private final Told told;
    private final Letterhead letterhead;

    PageHead(Report report, Told told, Letterhead letterhead) {
        this.report = report;
        this.told = told;
        this.letterhead = letterhead;
    }

    void write(Markup page) {
        Head head = report.head();
        page.open("header").line();
        publisher(page);
        page.element("h1", told.say(head.title())).line();
        String subject = told.say(head.subject());
        if (!subject.isBlank()) {
            page.element("p", subject, "class", "subject").line();
        }
        if (head.audience() == Head.Audience.INTERNAL) {
            page.open("p", "class", "internal")
                    .element("strong", told.word("audience.INTERNAL"))
                    .close()
                    .line();
        }
        facts(page, head);
        remarks(page, head.remarks());
        contents(page);
        page.close().line();
    }

    private void publisher(Markup page) {
        String name = letterhead.name() == null ? told.say(report.head().publisher()) : letterhead.name();
        Logo logo = letterhead.logo();
        page.open("div", "class", "letterhead");
        if (logo != null) {
            String alt = told.word("logo", Map.of("publisher", name));
            page.leaf("img", "class", "logo", "alt", alt, "src", logo.address());
        }
        if (logo == null || letterhead.name() != null) {
            page.element("p", name);
        }
        page.close().line();
    }

    private void facts(Markup page, Head head) {
        page.open("dl", "class", "facts").line();
        fact(page, "period", told.period(head.period()));
        fact(page, "as-of", told.day(head.asOf()));
        fact(page, "publisher", told.say(head.publisher()));
        if (head.audience() == Head.Audience.PUBLISHED) {
            fact(page, "audience", told.word("audience.PUBLISHED"));
        }
        fact(page, "protection", told.say(head.protection()));
        fact(page, "schemes", head.schemes().stream().map(told::say).collect(Collectors.joining("; ")));
        fact(page, "packs", String.join(", ", head.packs()));
        page.close().line();
    }

    private void fact(Markup page, String word, String said) {
        if (!said.isBlank()) {
            page.open("div").element("dt", told.word(word)).element("dd", said).close();
            page.line();
        }
    }

    private void remarks(Markup page, List<Phrase> remarks) {
        if (!remarks.isEmpty()) {
            page.open("section", "class", "remarks", "id", "remarks").line();
            page.element("h2", told.word("remarks")).line();
            PageBlocks.points(page, told, remarks);
            page.close().line();
        }
    }

    private void contents(Markup page) {
        if (report.sections().size() < PARTS_TO_LIST) {
            return;
        }
        page.open("nav", "class", "contents", "aria-labelledby", "contents").line();
        page.element("h2", told.word("contents"), "id", "contents").line();
        page.open("ul").line();
        for (Section section : report.sections()) {
            link(page, HtmlPage.section(section), told.say(section.title()));
        }
        for (String part : PageEnd.parts(report)) {
            link(page, part, told.word(part));
        }
        page.close().close().line();
    }

    private static void link(Markup page, String anchor, String title) {
        page.open("li")
                .element("a", title, "href", "#" + anchor, "title", title)
                .close()
                .line();
    }
}
