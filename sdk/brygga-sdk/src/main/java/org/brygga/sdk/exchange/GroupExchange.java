// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.brygga.access.Viewer;
import org.brygga.dataset.Dataset;
import org.brygga.finding.FieldPath;
import org.brygga.finding.Findings;
import org.brygga.model.group.Group;
import org.brygga.model.group.Session;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.programme.Programme;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Ref;
import org.brygga.reckoning.group.Roster;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.json.plain.PlainWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes groups and their meetings in the shape of SS 12000, which Swedish municipalities exchange school data in, for
 * calendars and room planning.
 *
 * <p>There are no people in it, no ids of people and no counts of them: no memberships, no duties, no attendance.
 */
public final class GroupExchange {

    // The words that the standard has for what is neither a class nor teaching.
    private static final String OTHER = "Övrigt";

    private final Brygga brygga;

    public GroupExchange(Brygga brygga) {
        this.brygga = brygga;
    }

    /**
     * Writes the groups that a viewer sees, in UTF-8, and leaves the stream open.
     *
     * @param asOf the day for which people have their protection
     * @return a WARNING for each group without a name or an organisation and each meeting without a day, times or a time zone;
     *     they are left out
     * @throws IOException if the stream fails
     */
    public Findings write(Dataset dataset, LocalDate asOf, Viewer viewer, OutputStream out) throws IOException {
        Losses losses = new Losses(brygga.packs().rules(), null, Set.of());
        Dataset seen = brygga.seen(dataset, asOf, viewer);
        Map<String, Map<String, Object>> organisations = new LinkedHashMap<>();
        List<Map<String, Object>> groups = new ArrayList<>();
        List<Map<String, Object>> activities = new ArrayList<>();
        List<Map<String, Object>> events = new ArrayList<>();
        for (Group group : seen.all(Group.class)) {
            Optional<Organisation> organisation = organisation(group, seen);
            if (!losses.stated(
                    group,
                    Map.of(
                            "id", group.id() != null,
                            "name", group.name() != null,
                            "organisation", organisation.isPresent()))) {
                continue;
            }
            Map<String, Object> of =
                    reference(organisation.map(Organisation::ref).orElseThrow());
            organisations.putIfAbsent(String.valueOf(of.get("id")), organisation(organisation.get()));
            groups.add(group(group, of));
            activities.add(activity(group, of));
            events.addAll(events(group, losses));
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("organisations", List.copyOf(organisations.values()));
        document.put("groups", groups);
        document.put("activities", activities);
        document.put("calendarEvents", events);
        PlainWriter.write(document, out);
        return losses.findings();
    }

    /** The organisation of the group, else the one that is responsible for its programme. */
    private static Optional<Organisation> organisation(Group group, Dataset seen) {
        return seen.find(Organisation.class, group.organisation())
                .or(() -> seen.find(Programme.class, group.programme())
                        .flatMap(programme -> seen.find(Organisation.class, programme.responsible())));
    }

    private static Map<String, Object> organisation(Organisation organisation) {
        Map<String, Object> written = reference(organisation.ref());
        GrantOrganisations.put(written, "displayName", organisation.name());
        return written;
    }

    private static Map<String, Object> group(Group group, Map<String, Object> organisation) {
        Map<String, Object> written = reference(group.ref());
        GrantOrganisations.put(written, "displayName", group.name());
        dates(group, written);
        written.put("groupType", OTHER);
        written.put("organisation", organisation);
        return written;
    }

    private static Map<String, Object> activity(Group group, Map<String, Object> organisation) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("id", activity(group));
        GrantOrganisations.put(written, "displayName", group.name());
        dates(group, written);
        written.put("activityType", OTHER);
        written.put("groups", List.of(reference(group.ref())));
        written.put("organisation", organisation);
        return written;
    }

    private static String activity(Group group) {
        return Naming.uuid("activity " + Naming.uuid(group.ref()));
    }

    private static void dates(Group group, Map<String, Object> written) {
        if (group.period() != null) {
            GrantOrganisations.put(written, "startDate", day(group.period().start()));
            GrantOrganisations.put(written, "endDate", day(group.period().end()));
        }
    }

    private static @Nullable String day(@Nullable PartialDate date) {
        return date == null || date.day() == null || date.year() == null
                ? null
                : date.earliest().map(LocalDate::toString).orElse(null);
    }

    private static List<Map<String, Object>> events(Group group, Losses losses) {
        Optional<ZoneId> zone = zone(group);
        List<Map<String, Object>> events = new ArrayList<>();
        for (int place = 0; place < group.sessions().size(); place++) {
            Session session = group.sessions().get(place);
            FieldPath path = FieldPath.of("sessions").element(place, session.id());
            if (session.id() == null || session.date() == null || session.start() == null || session.end() == null) {
                losses.notStated(group, path);
            } else if (zone.isEmpty()) {
                losses.notStated(group, FieldPath.of("zone"));
            } else {
                Map<String, Object> event = new LinkedHashMap<>();
                event.put("id", Naming.uuid("event " + Naming.uuid(group.ref()) + " " + session.id()));
                event.put("activity", Map.of("id", activity(group)));
                event.put("startTime", moment(session.date(), session.start(), zone.get()));
                event.put("endTime", moment(session.date(), session.end(), zone.get()));
                event.put("cancelled", !Roster.takesPlace(session));
                events.add(event);
            }
        }
        return events;
    }

    private static String moment(LocalDate date, LocalTime time, ZoneId zone) {
        return date.atTime(time).atZone(zone).toOffsetDateTime().toString();
    }

    private static Optional<ZoneId> zone(Group group) {
        try {
            return Optional.ofNullable(group.zone()).map(ZoneId::of);
        } catch (DateTimeException noSuchZone) {
            return Optional.empty();
        }
    }

    private static Map<String, Object> reference(Ref record) {
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("id", Naming.uuid(record));
        return reference;
    }
}
