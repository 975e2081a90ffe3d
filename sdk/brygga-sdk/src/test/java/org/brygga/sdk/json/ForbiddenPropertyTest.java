// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.brygga.finding.Finding;
import org.brygga.finding.Findings;
import org.brygga.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no record has room for is answered with the law that keeps it out, and is never repeated. */
class ForbiddenPropertyTest {

    private static final String CANARY = "Kanariefågel";

    @ParameterizedTest
    @CsvSource({
        "name, PRV-001",
        "E_Mail, PRV-001",
        "e-mail, PRV-001",
        "identityNumber, PRV-001",
        "participant, PRV-001",
        "children, PRV-011",
        "weather, COM-DOC-004",
        "chanel, COM-DOC-005"
    })
    void aContactHoldsNothingOfTheWoman(String property, String code) {
        Finding finding = only(read("\"outreach\":[{\"id\":\"l\",\"contacts\":[{\"" + property + "\":\"" + CANARY
                + "\",\"language\":\"so\"}]}]"));

        assertThat(finding.code().text()).isEqualTo(code);
        assertThat(finding.toString()).doesNotContain(CANARY);
    }

    @ParameterizedTest
    @CsvSource({
        "volunteers, nonWestern, PRV-008",
        "participants, areaClassifications, PRV-008",
        "contactPersons, origin, PRV-008",
        "participants, childNames, PRV-011",
        "volunteers, weather, COM-DOC-004"
    })
    void aPersonCarriesNoTraitAndNoChildren(String list, String property, String code) {
        Finding finding = only(read("\"" + list + "\":[{\"id\":\"p\",\"" + property + "\":[\"" + CANARY + "\"]}]"));

        assertThat(finding.code().text()).isEqualTo(code);
        assertThat(finding.toString()).doesNotContain(CANARY);
    }

    @Test
    void theFindingPointsAtThePropertyAndIsAnError() {
        Finding finding = only(
                read("\"volunteers\":[{\"id\":\"v\",\"recordChecks\":[{\"kind\":\"X\",\"Document\":{\"a\":[1]}}]}]"));

        assertThat(finding.code().text()).isEqualTo("PRV-012");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.path().pointer()).isEqualTo("/recordChecks/0/Document");
        assertThat(finding.text()).startsWith("The note holds more than");
    }

    @Test
    void whatComesAfterIsReadAllTheSame() {
        ReadResult read = read("\"participants\":[{\"children\":[{\"name\":{}}],\"id\":\"p\",\"traits\":1}]");

        assertThat(read.findings())
                .extracting(finding -> finding.code().text())
                .containsExactlyInAnyOrder("PRV-011", "PRV-008");
        assertThat(read.dataset().all()).hasSize(1);
    }

    @Test
    void aListOfChildrenAndALineOfOneAreNoRecords() {
        assertThat(only(read("\"children\":[{\"id\":\"b\"}]")).code().text()).isEqualTo("PRV-011");

        String line = "{\"brygga\":{\"format\":\"1\"}}\n{\"type\":\"child\",\"id\":\"b\"}";
        List<ReadRecord> read = Texts.readLines(line.getBytes(StandardCharsets.UTF_8), ReadOptions.FILES);
        assertThat(read).singleElement().satisfies(only -> {
            assertThat(only.record()).isNull();
            assertThat(only(only.findings()).code().text()).isEqualTo("PRV-011");
        });
    }

    private static Finding only(ReadResult read) {
        return only(read.findings());
    }

    private static Finding only(Findings findings) {
        assertThat(findings).hasSize(1);
        return findings.iterator().next();
    }

    private static ReadResult read(String lists) {
        return Texts.read("{\"brygga\":{\"format\":\"1\"}," + lists + "}");
    }
}
