// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.brygga.finding.Finding;
import org.brygga.finding.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mistake somebody can make in a text is one finding at its place, and never repeats what was written there. */
class MistakeTest {

    private static final String CANARY = "Kanariefågel";

    /** Where the mistake stands; the mark itself is taken out of the text. */
    private static final String HERE = "¤";

    private static final String HEADER = "{\"brygga\": {\"format\": \"1\"},\n";

    private static Stream<Arguments> mistakes() {
        return Stream.of(
                organisation("COM-DOC-001", "", "\"name\": ¤'Kanariefågel'"),
                organisation("COM-DOC-004", "", "¤\"Kanariefågel\": 1"),
                organisation("COM-DOC-005", "/nmae", "¤\"nmae\": \"Kanariefågel\""),
                organisation("COM-DOC-005", "/legalform", "¤\"legalform\": \"Kanariefågel\""),
                organisation("COM-DOC-006", "/name", "\"name\": ¤[\"Kanariefågel\"]"),
                organisation("COM-DOC-006", "/kind", "\"kind\":\n ¤12"),
                organisation("COM-DOC-006", "/aliases", "\"aliases\": ¤\"Kanariefågel\""),
                organisation("COM-DOC-006", "/aliases/1", "\"aliases\": [{}, ¤\"Kanariefågel\"]"),
                organisation("COM-DOC-006", "/aliases/0", "\"aliases\": [¤null]"),
                organisation("COM-DOC-006", "/sources/1", "\"sources\": [\"source:å\",¤17]"),
                organisation("COM-DOC-006", "/politicalAim", "\"politicalAim\": ¤\"Kanariefågel\""),
                organisation("COM-DOC-008", "/founded", "\"founded\": ¤\"Kanariefågel\""),
                organisation("COM-DOC-008", "/founded", "\"founded\": ¤\"2023-02-29\""),
                organisation("COM-DOC-008", "/sources/0", "\"sources\": [¤\"Kanariefågel\"]"),
                organisation("COM-DOC-009", "/id", "¤\"id\": \"Kanariefågel\""),
                session("COM-DOC-006", "/number", "\"number\": ¤\"Kanariefågel\""),
                session("COM-DOC-006", "/number", "\"number\": ¤1.5"),
                session("COM-DOC-008", "/number", "\"number\": ¤99999999999"),
                session("COM-DOC-008", "/date", "\"date\": ¤\"Kanariefågel\""),
                session("COM-DOC-008", "/date", "\"date\": ¤\"2024-02-30\""),
                session("COM-DOC-008", "/date", "\"date\": ¤\"+12024-01-01\""),
                session("COM-DOC-008", "/start", "\"start\": ¤\"Kanariefågel\""),
                party("COM-DOC-007", "/role", "\"role\": ¤\"Kanariefågel\""),
                party("COM-DOC-006", "/role", "\"role\": ¤true"),
                text(
                        "COM-DOC-014",
                        "/grants/0/awards/0/amount/amount",
                        "{\"brygga\":{\"format\":\"1\"},\"grants\":[{\"awards\":[{\"amount\":{\"amount\":¤1e999999}}]}]}"),
                text(
                        "COM-DOC-014",
                        "/grants/0/awards/0/amount/amount",
                        "{\"brygga\":{\"format\":\"1\"},\"grants\":[{\"awards\":[{\"amount\":{\"amount\":¤1e99999999999}}]}]}"),
                text(
                        "COM-DOC-006",
                        "/grants/0/awards/0/amount/amount",
                        "{\"brygga\":{\"format\":\"1\"},\"grants\":[{\"awards\":[{\"amount\":{\"amount\":¤\"Kanariefågel\"}}]}]}"),
                text("COM-DOC-010", "", "{\"brygga\":{\"format\":\"1\"}}\n¤\"Kanariefågel\""),
                text("COM-DOC-010", "", "{\"brygga\":{\"format\":\"1\"}} ¤Kanariefågel"),
                text("COM-DOC-011", "", "{\"brygga\":{\"format\":\"1\"},¤\"Kanariefågel\":[{}]}"),
                text("COM-DOC-009", "/areas", "{\"brygga\":{\"format\":\"1\"},\"areas\":[],¤\"areas\":[]}"),
                text("COM-DOC-006", "/areas", "{\"brygga\":{\"format\":\"1\"},\"areas\":¤\"Kanariefågel\"}"),
                text("COM-DOC-006", "/areas/0", "{\"brygga\":{\"format\":\"1\"},\"areas\":[¤\"Kanariefågel\"]}"),
                text("COM-DOC-012", "/brygga/format", "{\"brygga\":¤{\"format\":\"Kanariefågel\"}}"),
                text("COM-DOC-006", "/brygga/format", "{\"brygga\":{\"format\":¤1}}"),
                text("COM-DOC-004", "/brygga", "{\"brygga\":{\"format\":\"1\",¤\"Kanariefågel\":1}}"),
                text("COM-DOC-017", "/brygga", "{\"brygga\":¤{\"name\":\"Kanariefågel\"}}"),
                text("COM-DOC-017", "", "\n¤{\"areas\":[]}"),
                text("COM-DOC-006", "", "¤\"Kanariefågel\""),
                text("COM-DOC-006", "", "¤[\"Kanariefågel\"]"),
                text("COM-DOC-001", "", "¤Kanariefågel"),
                text("COM-DOC-002", "", "¤"),
                text("COM-DOC-002", "", " \n¤"),
                text("COM-DOC-002", "/areas", "{\"brygga\":{\"format\":\"1\"},\n\"areas\":[¤"),
                text("COM-DOC-002", "/areas", "{\"brygga\":{\"format\":\"1\"},\"areas\":[{\"id\":\"a\"},¤"),
                text(
                        "COM-DOC-001",
                        "/areas",
                        "{\"brygga\":{\"format\":\"1\"},\"areas\":[{\"id\":\"a\"} ¤{\"id\":\"b\"}]}"),
                text(
                        "COM-DOC-002",
                        "/areas/0/name",
                        "{\"brygga\":{\"format\":\"1\"},\"areas\":[{\"name\":\"Kanariefågel¤"),
                text("COM-DOC-002", "/groups/0", "{\"brygga\":{\"format\":\"1\"},\"groups\":[{\"capacity\":nul¤"),
                text("COM-DOC-001", "/groups/0", "{\"brygga\":{\"format\":\"1\"},\"groups\":[{\"capacity\":¤nil}]}"),
                text("COM-DOC-001", "/areas/0", "{\"brygga\":{\"format\":\"1\"},\"areas\":[{\"id\":\"Kanariefågel\"¤]"),
                text(
                        "COM-DOC-001",
                        "/areas/0/id",
                        "{\"brygga\":{\"format\":\"1\"},\"areas\":[{\"id\":\"Kanarie¤	fågel\"]"),
                text(
                        "COM-DOC-013",
                        "/areas/1/id",
                        "{\"brygga\":{\"format\":\"1\"},\"areas\":[\n{\"id\":\"a\"},\n¤{\"id\":\"a\"}]}"));
    }

