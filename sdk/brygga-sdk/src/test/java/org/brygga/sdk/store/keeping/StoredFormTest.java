// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.store.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import org.brygga.country.CountryPacks;
import org.brygga.model.outreach.OutreachContact;
import org.brygga.model.outreach.OutreachContactBuilder;
import org.brygga.model.outreach.OutreachLog;
import org.brygga.model.outreach.OutreachLogBuilder;
import org.brygga.model.value.Code;
import org.brygga.model.value.LanguageTag;
import org.brygga.model.value.Ref;
import org.brygga.sdk.json.ReadOptions;
import org.brygga.sdk.json.RecordMerge;
import org.junit.jupiter.api.Test;

/** What was kept can be read, however long it has grown. */
class StoredFormTest {

    private static final CountryPacks PACKS = CountryPacks.load();
    private static final OutreachContact CONTACT = OutreachContactBuilder.builder()
            .date(LocalDate.of(2026, 11, 3))
            .volunteer(Ref.of("volunteer", "v1"))
            .channel(Code.of("STREET"))
            .language(LanguageTag.of("so"))
            .build();
    private static final OutreachLog MONTH = OutreachLogBuilder.builder()
            .id("november")
            .contacts(Collections.nCopies(60_000, CONTACT))
            .build();

    private final StoredForm form = new StoredForm(PACKS);

    @Test
    void aRecordThatIsLongerThanAnyLineOfAFileComesBack() {
        String text = form.text(MONTH);

        assertThat(text.length()).isGreaterThan(ReadOptions.FILES.lineLimit());
        assertThat(form.record("outreach", text).equals(MONTH)).isTrue();
    }

    @Test
    void aRecordThatIsLongerThanAnyLineOfAFileIsMerged() {
        OutreachLog stated = OutreachLogBuilder.builder()
                .id("november")
                .area(Ref.of("area", "north"))
                .build();

        assertThat(new RecordMerge(PACKS.rules()).over(MONTH, stated))
                .matches(merged -> merged.equals(OutreachLogBuilder.builder(MONTH)
                        .area(Ref.of("area", "north"))
                        .build()));
    }
}
