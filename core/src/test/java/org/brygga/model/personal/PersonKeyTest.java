// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonKeyTest {

    @Test
    void aRandomUuidIsShownWithoutItsHyphens() {
        UUID random = UUID.fromString("9F1C2B3A-0000-4D5E-8F60-718293A4B5C6");

        assertThat(PersonKey.of(random).shown()).isEqualTo("9f1c2b3a00004d5e8f60718293a4b5c6");
        assertThat(PersonKey.of(random)).hasToString("9f1c2b3a00004d5e8f60718293a4b5c6");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alvira1980nattsjo",
                "nattsjo19800101",
                "alviranattsjo1980010112345678901",
                "19800101000019800101000019800101",
                "9f1c2b3a-0000-4d5e-8f60-718293a4b5c6",
                "9F1C2B3A00004D5E8F60718293A4B5C6",
                ""
            })
    void whatSomebodyMayHaveTypedIsNotShown(String typed) {
        assertThat(PersonKey.of(typed).shown()).isEqualTo("-");
        assertThat(PersonKey.of(typed)).hasToString("-");
    }
}
