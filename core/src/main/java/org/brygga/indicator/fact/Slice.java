// SPDX-License-Identifier: Apache-2.0
package org.brygga.indicator.fact;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.brygga.dataset.Dataset;
import org.brygga.indicator.Question;
import org.brygga.model.grant.Grant;
import org.brygga.model.group.Group;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.organisation.OrganisationRelation;
import org.brygga.model.outreach.MeetingPlace;
import org.brygga.model.outreach.OutreachContact;
import org.brygga.model.outreach.OutreachLog;
import org.brygga.model.partnership.Partnership;
import org.brygga.model.people.Training;
import org.brygga.model.people.Volunteer;
import org.brygga.model.place.Area;
import org.brygga.model.programme.Programme;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/** Tells which records belong to the part of the work that a question asks for. */
final class Slice {

    private final Question question;
    private final @Nullable Set<Ref> areas;
    private final @Nullable Set<Ref> organisations;
    private final Map<Ref, Programme> programmes = new HashMap<>();
    private final Map<Ref, Volunteer> volunteers = new HashMap<>();
    private final Set<Ref> inGroup = new HashSet<>();
    private final @Nullable Ref programmeOfGroup;

    Slice(Dataset dataset, Question question, AreaTree tree) {
        this.question = question;
        areas = question.area() == null ? null : tree.within(question.area());
        organisations = question.organisation() == null
                ? null
                : together(question.organisation(), dataset.all(Organisation.class), question);
        dataset.all(Programme.class).forEach(one -> programmes.putIfAbsent(one.ref(), one));
        dataset.all(Volunteer.class).forEach(one -> volunteers.putIfAbsent(one.ref(), one));
        Group group = dataset.find(Group.class, question.group()).orElse(null);
        programmeOfGroup = group == null ? null : group.programme();
        if (group != null) {
            Stream.concat(
                            group.enrolments().stream().flatMap(one -> Stream.ofNullable(one.person())),
                            group.leads().stream().flatMap(one -> Stream.ofNullable(one.person())))
                    .forEach(inGroup::add);
        }
    }

    private static Set<Ref> together(Ref whole, Collection<Organisation> all, Question question) {
        Map<Ref, List<Ref>> parts = new HashMap<>();
        for (Organisation organisation : all) {
            for (OrganisationRelation relation : organisation.relations()) {
                if (Code.is(relation.kind(), "PARENT")
                        && relation.target() != null
                        && (relation.period() == null || relation.period().contains(question.asOf()))) {
                    parts.computeIfAbsent(relation.target(), key -> new ArrayList<>())
                            .add(organisation.ref());
                }
            }
        }
        Set<Ref> found = new HashSet<>();
        Deque<Ref> open = new ArrayDeque<>(List.of(whole));
        while (!open.isEmpty()) {
            Ref next = open.pop();
            if (found.add(next)) {
                open.addAll(parts.getOrDefault(next, List.of()));
            }
        }
        return found;
    }

    boolean has(Group group) {
        return inAreas(group.area())
                && byOrganisation(group.organisation(), group.programme())
                && isAsked(question.programme(), group.programme())
                && isAsked(question.group(), group.ref());
    }

    boolean has(Volunteer volunteer) {
        Stream<Ref> own = Stream.concat(
                volunteer.programmes().stream(),
                volunteer.trainings().stream().map(Training::programme).flatMap(Stream::ofNullable));
        return anyArea(volunteer.areas())
                && byOrganisation(volunteer.organisation(), null)
                && (question.programme() == null || own.anyMatch(question.programme()::equals))
                && (question.group() == null || inGroup.contains(volunteer.ref()));
    }

    boolean has(OutreachLog log) {
        return inAreas(log.area()) && isAsked(question.programme(), log.programme());
    }

    boolean has(OutreachLog log, OutreachContact contact) {
        Volunteer volunteer = contact.volunteer() == null ? null : volunteers.get(contact.volunteer());
        return byOrganisation(volunteer == null ? null : volunteer.organisation(), log.programme())
                && isAsked(question.group(), contact.group());
    }

    boolean has(MeetingPlace place) {
        return inAreas(place.area())
                && byOrganisation(place.host(), place.programme())
                && isAsked(question.programme(), place.programme())
                && question.group() == null;
    }

    boolean has(Partnership partnership) {
        Stream<Ref> parties = partnership.parties().stream().flatMap(one -> Stream.ofNullable(one.organisation()));
        Stream<Ref> activities = Stream.concat(
                partnership.linkedActivities().stream().flatMap(one -> Stream.ofNullable(one.activity())),
                partnership.measures().stream().flatMap(one -> Stream.ofNullable(one.activity())));
        return anyArea(partnership.areas())
                && (organisations == null || parties.anyMatch(organisations::contains))
                && (question.programme() == null || partnership.programmes().contains(question.programme()))
                && (question.group() == null || activities.anyMatch(question.group()::equals));
    }

    boolean has(Grant grant) {
        Stream<Ref> parties = grant.parties().stream().flatMap(one -> Stream.ofNullable(one.organisation()));
        return anyArea(grant.areas())
                && (organisations == null || parties.anyMatch(organisations::contains))
                && (question.programme() == null || grant.programmes().contains(question.programme()))
                && question.group() == null;
    }

    boolean has(Programme programme) {
        return anyArea(programme.areas())
                && byOrganisation(programme.responsible(), null)
                && isAsked(question.programme(), programme.ref())
                && (question.group() == null || programme.ref().equals(programmeOfGroup));
    }

    /** What is said of an organisation is said of all of it, so it belongs to no area and no group. */
    boolean has(Organisation organisation) {
        Programme programme = question.programme() == null ? null : programmes.get(question.programme());
        return areas == null
                && question.group() == null
                && (organisations == null || organisations.contains(organisation.ref()))
                && (question.programme() == null
                        || (programme != null && organisation.ref().equals(programme.responsible())));
    }

    boolean has(Area area) {
        return inAreas(area.ref())
                && question.organisation() == null
                && question.programme() == null
                && question.group() == null;
    }

    private boolean inAreas(@Nullable Ref area) {
        return areas == null || (area != null && areas.contains(area));
    }

    private boolean anyArea(List<Ref> some) {
        return areas == null || some.stream().anyMatch(areas::contains);
    }

    /** The organisation that is named, or that of the programme where none is. */
    private boolean byOrganisation(@Nullable Ref organisation, @Nullable Ref programme) {
        if (organisations == null) {
            return true;
        }
        Programme of = organisation != null || programme == null ? null : programmes.get(programme);
        Ref responsible = organisation != null ? organisation : of == null ? null : of.responsible();
        return responsible != null && organisations.contains(responsible);
    }

    private static boolean isAsked(@Nullable Ref asked, @Nullable Ref own) {
        return asked == null || asked.equals(own);
    }
}
