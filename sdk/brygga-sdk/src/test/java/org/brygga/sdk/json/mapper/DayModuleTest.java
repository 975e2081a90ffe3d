// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json.mapper;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class DayModuleTest {

    private static final JsonMapper PLAIN = JsonMapper.builder().build();
    private static final JsonMapper FAST =
            JsonMapper.builder().addModule(new DayModule()).build();

    @Property(seed = "91", tries = 5_000)
    void everyTextIsReadOrRefusedAsWithoutTheModule(@ForAll("texts") String text) {
        String json = PLAIN.writeValueAsString(text);

        assertThat(read(FAST, json)).isEqualTo(read(PLAIN, json));
    }

    @Test
    void otherThanTextIsReadOrRefusedAsWithoutTheModule() {
        for (String json : List.of("null", "[2026,3,1]", "20500", "{}", "true", "1.5")) {
            assertThat(read(FAST, json)).isEqualTo(read(PLAIN, json));
        }
    }

    @Test
    void aDayOfARecordIsReadByTheModule() {
        String json = "{\"day\":\"2026-03-01\"}";
        assertThat(FAST.readValue(json, Dated.class)).isEqualTo(PLAIN.readValue(json, Dated.class));

        assertThat(FAST._deserializationContext()
                        .findContextualValueDeserializer(FAST.constructType(LocalDate.class), null))
                .isInstanceOf(DayDeserializer.class);
    }

    @Test
    void aFormOfItsOwnIsKept() {
        assertThat(FAST.readValue("{\"day\":\"01/03/2026\"}", Formed.class).day())
                .isEqualTo(LocalDate.of(2026, 3, 1));
    }

    record Dated(LocalDate day) {}

    record Formed(@JsonFormat(pattern = "dd/MM/yyyy") LocalDate day) {}

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<Integer> year = Arbitraries.of(0, 1, 1900, 2000, 2023, 2024, 2026, 9999);
        Arbitrary<String> near = year.flatMap(one -> Arbitraries.integers()
                .between(0, 14)
                .flatMap(month -> Arbitraries.integers()
                        .between(0, 33)
                        .map(day -> String.format(Locale.ROOT, "%04d-%02d-%02d", one, month, day))));
        return Arbitraries.oneOf(
                near,
                Arbitraries.strings().withChars("0123456789-T +").ofMaxLength(12),
                Arbitraries.of(
                        "2026-03-01T00:00:00Z",
                        "+2026-03-1",
                        "-026-03-01",
                        "2026/03/01",
                        " 2026-03-01",
                        "٢٠٢٦-٠٣-٠١",
                        ""));
    }

    private static String read(JsonMapper mapper, String json) {
        try {
            return "day " + mapper.readValue(json, LocalDate.class);
        } catch (JacksonException e) {
            return "refused: " + e.getClass().getSimpleName();
        }
    }
}
