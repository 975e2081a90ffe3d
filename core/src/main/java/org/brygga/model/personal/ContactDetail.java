// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.personal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A telephone number, an e-mail address or a postal address of a person, as it was given. */
public record ContactDetail(@JsonValue String reveal) implements Personal {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ContactDetail of(String detail) {
        return new ContactDetail(detail);
    }

    @Override
    public String toString() {
        return "ContactDetail[hidden]";
    }
}
