// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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

    @Property(seed = "31")
    void whatLooksRandomIsWhatHasTheFormThatIsTold(@ForAll("nearlyKeys") String key) {
        assertThat(PersonKey.of(key).looksRandom()).isEqualTo(key.matches(PersonKey.FORM));
    }

    @Provide
    static Arbitrary<String> nearlyKeys() {
        Arbitrary<String> digits =
                Arbitraries.strings().numeric().ofMinLength(31).ofMaxLength(33);
        Arbitrary<String> hexadecimal = Arbitraries.strings()
                .withChars("0123456789abcdef")
                .ofMinLength(31)
                .ofMaxLength(33);
        Arbitrary<String> nearly =
                Arbitraries.strings().withChars("0123456789abcdefgF-/:`\u0660").ofLength(32);
        return Arbitraries.oneOf(digits, hexadecimal, hexadecimal, nearly);
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
