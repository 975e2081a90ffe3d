// SPDX-License-Identifier: Apache-2.0
package org.brygga.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.brygga.model.personal.Protection;
import org.brygga.model.value.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HidingTest {

    private final Hiding hiding = new Hiding(Town.PACKS, Town.records(), Town.DAY);

    @ParameterizedTest
    @CsvSource({
        "NONE, SE_SEKRETESSMARKERING, LOCATION",
        "ADDRESS, SE_SKYDDAD_FOLKBOKFORING, LOCATION",
        "IDENTITY, SE_SEKRETESSMARKERING, IDENTITY",
        ", SE_SEKRETESSMARKERING, LOCATION",
        "NONE, A_MARK_NOBODY_KNOWS, LOCATION",
        ", A_MARK_NOBODY_KNOWS, LOCATION",
        ", , LOCATION",
        "ADDRESS, , ADDRESS",
        "ADDRESS, SELF, ADDRESS",
        "NONE, SELF, NONE",
        ", AUTHORITY, LOCATION"
    })
    void theStrongerOfWhatIsStatedAndWhatTheMarkAsksForHolds(
            Protection.Level stated, String mark, Protection.Level level) {
        assertThat(hiding.of(new Protection(stated, null, mark == null ? null : Code.of(mark))))
                .isEqualTo(level);
    }

    @Test
    void whereNothingIsStatedNothingIsHidden() {
        assertThat(hiding.of((Protection) null)).isEqualTo(Protection.Level.NONE);
        assertThat(hiding.hidesWhereabouts(Town.AMAL)).isFalse();
    }

    @Test
    void aProtectionDoesNotEndByItself() {
        Protection past = new Protection(Protection.Level.LOCATION, LocalDate.of(2020, 1, 1), null);

        assertThat(hiding.of(past)).isEqualTo(Protection.Level.LOCATION);
    }

    @Test
    void whatOneRecordSaysHoldsForThePersonInAllHerRecords() {
        assertThat(hiding.of(Town.HIDDEN_VOLUNTEER)).isEqualTo(Protection.Level.LOCATION);
        assertThat(hiding.hidesWhereabouts(Town.HIDDEN_VOLUNTEER)).isTrue();
    }
}
