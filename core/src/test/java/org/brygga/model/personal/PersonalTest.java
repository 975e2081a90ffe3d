// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PersonalTest {

    static List<Class<?>> types() {
        return Arrays.asList(Personal.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("types")
    void isShownByRevealOnly(Class<?> type) throws ReflectiveOperationException {
        Personal value = (Personal) type.getConstructor(String.class).newInstance("Alvira Nattsjö");

        assertThat(value.reveal()).isEqualTo("Alvira Nattsjö");
        assertThat(value.toString()).isEqualTo(type.getSimpleName() + "[hidden]");
    }
}
