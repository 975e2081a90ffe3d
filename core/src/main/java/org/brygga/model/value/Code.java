// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A word from a list that may grow, such as an organisation kind or a topic; an unknown word is kept as it is.
 *
 * <p>Words are written in upper case with underscores. Which list a component takes its words from is said by
 * {@code CodeList}.
 */
public record Code(@NotBlank @Size(max = 64) @JsonValue String word) implements Comparable<Code> {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Code of(String word) {
        return new Code(word);
    }

    /** Whether a component that may be absent holds this word. */
    public static boolean is(@Nullable Code code, String word) {
        return code != null && code.word.equals(word);
    }

    @Override
    public int compareTo(Code other) {
        return word.compareTo(other.word);
    }

    @Override
    public String toString() {
        return word;
    }
}
