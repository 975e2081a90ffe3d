// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.demo;

import java.time.LocalDate;
import java.util.List;
import org.brygga.model.event.Event;
import org.brygga.model.event.EventBuilder;
import org.brygga.model.event.MediaItemBuilder;
import org.brygga.model.outreach.MeetingPlace;
import org.brygga.model.outreach.MeetingPlaceBuilder;
import org.brygga.model.outreach.OutreachContact;
import org.brygga.model.outreach.OutreachContactBuilder;
import org.brygga.model.outreach.OutreachLog;
import org.brygga.model.outreach.OutreachLogBuilder;
import org.brygga.model.personal.Consent;

/** What goes wrong in records of what is open to everybody: events, meeting places, talks in the street. */
final class OpenFlaws {

    static final List<Flaw<Event>> OF_EVENT = List.of(
            Flaw.twice(),
            Flaw.at(
                    "COM-SHP-NotNull",
                    "/kind",
                    one -> EventBuilder.builder(one).kind(null).build()),
            Flaw.at(
                    "COM-QTY-001",
                    "/attendance/value",
                    one -> EventBuilder.builder(one)
                            .attendance(RecordFlaws.BELOW_ZERO)
                            .build()),
            Flaw.on("PRV-007", "/media/0/consents", OpenFlaws::withdrawn)
                    .where(one -> !one.media().isEmpty()));

    static final List<Flaw<MeetingPlace>> OF_MEETING_PLACE = List.of(
            Flaw.twice(),
            Flaw.at(
                    "COM-MPL-001",
                    "/host",
                    one -> MeetingPlaceBuilder.builder(one).host(null).build()),
            Flaw.at(
                    "COM-MPL-001",
                    "/area",
                    one -> MeetingPlaceBuilder.builder(one).area(null).build()),
            Flaw.at(
                    "COM-MPL-001",
                    "/openings/0/visits",
                    one -> MeetingPlaceBuilder.builder(one)
                            .openings(Flaw.replaced(
                                    one.openings(),
                                    0,
                                    open -> new MeetingPlace.Opening(
                                            open.date(), open.start(), open.end(), -1, open.source())))
                            .build()));

    static final List<Flaw<OutreachLog>> OF_OUTREACH = List.of(
            Flaw.at(
                    "COM-OUT-001",
                    "/contacts/0/language",
                    one -> first(
                            one,
                            OutreachContactBuilder.builder(one.contacts().get(0))
                                    .language(null)
                                    .build())),
            Flaw.at(
                    "COM-OUT-001",
                    "/contacts/0/channel",
                    one -> first(
                            one,
                            OutreachContactBuilder.builder(one.contacts().get(0))
                                    .channel(null)
                                    .build())),
            Flaw.at(
                    "COM-OUT-001",
                    "/contacts/0/volunteer",
                    one -> first(
                            one,
                            OutreachContactBuilder.builder(one.contacts().get(0))
                                    .volunteer(null)
                                    .build())),
            Flaw.on(
                    "COM-OUT-001",
                    "/contacts/0/date",
                    (one, asOf) -> first(
                            one,
                            OutreachContactBuilder.builder(one.contacts().get(0))
                                    .date(asOf.plusDays(3))
                                    .build())));

    private OpenFlaws() {}

    private static OutreachLog first(OutreachLog log, OutreachContact contact) {
        return OutreachLogBuilder.builder(log)
                .contacts(Flaw.replaced(log.contacts(), 0, one -> contact))
                .build();
    }

    private static Event withdrawn(Event event, LocalDate asOf) {
        return EventBuilder.builder(event)
                .media(Flaw.replaced(
                        event.media(),
                        0,
                        item -> MediaItemBuilder.builder(item)
                                .consents(item.consents().stream()
                                        .map(one -> new Consent(
                                                one.person(),
                                                one.purpose(),
                                                one.given(),
                                                asOf.minusDays(1),
                                                one.textShown()))
                                        .toList())
                                .build()))
                .build();
    }
}
