// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.calendar;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.brygga.country.CountryPacks;
import org.brygga.country.Labels;
import org.brygga.due.DueItem;

/**
 * Writes what is due as an iCalendar (RFC 5545), one event of a whole day for each item, so that calendar programs show it.
 *
 * <p>It holds what the items hold: kinds, names of agreements, keys of people, and no other word about a person.
 */
public final class CalendarWriter {

    private static final String PRODUCT = "-//Brygga//Due calendar//EN";
    private static final String DOMAIN = "@brygga.org";

    private final Labels labels;

    public CalendarWriter(CountryPacks packs) {
        this.labels = Labels.of(packs);
    }

    /**
     * Writes the calendar in UTF-8, and leaves the stream open.
     *
     * @param written the moment at which it is written
     * @throws IOException if the stream fails
     */
    public void write(Collection<DueItem> items, Locale language, Instant written, OutputStream out)
            throws IOException {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        for (DueItem item : items) {
            VEvent event = new VEvent(item.due(), summary(item, language));
            event.removeAll("DTSTAMP");
            event.add(new DtStamp(written));
            event.add(new Uid(item.key() + DOMAIN));
            event.add(new Categories(item.kind().word()));
            event.add(new Transp("TRANSPARENT"));
            calendar.add(event);
        }
        // The outputter closes what it writes to, and the stream is the caller's.
        StringWriter text = new StringWriter();
        new CalendarOutputter(false).output(calendar, text);
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private String summary(DueItem item, Locale language) {
        String kind = labels.code("due-kind", item.kind(), language);
        String about = item.name() == null
                ? labels.type(item.subject().type(), language) + " "
                        + item.subject().id()
                : item.name();
        return kind + ": " + about;
    }
}
