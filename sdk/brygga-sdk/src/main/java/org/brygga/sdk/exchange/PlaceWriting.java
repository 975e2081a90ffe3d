// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brygga.dataset.Dataset;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.outreach.MeetingPlace;
import org.brygga.model.place.Area;
import org.brygga.model.value.Code;
import org.jspecify.annotations.Nullable;

/** Writes organisations and meeting places as Open Referral does: organisations, services, and where they are when. */
final class PlaceWriting {

    /** Our states of a place, by the states of a service. */
    static final Map<String, String> STATES =
            Map.of("active", "ACTIVE", "inactive", "PLANNED", "temporarily closed", "PAUSED", "defunct", "CLOSED");

    private final Dataset seen;
    private final LocalDate asOf;
    private final Naming naming;
    private final Numbers numbers;
    private final Losses losses;

    PlaceWriting(Dataset seen, LocalDate asOf, Naming naming, Numbers numbers, Losses losses) {
        this.seen = seen;
        this.asOf = asOf;
        this.naming = naming;
        this.numbers = numbers;
        this.losses = losses;
    }

    Map<String, Object> document() {
        List<Map<String, Object>> organisations = new ArrayList<>();
        List<Map<String, Object>> services = new ArrayList<>();
        seen.all(Organisation.class).forEach(one -> organisation(one).ifPresent(organisations::add));
        seen.all(MeetingPlace.class).forEach(one -> service(one).ifPresent(services::add));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("organizations", organisations);
        document.put("services", services);
        return document;
    }

    private Optional<Map<String, Object>> organisation(Organisation organisation) {
        if (!losses.stated(
                organisation, Map.of("id", organisation.id() != null, "name", organisation.name() != null))) {
            return Optional.empty();
        }
        Map<String, Object> written = new LinkedHashMap<>();
        String id = Naming.uuid(organisation.ref());
        String kind = naming.word("organisation-kind", organisation.kind());
        written.put("id", id);
        put(written, "name", organisation.name());
        organisation.aliases().stream().findFirst().ifPresent(alias -> put(written, "alternate_name", alias.name()));
        // A description is demanded; the kind of organisation is one, and its name is better than nothing.
        put(
                written,
                "description",
                organisation.vision() != null ? organisation.vision() : kind != null ? kind : organisation.name());
        put(
                written,
                "website",
                Optional.ofNullable(organisation.website())
                        .flatMap(Naming::address)
                        .orElse(null));
        put(
                written,
                "year_incorporated",
                organisation.founded() == null ? null : organisation.founded().year());
        put(written, "legal_status", naming.word("legal-form", organisation.legalForm()));
        organisation.relations().stream()
                .filter(relation -> Code.is(relation.kind(), "PARENT"))
                .flatMap(relation -> seen.find(Organisation.class, relation.target()).stream())
                .findFirst()
                .ifPresent(parent -> written.put("parent_organization_id", Naming.uuid(parent.ref())));
        List<Map<String, Object>> identifiers = numbers.of(organisation).stream()
                .map(number -> identifier(id, number))
                .toList();
        if (!identifiers.isEmpty()) {
            written.put("organization_identifiers", identifiers);
        }
        return Optional.of(written);
    }

    private static Map<String, Object> identifier(String organisation, Numbers.Registered number) {
        Map<String, Object> identifier = new LinkedHashMap<>();
        identifier.put("id", Naming.uuid("identifier " + organisation + " " + number.identifier()));
        identifier.put("organization_id", organisation);
        identifier.put("identifier_scheme", number.register());
        identifier.put("identifier_type", "Registration number");
        identifier.put("identifier", number.digits());
        return identifier;
    }

    private Optional<Map<String, Object>> service(MeetingPlace place) {
        Optional<Organisation> host = seen.find(Organisation.class, place.host());
        Optional<String> status = STATES.entrySet().stream()
                .filter(state -> Code.is(place.status(), state.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
        if (!losses.stated(
                place,
                Map.of(
                        "id",
                        place.id() != null,
                        "name",
                        place.name() != null,
                        "host",
                        host.isPresent(),
                        "status",
                        status.isPresent()))) {
            return Optional.empty();
        }
        Map<String, Object> service = new LinkedHashMap<>();
        String id = Naming.uuid(place.ref());
        service.put("id", id);
        put(
                service,
                "organization_id",
                host.map(Organisation::ref).map(Naming::uuid).orElse(null));
        put(service, "name", place.name());
        put(service, "description", naming.word("meeting-place-kind", place.kind()));
        put(service, "status", status.orElse(null));
        List<Map<String, Object>> schedules = schedules(id, place);
        if (!schedules.isEmpty()) {
            service.put("schedules", schedules);
        }
        seen.find(Area.class, place.area())
                .filter(area -> area.id() != null)
                .ifPresent(area -> service.put("service_at_locations", List.of(at(id, area))));
        return Optional.of(service);
    }

    private Map<String, Object> at(String service, Area area) {
        Map<String, Object> location = new LinkedHashMap<>();
        String id = Naming.uuid(area.ref());
        location.put("id", id);
        location.put("location_type", "physical");
        put(location, "name", area.name());
        put(location, "description", naming.word("area-kind", area.kind()));
        area.codes().stream()
                .filter(code -> code.used() == null || code.used().contains(asOf))
                .findFirst()
                .ifPresent(code -> {
                    put(location, "external_identifier", code.code());
                    put(
                            location,
                            "external_identifier_type",
                            code.scheme() == null ? null : code.scheme().word());
                });
        Map<String, Object> at = new LinkedHashMap<>();
        at.put("id", Naming.uuid("at " + service + " " + id));
        at.put("service_id", service);
        at.put("location_id", id);
        at.put("location", location);
        return at;
    }

    /** Each opening that is still to come, as a day with its times; what has been is nobody's to visit. */
    private List<Map<String, Object>> schedules(String service, MeetingPlace place) {
        List<Map<String, Object>> schedules = new ArrayList<>();
        for (MeetingPlace.Opening opening : place.openings()) {
            if (opening.date() != null && !opening.date().isBefore(asOf)) {
                Map<String, Object> schedule = new LinkedHashMap<>();
                schedule.put("id", Naming.uuid("schedule " + service + " " + schedules.size() + " " + opening.date()));
                schedule.put("service_id", service);
                schedule.put("valid_from", opening.date().toString());
                schedule.put("valid_to", opening.date().toString());
                schedule.put("dtstart", opening.date().toString());
                put(
                        schedule,
                        "opens_at",
                        opening.start() == null ? null : opening.start().toString());
                put(
                        schedule,
                        "closes_at",
                        opening.end() == null ? null : opening.end().toString());
                schedules.add(schedule);
            }
        }
        return schedules;
    }

    private static void put(Map<String, Object> to, String name, @Nullable Object value) {
        GrantOrganisations.put(to, name, value);
    }
}
