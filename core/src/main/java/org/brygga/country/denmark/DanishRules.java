// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.denmark;

import java.util.List;
import java.util.Map;
import org.brygga.country.DatedTable;
import org.brygga.model.outreach.OutreachContact;
import org.brygga.model.outreach.OutreachLog;
import org.brygga.model.place.Area;
import org.brygga.model.value.Code;
import org.brygga.rule.Confidence;
import org.brygga.rule.Each;
import org.brygga.rule.Rule;
import org.brygga.rule.Scope;

/** What Danish law and practice say about notes and places. */
final class DanishRules {

    private static final DatedTable THRESHOLDS = DatedTable.beside(DenmarkPack.class, "thresholds.csv");
    private static final Code HOUSING_SCHEME = Code.of("DK_ALMENBOLIGLOV");

    static final Rule<OutreachLog> NOTES_ARE_SHORT = Rule.warning("DK-OUT-001")
            .title("A note about a contact is short; volunteers are not asked for reports of conversations")
            .text("The note is longer than {limit} characters.")
            .fix("Shorten the note to what happens next; nothing about the woman belongs there. The limit is our own.")
            .source(
                    Confidence.VERIFIED,
                    "Confidentiality between citizen and volunteer, guidance of a Danish municipality",
                    "")
            .scope(Scope.AGGREGATE)
            .on(OutreachLog.class)
            .reads("contacts")
            .finds((log, context, hits) -> {
                int limit = THRESHOLDS
                        .number("outreach-note-characters", context.asOf())
                        .intValue();
                Each.of(log.contacts(), "contacts", OutreachContact::id, (contact, path) -> {
                    if (contact.note() != null && contact.note().length() > limit) {
                        hits.add(path.child("note"), Map.of("limit", limit));
                    }
                });
            });

    static final Rule<Area> CATEGORY_IS_CONTESTED = Rule.info("DK-GEO-005")
            .title("The legal categories of housing areas are contested since the judgment C-417/23")
            .text("A court judgment of 18 December 2025 questions this category.")
            .fix("Show the category with care, and follow what the law becomes.")
            .source(
                    Confidence.VERIFIED,
                    "Court of Justice of the European Union, C-417/23",
                    "https://curia.europa.eu/juris/liste.jsf?num=C-417/23")
            .from("2025-12-18")
            .scope(Scope.AGGREGATE)
            .on(Area.class)
            .reads("classifications")
            .finds((area, context, hits) ->
                    Each.of(area.classifications(), "classifications", (classification, path) -> {
                        if (HOUSING_SCHEME.equals(classification.scheme())) {
                            hits.add(path);
                        }
                    }));

    private DanishRules() {}

    static List<Rule<?>> all() {
        return List.of(NOTES_ARE_SHORT, CATEGORY_IS_CONTESTED);
    }
}
