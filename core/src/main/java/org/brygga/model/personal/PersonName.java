// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.personal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The name, or the alias, by which a person is known; an alias is a full identity here. */
public record PersonName(@JsonValue String reveal) implements Personal {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PersonName of(String name) {
        return new PersonName(name);
    }

    @Override
    public String toString() {
        return "PersonName[hidden]";
    }
}
