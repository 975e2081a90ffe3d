// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.denmark;

import java.util.List;
import java.util.Map;
import org.brygga.country.table.DatedTable;
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

    private static final DatedTable THRESHOLDS = DenmarkPack.THRESHOLDS;
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
                    if (contact.note() != null && contact.note().reveal().length() > limit) {
                        hits.add(path.child("note"), Map.of("limit", limit));
                    }
                });
            });

    static final Rule<Area> CODE_IS_IN_FORCE = Rule.error("DK-GEO-001")
            .title("A municipality code (kommunekode) is one of the official list; 101 is read as 0101")
            .text("The code is not one of the 98 municipality codes for the time it is used for.")
            .fix("Look the code up in the list of Statistics Denmark; it has four digits, for example 0101.")
            .source(
                    Confidence.VERIFIED,
                    "Statistics Denmark, regions, provinces and municipalities",
                    "https://www.dst.dk/da/Statistik/dokumentation/nomenklaturer/nuts")
            .from("2007-01-01")
            .scope(Scope.AGGREGATE)
            .insteadOf("COM-GEO-001")
            .on(Area.class)
            .reads("codes", "kind")
            .finds((area, context, hits) -> DenmarkPack.MUNICIPALITIES.wrongIn(area, "MUNICIPALITY", hits::add));

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
        return List.of(NOTES_ARE_SHORT, CODE_IS_IN_FORCE, CATEGORY_IS_CONTESTED);
    }
}
