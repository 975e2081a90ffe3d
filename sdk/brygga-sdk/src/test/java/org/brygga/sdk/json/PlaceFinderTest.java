// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brygga.check.FindingFactory;
import org.brygga.finding.FieldPath;
import org.brygga.finding.Finding;
import org.brygga.finding.Findings;
import org.brygga.finding.RuleCode;
import org.brygga.finding.Severity;
import org.brygga.rule.RuleEntry;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.json.PlaceFinder.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A value is found in the text it was read from. */
class PlaceFinderTest {

    private static final String DOCUMENT = """
            {"brygga": {"format": "1"},
             "partnerships": [
               {"id": "å", "parties": [
                 {"name": "a"}, {"name": "b", "a/b": 1}]}],
             "areas": []}
            """;

    @Test
    void findsTheValueItself() {
        Map<String, Place> places = PlaceFinder.find(
                DOCUMENT.getBytes(UTF_8),
                List.of("", "/partnerships/0", "/partnerships/0/parties", "/partnerships/0/parties/1/name"));

        assertThat(places)
                .containsEntry("", new Place(1, 1))
                .containsEntry("/partnerships/0", new Place(3, 4))
                .containsEntry("/partnerships/0/parties", new Place(3, 27))
                .containsEntry("/partnerships/0/parties/1/name", new Place(4, 30));
    }

    @Test
    void findsTheNearestValueAroundOneThatIsAbsent() {
        Map<String, Place> places = PlaceFinder.find(
                DOCUMENT.getBytes(UTF_8),
                List.of("/partnerships/0/form", "/partnerships/0/parties/7/role", "/grants/0", "/areas/0"));

        assertThat(places)
                .containsEntry("/partnerships/0/form", new Place(3, 4))
                .containsEntry("/partnerships/0/parties/7/role", new Place(3, 27))
                .containsEntry("/grants/0", new Place(1, 1))
                .containsEntry("/areas/0", new Place(5, 11));
    }

    /** So says the parser, and so do editors that know more than one way to end a line. */
    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesOfADocumentEndWithLineFeedOrCarriageReturnOrBoth(String end) throws IOException {
        String document = String.join(
                end, "{\"brygga\":{\"format\":\"1\"},", "\"organisations\":[", "  {\"id\":\"a\",\"name\":1}]}");

        assertThat(PlaceFinder.find(document.getBytes(UTF_8), List.of("/organisations/0/name")))
                .containsEntry("/organisations/0/name", new Place(3, 20));
        assertThat(Brygga.create()
                        .read(new ByteArrayInputStream(document.getBytes(UTF_8)), "a.json")
                        .findings())
                .anySatisfy(finding -> assertThat(finding.origin())
                        .isNotNull()
                        .satisfies(origin -> assertThat(origin.line()).isEqualTo(3)));
    }

    /** Only a line feed ends a line of JSON Lines, so whatever is found in a line has the number of that line. */
    @Test
    void aCarriageReturnAloneEndsNoLineOfJsonLines() throws IOException {
        String lines =
                "{\"brygga\":{\"format\":\"1\"}}\n{\"type\":\"organisation\",\r\"id\":\"a\",\r\"country\":\"XX\",\"name\":1}\n";
        byte[] text = lines.getBytes(UTF_8);

        assertThat(PlaceFinder.findInLines(new ByteArrayInputStream(text), Map.of(2, Set.of("/id")), 1_000))
                .containsEntry(2, Map.of("/id", new Place(2, 30)));
        List<Finding> found = new ArrayList<>();
        Brygga.create()
                .checkLines(
                        new ByteArrayInputStream(text),
                        "a.jsonl",
                        LocalDate.of(2026, 11, 1),
                        one -> one.forEach(found::add));
        assertThat(found)
                .hasSizeGreaterThan(1)
                .allSatisfy(finding -> assertThat(finding.origin())
                        .isNotNull()
                        .satisfies(origin -> assertThat(origin.line()).isEqualTo(2)));
    }

    @Test
    void understandsEscapedNames() {
        assertThat(PlaceFinder.find(DOCUMENT.getBytes(UTF_8), Set.of("/partnerships/0/parties/1/a~1b")))
                .containsValue(new Place(4, 42));
    }

    @Test
    void findsWhatStandsBeforeABreak() {
        byte[] broken = DOCUMENT.substring(0, DOCUMENT.indexOf("\"areas\"")).getBytes(UTF_8);

        assertThat(PlaceFinder.find(broken, List.of("/partnerships/0/id", "/areas")))
                .containsEntry("/partnerships/0/id", new Place(3, 11))
                .containsEntry("/areas", new Place(1, 1));
        assertThat(PlaceFinder.find(new byte[0], List.of("/areas"))).containsValue(new Place(1, 1));
    }

    @Test
    void findsValuesInLines() throws IOException {
        String lines = "{\"brygga\":{}}\n\n{\"type\":\"area\",\"id\":\"å\",\"name\":1}\r\n{broken\n";

        Map<Integer, Map<String, Place>> places = PlaceFinder.findInLines(
                new ByteArrayInputStream(lines.getBytes(UTF_8)),
                Map.of(3, List.of("/name", "/kind"), 4, List.of("/id"), 9, List.of("")),
                1000);

        assertThat(places)
                .containsOnlyKeys(3, 4)
                .containsEntry(3, Map.of("/name", new Place(3, 32), "/kind", new Place(3, 1)))
                .containsEntry(4, Map.of("/id", new Place(4, 1)));
    }

    @Test
    void givesFindingsOfRulesTheirPlaces() throws IOException {
        String document =
                "{\"brygga\":{\"format\":\"1\"},\n\"organisations\":[\n{\"id\":\"o\",\"country\":\"XX\",\"name\":7}]}";
        String lines =
                "{\"brygga\":{\"format\":\"1\"}}\n\n{\"type\":\"organisation\",\"id\":\"o\",\"country\":\"XX\",\"name\":7}\n";

        assertThat(placesOfFindings(document)).contains("COM-ORG-001 3:21", "COM-DOC-006 3:33");
        assertThat(placesOfFindings(lines)).contains("COM-ORG-001 3:43", "COM-DOC-006 3:55");
    }

    private static List<String> placesOfFindings(String text) throws IOException {
        ReadResult read = Texts.read(text);
        Findings found = read.findings().and(judge(read));
        Findings placed = PlaceFinder.placed(found, new ByteArrayInputStream(text.getBytes(UTF_8)), ReadOptions.FILES);
        assertThat(placed.list())
                .extracting(Finding::fingerprint)
                .containsExactlyInAnyOrderElementsOf(
                        found.stream().map(Finding::fingerprint).toList());
        return placed.stream()
                .map(finding -> finding.code() + " " + finding.origin().line() + ":"
                        + finding.origin().column())
                .toList();
    }

    /** What a rule about the country would say. */
    private static Findings judge(ReadResult read) {
        FindingFactory factory = new FindingFactory(Texts.PACKS.rules());
        RuleEntry entry = Texts.PACKS.rules().entry(RuleCode.of("COM-ORG-001")).orElseThrow();
        return Findings.of(read.dataset().all().stream()
                .map(record -> factory.make(
                        entry,
                        Severity.ERROR,
                        record,
                        read.dataset(),
                        FieldPath.of("country"),
                        List.of(FieldPath.of("country")),
                        Map.of()))
                .toList());
    }
}
