// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.stories;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.brygga.model.outreach.OutreachContact;
import org.brygga.model.outreach.OutreachContactBuilder;
import org.brygga.model.outreach.OutreachLog;
import org.brygga.model.outreach.OutreachLogBuilder;
import org.brygga.model.value.Code;
import org.brygga.model.value.LanguageTag;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Ref;

/** What the neighbourhood mothers of Helsingborg write down of a month: when, in which language, and no name. */
final class MonthlyContacts {

    private static final int CONTACTS_A_MONTH = 49;
    private static final List<String> LANGUAGES = List.of("ar", "so", "ti", "fa");

    private MonthlyContacts() {}

    static OutreachLog in(YearMonth month) {
        List<OutreachContact> contacts = IntStream.range(0, CONTACTS_A_MONTH)
                .mapToObj(number -> OutreachContactBuilder.builder()
                        .id("c" + number)
                        .date(month.atDay(1 + number % 28))
                        .volunteer(Ref.of("volunteer", "mother-" + (1 + number)))
                        .channel(Code.of("NEIGHBOURHOOD_MOTHER"))
                        .language(LanguageTag.of(LANGUAGES.get(number % LANGUAGES.size())))
                        .conversation(number % 3 == 0)
                        .build())
                .toList();
        return OutreachLogBuilder.builder()
                .id("contacts-" + month)
                .programme(Ref.of("programme", "stadsdelsmammor"))
                .area(Ref.of("area", "helsingborg"))
                .month(PartialDate.parse(month.toString()))
                .contacts(contacts)
                .build();
    }
}
