// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import org.brygga.country.CountryPacks;
import org.brygga.due.DueItem;
import org.brygga.finding.FieldPath;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.junit.jupiter.api.Test;

class CalendarWriterTest {

    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
    private final CalendarWriter writer = new CalendarWriter(CountryPacks.load());

    @Test
    void eachItemIsAnEventOfAWholeDayInTheLanguage() throws IOException, ParserException {
        String text = written(
                List.of(item("REPORT", "2027-03-31", Ref.of("grant", "g1"), "reports", "Helse; vår, 2022")), "sv");

        assertThat(text)
                .contains("BEGIN:VCALENDAR\r\n", "VERSION:2.0\r\n", "PRODID:-//Brygga//Due calendar//EN\r\n")
                .contains("DTSTART;VALUE=DATE:20270331\r\n")
                .contains("DTSTAMP:20261125T100000Z\r\n")
                .contains("UID:report-grant-g1-reports@brygga.org\r\n")
                .contains("SUMMARY:Rapport till en finansiär: Helse\\; vår\\, 2022\r\n")
                .contains("CATEGORIES:REPORT\r\n");
        Calendar read = new CalendarBuilder().build(new StringReader(text));
        assertThat(read.getComponents()).hasSize(1);
        assertThat(read.validate().hasErrors()).isFalse();
    }

    @Test
    void aPersonIsNamedByHerKeyOnly() throws IOException {
        String key = "9f1c2b3a00004d5e8f60718293a4b5c6";

        assertThat(written(
                                List.of(item(
                                        "SUPERVISION", "2026-12-01", Ref.of("volunteer", key), "supervision", null)),
                                "en")
                        .replace("\r\n ", ""))
                .contains("SUMMARY:Supervision: Volunteer " + key);
    }

    @Test
    void theSameItemsGiveTheSameBytes() throws IOException {
        List<DueItem> items = List.of(
                item("REPORT", "2027-03-31", Ref.of("grant", "g1"), "reports", "A"),
                item("FOLLOW_UP", "2027-02-01", Ref.of("partnership", "p"), "governance", "B"));

        assertThat(written(items, "nn")).isEqualTo(written(items, "nn"));
        assertThat(written(List.of(), "en")).contains("END:VCALENDAR");
    }

    private String written(List<DueItem> items, String language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(items, Locale.forLanguageTag(language), NOW, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static DueItem item(String kind, String due, Ref subject, String component, String name) {
        return new DueItem(Code.of(kind), LocalDate.parse(due), subject, FieldPath.of(component), name);
    }
}
