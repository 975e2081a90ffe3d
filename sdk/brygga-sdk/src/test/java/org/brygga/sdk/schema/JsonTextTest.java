// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class JsonTextTest {

    @Test
    void whatFitsStandsOnOneLine() {
        assertThat(JsonText.of(List.of(Map.of("a", List.of(true, 1)), "b"))).isEqualTo("[{\"a\": [true, 1]}, \"b\"]\n");
    }

    @Test
    void signsAndNumbersAreWrittenAsJson() {
        String signs = "\" \\ \n \u0001 å \uD83D\uDC9B";

        assertThat(JsonMapper.shared()
                        .readTree(JsonText.of(Map.of("a", signs)))
                        .get("a")
                        .asString())
                .isEqualTo(signs);
        assertThat(JsonText.of(new BigDecimal("1E+3"))).isEqualTo("1000\n");
    }

    @Test
    void manyWordsAreSetLikeWords() {
        String text = JsonText.of(Map.of("words", Collections.nCopies(60, "word")));

        assertThat(text.lines().toList()).hasSizeBetween(5, 9).allMatch(line -> line.length() <= 120);
        assertThat(JsonMapper.shared().readTree(text).get("words").size()).isEqualTo(60);
    }
}
