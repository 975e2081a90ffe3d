// SPDX-License-Identifier: Apache-2.0
package org.brygga.dataset;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import org.brygga.model.value.Aggregate;

/** The kinds of aggregates: the word that names one in references, and the name of their list in a document. */
public enum RecordType {
    SOURCE("source", "sources", SourceDocument.class, DatasetDocument::sources),
    ORGANISATION("organisation", "organisations", Organisation.class, DatasetDocument::organisations),
    AREA("area", "areas", Area.class, DatasetDocument::areas),
    PROGRAMME("programme", "programmes", Programme.class, DatasetDocument::programmes),
    PARTNERSHIP("partnership", "partnerships", Partnership.class, DatasetDocument::partnerships),
    GRANT("grant", "grants", Grant.class, DatasetDocument::grants),
    VOLUNTEER("volunteer", "volunteers", Volunteer.class, DatasetDocument::volunteers),
    PARTICIPANT("participant", "participants", Participant.class, DatasetDocument::participants),
    CONTACT_PERSON("contact-person", "contactPersons", ContactPerson.class, DatasetDocument::contactPersons),
    IDENTIFIER("identifier", "identifiers", HeldIdentifier.class, DatasetDocument::identifiers),
    GROUP("group", "groups", Group.class, DatasetDocument::groups),
    MEETING_PLACE("meeting-place", "meetingPlaces", MeetingPlace.class, DatasetDocument::meetingPlaces),
    OUTREACH("outreach", "outreach", OutreachLog.class, DatasetDocument::outreach),
    EVENT("event", "events", Event.class, DatasetDocument::events),
    ACKNOWLEDGEMENT("acknowledgement", "acknowledgements", Acknowledgement.class, DatasetDocument::acknowledgements);

    private static final Map<String, RecordType> BY_WORD =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(RecordType::word, type -> type));

    private final String word;
    private final String listName;
    private final Class<? extends Aggregate> recordClass;

    @SuppressWarnings("ImmutableEnumChecker") // always a method reference
    private final Function<DatasetDocument, List<? extends Aggregate>> list;

    RecordType(
            String word,
            String listName,
            Class<? extends Aggregate> recordClass,
            Function<DatasetDocument, List<? extends Aggregate>> list) {
        this.word = word;
        this.listName = listName;
        this.recordClass = recordClass;
        this.list = list;
    }

    /** The word before the colon in a reference, and the {@code type} of a line in JSON Lines. */
    public String word() {
        return word;
    }

    /** The name of the list in a document. */
    public String listName() {
        return listName;
    }

    public Class<? extends Aggregate> recordClass() {
        return recordClass;
    }

    /** The records of this type in a document. */
    public List<? extends Aggregate> in(DatasetDocument document) {
        return list.apply(document);
    }

    public static Optional<RecordType> ofWord(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }

    public static Optional<RecordType> ofListName(String listName) {
        return Arrays.stream(values())
                .filter(type -> type.listName.equals(listName))
                .findFirst();
    }
}
