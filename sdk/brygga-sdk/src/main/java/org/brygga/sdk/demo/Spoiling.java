// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.brygga.model.event.Event;
import org.brygga.model.grant.Grant;
import org.brygga.model.group.Group;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.outreach.MeetingPlace;
import org.brygga.model.outreach.OutreachLog;
import org.brygga.model.partnership.Partnership;
import org.brygga.model.people.ContactPerson;
import org.brygga.model.people.Participant;
import org.brygga.model.people.Volunteer;
import org.brygga.model.place.Area;
import org.brygga.model.programme.Programme;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import org.brygga.sdk.demo.town.Draw;

/** Decides which records are spoiled and how, one mistake in each. */
final class Spoiling {

    private static final Map<Class<?>, List<? extends Flaw<?>>> FLAWS = Map.ofEntries(
            Map.entry(Organisation.class, RecordFlaws.OF_ORGANISATION),
            Map.entry(Area.class, RecordFlaws.OF_AREA),
            Map.entry(Programme.class, RecordFlaws.OF_PROGRAMME),
            Map.entry(Event.class, OpenFlaws.OF_EVENT),
            Map.entry(Partnership.class, AgreementFlaws.OF_PARTNERSHIP),
            Map.entry(Grant.class, AgreementFlaws.OF_GRANT),
            Map.entry(Volunteer.class, PeopleFlaws.OF_VOLUNTEER),
            Map.entry(Participant.class, PeopleFlaws.OF_PARTICIPANT),
            Map.entry(ContactPerson.class, PeopleFlaws.OF_CONTACT_PERSON),
            Map.entry(Group.class, GroupFlaws.OF_GROUP),
            Map.entry(MeetingPlace.class, OpenFlaws.OF_MEETING_PLACE),
            Map.entry(OutreachLog.class, OpenFlaws.OF_OUTREACH));

    private Spoiling() {}

    /** Passes a record on, or what is made of it; papers that others rest on stay whole. */
    static void of(
            Aggregate good,
            LocalDate asOf,
            Draw draw,
            double share,
            Consumer<Aggregate> records,
            Consumer<PlantedMistake> planted) {
        Optional<Flaw.Spoiled> spoiled = draw.chance(share) ? spoil(good, asOf, draw) : Optional.empty();
        if (spoiled.isEmpty()) {
            records.accept(good);
            return;
        }
        Flaw.Spoiled bad = spoiled.get();
        if (bad.beside()) {
            records.accept(good);
        }
        records.accept(bad.record());
        Ref subject = new Ref(good.typeWord(), good.shownKey());
        planted.accept(new PlantedMistake(subject, bad.pointer(), bad.code()));
    }

    @SuppressWarnings("unchecked") // the table has the flaws of a class under that class
    private static Optional<Flaw.Spoiled> spoil(Aggregate good, LocalDate asOf, Draw draw) {
        List<Flaw<Aggregate>> left =
                new ArrayList<>((List<Flaw<Aggregate>>) (List<?>) FLAWS.getOrDefault(good.getClass(), List.of()));
        Optional<Flaw.Spoiled> spoiled = Optional.empty();
        while (spoiled.isEmpty() && !left.isEmpty()) {
            spoiled = left.remove(draw.below(left.size())).in(good, asOf, draw);
        }
        return spoiled;
    }
}
