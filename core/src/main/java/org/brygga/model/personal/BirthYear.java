// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.personal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The year a person was born in, four digits; the day is not held. */
public record BirthYear(@JsonValue String reveal) implements Personal {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static BirthYear of(String year) {
        return new BirthYear(year);
    }

    @Override
    public String toString() {
        return "BirthYear[hidden]";
    }
}
