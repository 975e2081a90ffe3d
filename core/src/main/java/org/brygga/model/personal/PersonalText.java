// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.personal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Free text about a person, kept short and never shown by accident. */
public record PersonalText(@JsonValue String reveal) implements Personal {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PersonalText of(String text) {
        return new PersonalText(text);
    }

    @Override
    public String toString() {
        return "PersonalText[hidden]";
    }
}
