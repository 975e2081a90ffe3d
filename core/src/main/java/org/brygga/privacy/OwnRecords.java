// SPDX-License-Identifier: Apache-2.0
package org.brygga.privacy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.IndexedDataset;
import org.brygga.model.event.Event;
import org.brygga.model.event.EventBuilder;
import org.brygga.model.event.MediaItem;
import org.brygga.model.group.Attendance;
import org.brygga.model.group.Enrolment;
import org.brygga.model.group.Group;
import org.brygga.model.group.GroupBuilder;
import org.brygga.model.group.GroupLead;
import org.brygga.model.group.WaitingPlace;
import org.brygga.model.outreach.OutreachContact;
import org.brygga.model.outreach.OutreachLog;
import org.brygga.model.outreach.OutreachLogBuilder;
import org.brygga.model.personal.HeldIdentifier;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.personal.PersonRecord;
import org.brygga.model.statement.Acknowledgement;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/** What is about one person among records, and of other records the parts that are: nothing in it is about anybody else. */
final class OwnRecords {

    private final Dataset dataset;
    private final PersonKey person;
    private final Set<Ref> own;

    OwnRecords(Dataset dataset, PersonKey person) {
        this.dataset = dataset;
        this.person = person;
        this.own = dataset.aboutPerson(person).stream().map(PersonRecord::ref).collect(Collectors.toSet());
    }

    IndexedDataset records() {
        IndexedDataset.Builder records = IndexedDataset.builder();
        dataset.all().stream().flatMap(record -> part(record).stream()).forEach(records::add);
        return records.build();
    }

    private Optional<Aggregate> part(Aggregate record) {
        if (record instanceof PersonRecord) {
            return Optional.of(record).filter(one -> own.contains(one.ref()));
        }
        if (record instanceof HeldIdentifier identifier) {
            return Optional.<Aggregate>of(record).filter(one -> person.equals(identifier.person()));
        }
        if (record instanceof Acknowledgement acknowledgement) {
            return Optional.<Aggregate>of(record)
                    .filter(one -> acknowledgement.subject() != null
                            && person.key().equals(acknowledgement.subject().id()));
        }
        if (record instanceof Group group) {
            return part(group);
        }
        if (record instanceof OutreachLog log) {
            List<OutreachContact> contacts = hers(log.contacts(), OutreachContact::volunteer);
            return contacts.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            OutreachLogBuilder.builder(log).contacts(contacts).build());
        }
        return record instanceof Event event ? part(event) : Optional.empty();
    }

    private Optional<Aggregate> part(Group group) {
        List<Enrolment> enrolments = hers(group.enrolments(), Enrolment::person);
        List<Attendance> attendance = hers(group.attendance(), Attendance::person);
        List<WaitingPlace> waiting = hers(group.waitingList(), WaitingPlace::person);
        List<GroupLead> leads = hers(group.leads(), GroupLead::person);
        boolean none = Stream.of(enrolments, attendance, waiting, leads).allMatch(List::isEmpty);
        return none
                ? Optional.empty()
                : Optional.of(GroupBuilder.builder(group)
                        .enrolments(enrolments)
                        .attendance(attendance)
                        .waitingList(waiting)
                        .leads(leads)
                        .surveyAnswers(List.of())
                        .note(null)
                        .build());
    }

    /** Pictures for which her consent was asked. */
    private Optional<Aggregate> part(Event event) {
        List<MediaItem> media = event.media().stream()
                .filter(item -> item.consents().stream().anyMatch(consent -> person.equals(consent.person())))
                .map(item -> new MediaItem(
                        item.id(),
                        item.kind(),
                        null,
                        item.identifiable(),
                        item.published(),
                        item.consents().stream()
                                .filter(consent -> person.equals(consent.person()))
                                .toList(),
                        item.source()))
                .toList();
        return media.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        EventBuilder.builder(event).media(media).note(null).build());
    }

    private <E> List<E> hers(List<E> elements, Function<E, @Nullable Ref> person) {
        return elements.stream()
                .filter(element -> {
                    Ref reference = person.apply(element);
                    return reference != null && own.contains(reference);
                })
                .toList();
    }
}
