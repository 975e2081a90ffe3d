// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.json.ReadResult;
import org.brygga.testkit.programmes.SeedProgramme.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FactsTest {

    private static final int FACTS = 169;
    private static final Pattern WITH_SECONDS = Pattern.compile("\\d\\d:\\d\\d:00");

    @ParameterizedTest
    @EnumSource
    void everyFactStandsInTheDocument(SeedProgramme programme) throws IOException {
        JsonNode document;
        try (InputStream stream = programme.open()) {
            document = JsonMapper.shared().readTree(stream);
        }

        assertThat(document.at("/brygga/name").asString()).isEqualTo(programme.title());
        assertFacts(programme, document);
    }

    @ParameterizedTest
    @EnumSource
    void everyFactSurvivesTheRecords(SeedProgramme programme) throws IOException {
        Brygga brygga = Brygga.create();
        ReadResult read;
        try (InputStream stream = programme.open()) {
            read = brygga.read(stream, programme.fileName());
        }
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        brygga.write(read.dataset(), written);

        assertThat(read.findings().list()).isEmpty();
        assertFacts(programme, JsonMapper.shared().readTree(written.toByteArray()));
    }

    @Test
    void everyNumberOfAFactOccurs() {
        List<String> stated = Arrays.stream(SeedProgramme.values())
                .flatMap(programme -> programme.facts().stream())
                .map(Fact::number)
                .distinct()
                .toList();

        assertThat(stated)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, FACTS)
                        .mapToObj(number -> "F" + number)
                        .toList());
    }

    /** A time is the same with seconds and without. */
    private static String shown(JsonNode there) {
        String text = there.isValueNode() ? there.asString() : there.toString();
        return WITH_SECONDS.matcher(text).matches() ? text.substring(0, "18:30".length()) : text;
    }

    static void assertFacts(SeedProgramme programme, JsonNode document) {
        assertThat(programme.facts()).hasSizeGreaterThan(50);
        SoftAssertions.assertSoftly(softly -> programme.facts().forEach(fact -> {
            JsonNode there = document.at(fact.pointer());
            softly.assertThat(shown(there))
                    .as(fact.number() + " at " + fact.pointer())
                    .isEqualTo(fact.expected());
        }));
    }
}
