// SPDX-License-Identifier: Apache-2.0
package org.brygga.finding;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The stable handle of a rule, for example {@code SE-IOP-001}; it is never used again for another rule.
 *
 * @param text a country or {@code COM}, a concept and a number, joined by dashes
 */
public record RuleCode(@JsonValue String text) implements Comparable<RuleCode> {

    private static final Pattern WRITTEN = Pattern.compile("[A-Z]{2,4}(-[A-Z]{3})?-[A-Za-z0-9]{2,30}");

    /**
     * @throws IllegalArgumentException if the text is not written like a code
     */
    public RuleCode {
        if (!WRITTEN.matcher(text).matches()) {
            throw new IllegalArgumentException("A rule code is written like SE-IOP-001");
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static RuleCode of(String text) {
        return new RuleCode(text);
    }

    // Written out: what a record brings for these is linked at their first use, and every start of a process waits for
    // it.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuleCode code && text.equals(code.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public int compareTo(RuleCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
