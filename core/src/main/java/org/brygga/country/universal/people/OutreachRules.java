// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.universal.people;

import java.util.List;
import java.util.Map;
import org.brygga.check.ShapeEntries;
import org.brygga.country.universal.source.Seeds;
import org.brygga.model.outreach.MeetingPlace;
import org.brygga.model.outreach.OutreachContact;
import org.brygga.model.outreach.OutreachLog;
import org.brygga.model.programme.Programme;
import org.brygga.model.value.Code;
import org.brygga.rule.Confidence;
import org.brygga.rule.Each;
import org.brygga.rule.Rule;
import org.brygga.rule.RuleBuilder;
import org.brygga.rule.Scope;

/** Rules for outreach and meeting places. */
public final class OutreachRules {

    static final Rule<OutreachLog> CONTACTS_ARE_COMPLETE = RuleBuilder.about(ShapeEntries.OUTREACH, OutreachLog.class)
            .reads("contacts")
            .finds((log, context, hits) -> Each.of(log.contacts(), "contacts", OutreachContact::id, (contact, path) -> {
                if (contact.volunteer() == null && contact.group() == null) {
                    hits.in("volunteer").add(path.child("volunteer"));
                }
                if (contact.date() != null && contact.date().isAfter(context.asOf())) {
                    hits.in("future").add(path.child("date"), Map.of("date", contact.date()));
                }
            }));

    static final Rule<MeetingPlace> COUNTED_IS_ACTIVE = Rule.warning("COM-MPL-002")
            .title("A meeting place that a programme counts as established is in operation")
            .text("The programme counts its meeting places as established, and the status of this one is not ACTIVE.")
            .fix("Correct the status, or the number of meeting places that the programme states.")
            .source(Confidence.VERIFIED, Seeds.HELSINGBORG, "")
            .scope(Scope.PROGRAMME)
            .on(MeetingPlace.class, place -> !Code.is(place.status(), "ACTIVE"))
            .reads("status", "programme")
            .finds((place, context, hits) -> context.dataset()
                    .find(Programme.class, place.programme())
                    .filter(programme -> programme.results().stream()
                            .anyMatch(result -> Code.is(result.indicator(), "MEETING_PLACES")
                                    && !Boolean.TRUE.equals(result.planned())))
                    .ifPresent(programme -> hits.add("status")));

    private OutreachRules() {}

    public static List<Rule<?>> all() {
        return List.of(CONTACTS_ARE_COMPLETE, COUNTED_IS_ACTIVE);
    }
}
