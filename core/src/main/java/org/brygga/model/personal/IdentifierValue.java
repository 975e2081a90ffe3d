// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.personal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A national identity number, or one that may be, as it was given. */
public record IdentifierValue(@JsonValue String reveal) implements Personal {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static IdentifierValue of(String number) {
        return new IdentifierValue(number);
    }

    @Override
    public String toString() {
        return "IdentifierValue[hidden]";
    }
}
