// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A misspelt name is recognised; a name of somebody is not taken for one. */
class SpellingTest {

    private static final List<String> NAMES =
            List.of("id", "name", "kind", "legalForm", "registrations", "aliases", "founded", "politicalAim", "note");

    @ParameterizedTest
    @CsvSource({
        "nmae,name",
        "NAME,name",
        "names,name",
        "legal_form,legalForm",
        "legalfrom,legalForm",
        "registration,registrations",
        "alias,aliases",
        "fouded,founded",
        "ID,id"
    })
    void recognisesWhatWasMeant(String written, String meant) {
        assertThat(Spelling.nearest(written, NAMES)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Ida", "Id1", "Lind", "Amina", "Tone", "Noor", "Kim", "198001011234", "Mohamed", "Nora"})
    void leavesOtherNamesAlone(String written) {
        assertThat(Spelling.nearest(written, NAMES)).isEmpty();
    }
}
