// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.brygga.sdk.report.Block;
import org.brygga.sdk.report.Cell;
import org.brygga.sdk.report.Head;
import org.brygga.sdk.report.Phrase;
import org.brygga.sdk.report.Report;
import org.brygga.sdk.report.SampleReports;
import org.brygga.sdk.report.Section;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What somebody wrote stays what she wrote, whatever she wrote. */
class HostileReportTest {

    private static final List<String> MARKUP = List.of(
            "<script>alert(1)</script>",
            "]]>",
            "<!--",
            "-->",
            "&lt;",
            "&#0;",
            "\" onload=\"x",
            "' a='",
            "</title><script>",
            "</style>",
            "<![CDATA[",
            "\u0000",
            "\u0085",
            "\uFFFE",
            "\uD800",
            "\u202E",
            "{value}",
            "\uD83D\uDE00");

    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.oneOf(
                        Arbitraries.of(MARKUP),
                        Arbitraries.strings().withCharRange('\u0000', '\u00ff').ofMaxLength(6),
                        Arbitraries.strings().all().ofMaxLength(4))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 60, seed = "20261126")
    void noTextBecomesAnElementOfThePageOrOfADrawing(@ForAll("hostile") String text) {
        Document plain = Written.xml(Written.html(with("x"), "en"));
        Document page = Written.xml(Written.html(with(text), "en"));

        assertThat(shape(page)).isEqualTo(shape(plain));
        for (Element picture : Written.ofClass(page, "img", "chart")) {
            String data = picture.getAttribute("src").substring("data:image/svg+xml;base64,".length());
            Document drawing = Written.xml(new String(Base64.getDecoder().decode(data), StandardCharsets.UTF_8));
            assertThat(Written.all(drawing, "*"))
                    .extracting(Element::getTagName)
                    .isSubsetOf("svg", "title", "desc", "defs", "g", "path", "rect", "line", "clipPath", "polygon");
        }
    }

    /** The elements in order with the names of their attributes; drawings differ in what they show only. */
    private static List<String> shape(Document page) {
        return Written.all(page, "*").stream()
                .map(element -> {
                    StringBuilder shape = new StringBuilder(element.getTagName());
                    for (int i = 0; i < element.getAttributes().getLength(); i++) {
                        shape.append(' ').append(element.getAttributes().item(i).getNodeName());
                    }
                    return shape.toString();
                })
                .toList();
    }

    /** The sample with this text wherever somebody's own words stand. */
    private static Report with(String text) {
        Report sample = SampleReports.ofEverything();
        Phrase words = Phrase.text("a" + text);
        Head head = new Head(
                words,
                null,
                words,
                words,
                sample.head().period(),
                sample.head().asOf(),
                Head.Audience.PUBLISHED,
                words,
                List.of(words),
                List.of("a" + text),
                List.of(words));
        Block.Table table = new Block.Table(
                "t",
                words,
                words,
                List.of(new Block.Column("c", words)),
                List.of(
                        new Block.Row("1", words, List.of(Cell.count(4, text)), false),
                        new Block.Row("2", words, List.of(Cell.hidden()), false),
                        new Block.Row("3", words, List.of(Cell.words(words)), true)),
                words);
        List<Block> blocks = List.of(
                new Block.Paragraph(words),
                new Block.Points(List.of(words)),
                new Block.KeyFigures("k", List.of(new Block.KeyFigure("f", words, Cell.words(words), words))),
                new Block.Chart(words, "t", List.of("c"), Block.Form.BARS),
                table,
                new Block.Withheld("w", words, List.of()));
        return new Report(
                sample.kind(),
                head,
                List.of(new Section("s", words, blocks)),
                sample.definitions(),
                List.of(new Report.Source(org.brygga.model.value.Ref.of("source", "one"), words)));
    }
}