    private static Arguments organisation(String code, String path, String property) {
        String text = HEADER + "\"organisations\": [{\"id\": \"o\",\n  " + property + "}]}";
        return text(code, "/organisations/0" + path, text);
    }

    private static Arguments session(String code, String path, String property) {
        String text = HEADER + "\"groups\": [{\"sessions\": [{" + property + "}]}]}";
        return text(code, "/groups/0/sessions/0" + path, text);
    }

    private static Arguments party(String code, String path, String property) {
        String text = HEADER + "\"partnerships\": [{\"parties\": [{" + property + "}]}]}";
        return text(code, "/partnerships/0/parties/0" + path, text);
    }

    private static Arguments text(String code, String pointer, String marked) {
        String before = marked.substring(0, marked.indexOf(HERE));
        int line = 1 + (int) before.chars().filter(each -> each == '\n').count();
        int column = before.length() - before.lastIndexOf('\n');
        return Arguments.of(code, pointer, line, column, marked.replace(HERE, ""));
    }

    @ParameterizedTest(name = "{0} at {1}, line {2}, column {3}: {4}")
    @MethodSource("mistakes")
    void isOneFindingAtItsPlace(String code, String pointer, int line, int column, String text) {
        List<Finding> findings = Texts.read(text).findings().list();

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code().text()).isEqualTo(code);
            assertThat(finding.pointer()).isEqualTo(pointer);
            assertThat(finding.origin().line()).isEqualTo(line);
            assertThat(finding.origin().column()).isEqualTo(column);
            assertThat(finding.origin().file()).isEqualTo("data.json");
        });
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void neverRepeatsWhatWasWritten(String code, String pointer, int line, int column, String text) {
        for (Finding finding : Texts.read(text).findings()) {
            assertThat(finding.toString()).doesNotContain(CANARY);
            assertThat(finding.text() + finding.title() + finding.fix() + finding.arguments())
                    .doesNotContain(CANARY)
                    .doesNotContainPattern("\\{[a-zA-Z]+}");
        }
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void countsAsErrorUnlessThePropertyIsMerelyUnknown(String code, String pointer, int line, int column, String text) {
        boolean mild = List.of("COM-DOC-004", "COM-DOC-005", "COM-DOC-017").contains(code);

        assertThat(Texts.read(text).findings().list())
                .extracting(Finding::severity)
                .containsOnly(mild ? Severity.WARNING : Severity.ERROR);
    }
}
