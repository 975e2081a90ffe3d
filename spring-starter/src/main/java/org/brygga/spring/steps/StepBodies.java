// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.steps;

import java.io.IOException;
import org.brygga.spring.api.Call;
import org.brygga.spring.api.Refusal;
import org.brygga.spring.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a step needs from the body of a request, strictly. */
public final class StepBodies {

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(50)
                            .maxStringLength(100_000)
                            .maxTokenCount(100_000)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .build();

    private StepBodies() {}

    /**
     * What a body says.
     *
     * @throws Refusal if it cannot be read; what it holds is not repeated
     */
    public static <T> T read(Call call, Class<T> type) throws IOException {
        try {
            T read = MAPPER.readValue(call.body(), type);
            if (read != null) {
                return read;
            }
        } catch (JacksonException | IllegalArgumentException e) {
            // The text of the parser's exception may repeat what was sent.
            throw unreadable();
        }
        throw unreadable();
    }

    /**
     * Something that a step needs.
     *
     * @throws Refusal if it is missing
     */
    public static <T> T needed(@Nullable T value) {
        if (value == null) {
            throw wrongStep();
        }
        return value;
    }

    /** There is no such step, or something that it needs is missing. */
    static Refusal wrongStep() {
        return new Refusal(HttpStatus.BAD_REQUEST, Problems.Kind.WRONG_STEP);
    }

    private static Refusal unreadable() {
        return new Refusal(HttpStatus.BAD_REQUEST, Problems.Kind.UNREADABLE);
    }
}
