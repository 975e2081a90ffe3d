// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.universal.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.brygga.model.personal.PersonalText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which notes look as if they held a number or an address of a person. */
class FreeTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Call 070-174 06 05",
                "ring 0701740605 efter fem",
                "tlf. +47 22 22 22 22",
                "18900101-9802",
                "890101 9802",
                "ring 7012345",
                "born 2026-01-15, number 8901019802",
                "write to somebody@example.org"
            })
    void looksPersonal(String note) {
        assertThat(FreeText.looksPersonal(PersonalText.of(note))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Start 2026-01-15 in the library",
                "2026-01-15 - 2026-06-30",
                "budget 12 500 000 kr",
                "budget 1.250.000 kr",
                "Åren 2023-2024 och 2025",
                "case 701234",
                "rooms 101 102 103 104",
                "Tuesdays 18.30, 12 sessions of 2 hours",
                "@ the library"
            })
    void looksHarmless(String note) {
        assertThat(FreeText.looksPersonal(PersonalText.of(note))).isFalse();
    }

    @Test
    void aHostileNoteIsReadQuickly() {
        String digits = "1 ".repeat(50_000) + "@".repeat(50_000) + "999 ".repeat(20_000);

        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> FreeText.looksPersonal(PersonalText.of(digits)));
    }
}
