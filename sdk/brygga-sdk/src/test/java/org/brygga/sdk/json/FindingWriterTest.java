// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.brygga.country.Words;
import org.brygga.finding.Findings;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Findings are written for programs, with sentences for people. */
class FindingWriterTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Findings findings = Texts.read(
                    "{\"brygga\":{\"format\":\"1\"},\n\"partnerships\":[{\"id\":\"p\",\"parties\":[{\"role\":\"X\"}]},{\"id\":\"p\"}]}")
            .findings();
    private final FindingWriter writer = new FindingWriter(Texts.PACKS);

    @Test
    void anArrayHoldsEverythingThatAFindingSays() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        writer.write(findings, Locale.ENGLISH, out);

        JsonNode array = MAPPER.readTree(out.toByteArray());
        assertThat(array.size()).isEqualTo(2);
        assertThat(array.get(0)).isEqualTo(MAPPER.readTree("""
                        {
                          "code": "COM-DOC-007",
                          "severity": "ERROR",
                          "subject": {"type": "partnership", "key": "p"},
                          "pointer": "/partnerships/0/parties/0/role",
                          "path": "/parties/0/role",
                          "components": ["/parties/0/role"],
                          "place": {"file": "data.json", "line": 2, "column": 46},
                          "arguments": {"allowed": ["SIGNATORY", "SUPPORTER"]},
                          "title": "A word from a fixed list is one of the list",
                          "text": "The word is not one of the fixed list: SIGNATORY, SUPPORTER.",
                          "fix": "Choose one of these words, in capital letters, or in a workbook from the list of the cell, or leave the value out.",
                          "pack": "universal",
                          "packVersion": "VERSION",
                          "fingerprint": "PRINT"
                        }
                        """.replace(
                        "VERSION", findings.list().get(0).pack().version())
                .replace("PRINT", findings.list().get(0).fingerprint())));
        assertThat(array.get(1).get("arguments").get("line").isInt()).isTrue();
    }

    @Test
    void linesHoldOneFindingEach() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream none = new ByteArrayOutputStream();

        writer.writeLines(findings, Locale.ENGLISH, out);
        writer.writeLines(Findings.none(), Locale.ENGLISH, none);

        List<String> lines = out.toString(UTF_8).lines().toList();
        assertThat(lines).hasSize(2).allMatch(line -> MAPPER.readTree(line).has("fingerprint"));
        assertThat(out.toString(UTF_8)).endsWith("}\n");
        assertThat(none.size()).isZero();
    }

    @Test
    void sentencesComeInTheLanguageAskedFor() {
        Words swedish = (key, locale) -> "sv".equals(locale.getLanguage()) && key.equals("COM-DOC-007.text")
                ? Optional.of("Ordet finns inte i listan {allowed}.")
                : Optional.empty();
        FindingWriter translating = new FindingWriter(Texts.PACKS.rules(), swedish);

        FindingDocument inSwedish = translating.document(findings.list().get(0), Locale.forLanguageTag("sv"));
        FindingDocument inDanish = translating.document(findings.list().get(0), Locale.forLanguageTag("da"));

        assertThat(inSwedish.text()).isEqualTo("Ordet finns inte i listan SIGNATORY, SUPPORTER.");
        assertThat(inSwedish.title()).isEqualTo(inDanish.title());
        assertThat(inDanish.text()).startsWith("The word is not one");
    }

    @Test
    void aFailingStreamIsReportedAsWhatItIs() {
        OutputStream failing = new OutputStream() {
            @Override
            public void write(int each) throws IOException {
                throw new IOException("full");
            }
        };

        assertThatThrownBy(() -> writer.write(findings, Locale.ENGLISH, failing))
                .isInstanceOf(IOException.class)
                .hasMessage("full");
    }
}
