// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.personal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Pattern;

/**
 * The opaque random key of one person; two records with the same key are about the same woman.
 *
 * <p>Ten to forty lower-case letters and digits, drawn at random, never made from a name or a number. A key of another
 * form may have been typed by hand, so it is not shown.
 */
public record PersonKey(
        @Pattern(regexp = "^[a-z0-9]{10,40}$") @JsonValue String key) {

    private static final java.util.regex.Pattern OPAQUE = java.util.regex.Pattern.compile("(?=.*[0-9])[a-z0-9]{10,40}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PersonKey of(String key) {
        return new PersonKey(key);
    }

    /** The key, or a dash if it does not look random. */
    public String shown() {
        return OPAQUE.matcher(key).matches() ? key : "-";
    }

    @Override
    public String toString() {
        return shown();
    }
}
