// SPDX-License-Identifier: Apache-2.0
package org.brygga.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.brygga.access.FieldRegister;
import org.brygga.access.PersonalField;
import org.brygga.country.CountryPacks;
import org.brygga.country.Labels;
import org.brygga.model.value.Code;
import org.brygga.privacy.processing.PurposeRegister;
import org.brygga.sdk.privacy.ProcessingPage;
import org.junit.jupiter.api.Test;

/** The record of processing in {@code docs/privacy.md} is made from the packs; {@code -Dbrygga.update=true} makes it anew. */
class PrivacyPageTest {

    private static final Path PAGE = Path.of("../../docs/privacy.md");
    private static final String BEGIN = "<!-- generated -->\n";
    private static final String END = "<!-- end -->";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final CountryPacks PACKS = CountryPacks.load();

    @Test
    void theRecordOfProcessingIsWhatTheModelSays() throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        String made = "\n" + new ProcessingPage(PACKS, DAY).text() + "\n";
        if (Boolean.getBoolean("brygga.update")) {
            page = page.substring(0, begin) + made + page.substring(page.indexOf(END));
            Files.writeString(PAGE, page);
        }

        assertThat(page.substring(begin, page.indexOf(END))).isEqualTo(made);
        assertThat(made).doesNotContain("{", "}");
    }

    @Test
    void everyPurposeOfEveryFieldHasGrounds() {
        assertThat(FieldRegister.standard().fields().stream()
                        .map(PersonalField::purposes)
                        .flatMap(purposes -> purposes.stream()))
                .isNotEmpty()
                .allSatisfy(purpose ->
                        assertThat(PurposeRegister.standard().of(purpose, DAY)).isPresent());
    }

    @Test
    void everyPurposeOfTheListHasGroundsThatAreWordsOfTheirList() {
        Labels labels = Labels.of(PACKS);

        assertThat(PurposeRegister.standard().on(DAY))
                .extracting(ground -> ground.purpose())
                .containsExactlyInAnyOrderElementsOf(
                        labels.codes("purpose", Locale.ENGLISH).keySet());
        assertThat(PurposeRegister.standard().on(DAY)).allSatisfy(ground -> {
            assertThat(labels.codes("legal-basis", Locale.ENGLISH).keySet())
                    .containsAll(ground.bases())
                    .isNotEmpty();
            assertThat(labels.codes("special-category-condition", Locale.ENGLISH)
                            .keySet())
                    .containsAll(ground.conditions());
        });
    }

    @Test
    void everyKindOfDataAndEveryRoleHasAWord() {
        Labels labels = Labels.of(PACKS);

        for (PersonalField field : FieldRegister.standard().fields()) {
            if (field.personal()) {
                assertThat(labels.codes("data-category", Locale.ENGLISH))
                        .containsKey(Code.of(field.category().name()));
            }
            field.roles()
                    .forEach(role -> assertThat(labels.codes("viewer-role", Locale.ENGLISH))
                            .containsKey(Code.of(role.name())));
        }
    }
}
