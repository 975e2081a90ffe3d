// SPDX-License-Identifier: Apache-2.0
package org.brygga.indicator.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.brygga.dataset.Dataset;
import org.brygga.indicator.Question;
import org.brygga.indicator.Terms;
import org.brygga.model.grant.Grant;
import org.brygga.model.group.Group;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.outreach.MeetingPlace;
import org.brygga.model.outreach.OutreachContact;
import org.brygga.model.outreach.OutreachLog;
import org.brygga.model.partnership.Partnership;
import org.brygga.model.people.ContactPerson;
import org.brygga.model.people.Participant;
import org.brygga.model.people.Volunteer;
import org.brygga.model.personal.PersonRecord;
import org.brygga.model.place.Area;
import org.brygga.model.programme.Curriculum;
import org.brygga.model.programme.Programme;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;

/**
 * What the records hold within one question, found in one pass through them; every indicator reads from here.
 *
 * <p>Drafts are left out. The work grows with the number of records, sessions, attendances and contacts, not with their square.
 */
public final class Facts {

    private final Dataset dataset;
    private final Question question;
    private final Terms terms;
    private final AreaTree tree;
    private final Map<Ref, Ref> people = new HashMap<>();
    private final List<Group> groups;
    private final List<Volunteer> volunteers;
    private final List<MeetingPlace> places;
    private final List<Partnership> partnerships;
    private final List<Grant> grants;
    private final List<Programme> programmes;
    private final List<Organisation> organisations;
    private final List<Area> areas;
    private final List<Contacted> contacts = new ArrayList<>();
    private final List<Meeting> meetings = new ArrayList<>();
    private final List<Membership> memberships = new ArrayList<>();
    private boolean outreachRecorded;

    private Facts(Dataset dataset, Question question, Terms terms) {
        this.dataset = dataset;
        this.question = question;
        this.terms = terms;
        tree = new AreaTree(dataset.all(Area.class));
        Slice slice = new Slice(dataset, question, tree);
        groups = some(dataset.all(Group.class).stream().filter(slice::has));
        volunteers = some(dataset.all(Volunteer.class).stream().filter(slice::has));
        places = some(dataset.all(MeetingPlace.class).stream().filter(slice::has));
        partnerships = some(dataset.all(Partnership.class).stream().filter(slice::has));
        grants = some(dataset.all(Grant.class).stream().filter(slice::has));
        programmes = some(dataset.all(Programme.class).stream().filter(slice::has));
        organisations = some(dataset.all(Organisation.class).stream().filter(slice::has));
        areas = some(dataset.all(Area.class).stream().filter(slice::has));
        Stream.of(dataset.all(Volunteer.class), dataset.all(Participant.class), dataset.all(ContactPerson.class))
                .flatMap(List::stream)
                .forEach(this::know);
        dataset.all(OutreachLog.class).stream().filter(slice::has).forEach(log -> read(log, slice));
        groups.forEach(group -> GroupRecords.read(group, this, meetings, memberships));
    }

    /** Goes through the records once. */
    public static Facts of(Dataset dataset, Question question, Terms terms) {
        return new Facts(dataset, question, terms);
    }

    private static <T extends Aggregate> List<T> some(Stream<T> records) {
        return records.filter(record -> !record.draft()).toList();
    }

    private void know(PersonRecord record) {
        if (record.person() != null) {
            people.putIfAbsent(record.ref(), Ref.of("person", record.person().key()));
        }
    }

    private void read(OutreachLog log, Slice slice) {
        boolean monthAsked = question.covers(log.month());
        for (OutreachContact contact : log.contacts()) {
            boolean asked = contact.date() == null ? monthAsked : question.covers(contact.date());
            if (asked && slice.has(log, contact)) {
                contacts.add(new Contacted(log, contact));
                outreachRecorded = true;
            }
        }
        // A month of which a log was kept is known, also if nobody was met.
        outreachRecorded |= monthAsked && question.organisation() == null && question.group() == null;
    }

    public Dataset dataset() {
        return dataset;
    }

    public Question question() {
        return question;
    }

    public Terms terms() {
        return terms;
    }

    /** All areas there are, in and outside what is asked. */
    public AreaTree tree() {
        return tree;
    }

    /** Who a record is about, the same for all records of one person: by her key, else by the record. */
    public Ref person(Ref record) {
        return people.getOrDefault(record, record);
    }

    /** The groups of the slice, whenever they met. */
    public List<Group> groups() {
        return groups;
    }

    /** The volunteers of the slice, whenever they were active. */
    public List<Volunteer> volunteers() {
        return volunteers;
    }

    public List<MeetingPlace> places() {
        return places;
    }

    public List<Partnership> partnerships() {
        return partnerships;
    }

    public List<Grant> grants() {
        return grants;
    }

    public List<Programme> programmes() {
        return programmes;
    }

    public List<Organisation> organisations() {
        return organisations;
    }

    /** The areas of the slice themselves, for what is stated of them. */
    public List<Area> areas() {
        return areas;
    }

    /** The contacts within the period. */
    public List<Contacted> contacts() {
        return contacts;
    }

    /** Whether anybody kept a log within the period, so that no contact means none and not that nobody wrote any down. */
    public boolean outreachRecorded() {
        return outreachRecorded;
    }

    /** The held sessions within the period. */
    public List<Meeting> meetings() {
        return meetings;
    }

    /** Every enrolment of the groups of the slice, whenever it began. */
    public List<Membership> memberships() {
        return memberships;
    }

    /** The enrolments that began within the period. */
    public List<Membership> begun() {
        return memberships.stream()
                .filter(membership -> question.covers(membership.start()))
                .toList();
    }

    /** The curriculum that a group follows; empty if it is not known. */
    public Optional<Curriculum> curriculum(Group group) {
        return dataset.find(Programme.class, group.programme()).stream()
                .flatMap(programme -> programme.curricula().stream())
                .filter(one -> group.curriculum() != null && group.curriculum().equals(one.id()))
                .findFirst();
    }
}
