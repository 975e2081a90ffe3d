// SPDX-License-Identifier: Apache-2.0
package org.brygga.dataset;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
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
import org.brygga.model.personal.HeldIdentifier;
import org.brygga.model.place.Area;
import org.brygga.model.programme.Programme;
import org.brygga.model.statement.Acknowledgement;
import org.brygga.model.statement.SourceDocument;
import org.brygga.model.value.Copies;
import org.jspecify.annotations.Nullable;

/**
 * A dataset as it is written: a header and one list for each kind of record.
 *
 * <p>Any Jackson mapper, of line 2 or 3, binds it; the SDK reads the same text with findings instead of exceptions.
 */
@RecordBuilder
public record DatasetDocument(
        @Nullable DocumentHeader brygga,
        List<SourceDocument> sources,
        List<Organisation> organisations,
        List<Area> areas,
        List<Programme> programmes,
        List<Partnership> partnerships,
        List<Grant> grants,
        List<Volunteer> volunteers,
        List<Participant> participants,
        List<ContactPerson> contactPersons,
        List<HeldIdentifier> identifiers,
        List<Group> groups,
        List<MeetingPlace> meetingPlaces,
        List<OutreachLog> outreach,
        List<Event> events,
        List<Acknowledgement> acknowledgements) {

    public DatasetDocument {
        sources = Copies.of(sources);
        organisations = Copies.of(organisations);
        areas = Copies.of(areas);
        programmes = Copies.of(programmes);
        partnerships = Copies.of(partnerships);
        grants = Copies.of(grants);
        volunteers = Copies.of(volunteers);
        participants = Copies.of(participants);
        contactPersons = Copies.of(contactPersons);
        identifiers = Copies.of(identifiers);
        groups = Copies.of(groups);
        meetingPlaces = Copies.of(meetingPlaces);
        outreach = Copies.of(outreach);
        events = Copies.of(events);
        acknowledgements = Copies.of(acknowledgements);
    }
}
