// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

/** A language by its BCP 47 tag, for example {@code so} or {@code nb}. */
public record LanguageTag(
        @NotBlank @Pattern(regexp = "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,12}$") @JsonValue
        String tag) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static LanguageTag of(String tag) {
        return new LanguageTag(tag);
    }

    @Override
    public String toString() {
        return tag;
    }
}
