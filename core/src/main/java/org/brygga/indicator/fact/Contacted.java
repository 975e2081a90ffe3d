// SPDX-License-Identifier: Apache-2.0
package org.brygga.indicator.fact;

import java.util.Locale;
import java.util.Optional;
import org.brygga.indicator.Trace;
import org.brygga.model.outreach.OutreachContact;
import org.brygga.model.outreach.OutreachLog;
import org.brygga.model.value.LanguageTag;

/** One contact within what is asked, with the log that holds it; who was met is nowhere recorded. */
public record Contacted(OutreachLog log, OutreachContact contact) {

    /** The language without its region or script; empty if none was noted. */
    public Optional<String> language() {
        return Optional.ofNullable(contact.language()).map(Contacted::primary);
    }

    /** The first part of a tag in lower case: {@code sv} for {@code sv-FI}; Bokmål and Nynorsk are Norwegian. */
    public static String primary(LanguageTag tag) {
        int dash = tag.tag().indexOf('-');
        String first = (dash < 0 ? tag.tag() : tag.tag().substring(0, dash)).toLowerCase(Locale.ROOT);
        return "nb".equals(first) || "nn".equals(first) ? "no" : first;
    }

    /** Where it is recorded. */
    public Trace.Fact fact() {
        return new Trace.Fact(log.ref(), "contacts/" + (contact.id() == null ? "" : contact.id()));
    }
}
