// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.brygga.sdk.json.report.Reports;
import org.brygga.sdk.report.Report;
import org.brygga.sdk.report.SampleReports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class HtmlPageTest {

    private static final Report REPORT = SampleReports.ofEverything();

    @ParameterizedTest
    @ValueSource(strings = {"sv", "da", "nb", "nn", "en"})
    void thePageIsXmlInEveryLanguageAndSaysWhichItIs(String language) {
        Document page = Written.xml(Written.html(REPORT, language));

        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo(language);
        assertThat(Written.all(page, "title")).hasSize(1);
        assertThat(Written.all(page, "body").get(0).getTextContent()).doesNotContain("report.format", "{", "null");
    }

    @Test
    void languagesDiffer() {
        assertThat(Written.LANGUAGES.stream()
                        .map(language -> Written.html(REPORT, language))
                        .distinct())
                .hasSize(5);
    }

    @Test
    void theSameReportGivesTheSameBytes() {
        assertThat(Written.as(Format.HTML, REPORT, "sv")).isEqualTo(Written.as(Format.HTML, REPORT, "sv"));
    }

    @Test
    void headingsGoDownOneStepAtATimeFromASingleFirst() {
        Document page = page();
        List<Integer> levels = Written.all(page, "*").stream()
                .map(Element::getTagName)
                .filter(name -> name.matches("h[1-6]"))
                .map(name -> Integer.parseInt(name.substring(1)))
                .toList();

        assertThat(levels).startsWith(1).containsOnlyOnce(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }

    @Test
    void everyLinkLeadsSomewhereInThePageAndNoIdIsTwice() {
        Document page = page();
        List<String> ids = Written.all(page, "*").stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        Set<String> known = new HashSet<>(ids);

        assertThat(known).hasSameSizeAs(ids);
        assertThat(Written.all(page, "a"))
                .hasSizeGreaterThan(4)
                .allSatisfy(link ->
                        assertThat(known).contains(link.getAttribute("href").substring(1)));
    }

    @Test
    void aHiddenNumberIsASignWithANameAndNeverANumber() {
        Document page = page();
        List<Element> cells = rows(page).get(0);

        assertThat(cells.get(0).getTextContent()).isEqualTo(":");
        assertThat(((Element) cells.get(0).getFirstChild()).getAttribute("aria-label"))
                .isEqualTo("hidden, so that nobody can be recognised");
    }

    @Test
    void numbersThatAreNotThereAreSaidInWordsOrByASignOfTheLegend() {
        Document page = page();

        assertThat(rows(page).get(1).get(1).getTextContent()).isEqualTo("not stated");
        assertThat(rows(page).get(1).get(2).getTextContent()).isEqualTo("\u2013");
        assertThat(Written.all(page, "dt").stream().map(Element::getTextContent))
                .contains(":", "\u2013");
    }

    @Test
    void numbersAreSaidWithWhatTheyAreMadeOfAndHowExactTheyAre() {
        assertThat(Written.texts(Written.ofClass(page(), "p", "value")))
                .containsExactly("61", "95.1\u00a0%[1] (58 of 61)", "more than 1,500[1]");
        assertThat(Written.texts(Written.ofClass(Written.xml(Written.html(REPORT, "sv")), "p", "value")))
                .containsExactly("61", "95,1\u00a0%[1] (58 av 61)", "mer \u00e4n 1\u00a0500[1]");
    }

    @Test
    void everyNumberThatIsAnIndicatorLeadsToItsDefinition() {
        assertThat(Written.ofClass(page(), "a", "number"))
                .extracting(link -> link.getAttribute("href") + " " + link.getTextContent())
                .contains("#d-IND-TRN-1 61", "#d-IND-TRN-1 24", "#d-IND-TRN-2 95.1\u00a0%");
    }

    @Test
    void tablesHaveACaptionAndHeadersOfColumnsAndRows() {
        Document page = page();

        assertThat(Written.all(page, "caption")).hasSize(1);
        assertThat(Written.all(page, "th"))
                .extracting(header -> header.getAttribute("scope"))
                .containsExactly("col", "col", "col", "col", "row", "row", "row", "row");
    }

    @Test
    void thePageSaysForWhatItWasMadeAndByWhatItIsKnown() {
        assertThat(page().getDocumentElement().getTextContent())
                .contains(
                        "1 January 2025 \u2013 31 December 2025",
                        "1 February 2026",
                        "F\u00f6reningen Bryggan",
                        "Counts of persons below 5 are hidden.",
                        "Police list, revision 2025",
                        "sweden@2026.1",
                        "Contacts are not persons.",
                        "REP-002",
                        "Version 1",
                        Reports.hash(REPORT));
    }

    @Test
    void nothingIsFetchedAndNothingRuns() {
        String html = Written.html(REPORT, "en");

        assertThat(Written.all(Written.xml(html), "meta"))
                .extracting(meta -> meta.getAttribute("content"))
                .anyMatch(content -> content.startsWith("default-src 'none'"));
        assertThat(html).doesNotContain("<script", "url(", "@import", "<link");
        assertThat(html.replace("http://www.w3.org/1999/xhtml", "")).doesNotContain("http:", "https:");
    }

    @Test
    void whatIsWrittenAsUtf8IsSaidToBe() {
        assertThat(new String(Written.as(Format.HTML, REPORT, "sv"), StandardCharsets.UTF_8))
                .contains("<meta charset=\"UTF-8\"/>", "S\u00f6dra stadsdelen");
    }

    private static Document page() {
        return Written.xml(Written.html(REPORT, "en"));
    }

    private static List<List<Element>> rows(Document page) {
        return Written.all(page, "tr").stream()
                .skip(1)
                .map(row -> {
                    var cells = row.getElementsByTagName("td");
                    return java.util.stream.IntStream.range(0, cells.getLength())
                            .mapToObj(i -> (Element) cells.item(i))
                            .toList();
                })
                .toList();
    }
}
