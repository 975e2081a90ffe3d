// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.brygga.dataset.IndexedDataset;
import org.brygga.model.organisation.OrganisationBuilder;
import org.brygga.model.organisation.OrganisationRelation;
import org.brygga.model.organisation.OrganisationRelationBuilder;
import org.brygga.model.organisation.RegistrationNumber;
import org.brygga.model.outreach.MeetingPlace;
import org.brygga.model.outreach.MeetingPlaceBuilder;
import org.brygga.model.place.Area;
import org.brygga.model.place.AreaBuilder;
import org.brygga.model.place.AreaCode;
import org.brygga.model.statement.Alias;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.brygga.sdk.json.plain.PlainReader;
import org.jspecify.annotations.Nullable;

/** Makes organisations, meeting places and areas of an Open Referral document. */
final class PlaceReading {

    private final Naming naming;
    private final Numbers numbers;
    private final Losses losses;
    private final List<Aggregate> records = new ArrayList<>();
    private final Map<Ref, Area> areas = new LinkedHashMap<>();

    PlaceReading(Naming naming, Numbers numbers, Losses losses) {
        this.naming = naming;
        this.numbers = numbers;
        this.losses = losses;
    }

    IndexedDataset read(PlainReader.Reading reading) {
        Foreign.parts(reading, losses, Map.of("organizations", this::organisation, "services", this::place));
        IndexedDataset.Builder made = IndexedDataset.builder();
        records.forEach(made::add);
        areas.values().forEach(made::add);
        return made.build();
    }

    private void keep(Aggregate record, Foreign from) {
        from.tell(record, losses);
        if (losses.first(record, from)) {
            records.add(record);
        }
    }

    private void organisation(Foreign from) {
        String name = from.text("name");
        String description = from.text("description");
        Optional<Code> kind = naming.code("organisation-kind", description);
        List<RegistrationNumber> registrations = new ArrayList<>();
        OrganisationBuilder organisation = OrganisationBuilder.builder()
                .id(Naming.id(from, "id"))
                .name(name)
                .kind(kind.orElse(null))
                .vision(kind.isPresent() || description == null || description.equals(name) ? null : description)
                .legalForm(from.text("legal_status", "Association", word -> naming.code("legal-form", word)))
                .website(from.text("website", "https://example.org/", Naming::address))
                .founded(from.year("year_incorporated"));
        String alternate = from.text("alternate_name");
        organisation.aliases(alternate == null ? List.of() : List.of(new Alias(alternate, null, null)));
        for (Foreign one : from.objects("organization_identifiers")) {
            registration(one).ifPresent(registrations::add);
        }
        organisation
                .registrations(registrations)
                .country(registrations.isEmpty() ? null : Numbers.country(registrations.get(0)));
        String parent = Naming.id(from, "parent_organization_id");
        organisation.relations(parent == null ? List.of() : List.of(parent(parent)));
        keep(organisation.build(), from);
    }

    private static OrganisationRelation parent(String id) {
        return OrganisationRelationBuilder.builder()
                .kind(Code.of("PARENT"))
                .target(Ref.of("organisation", id))
                .build();
    }

    private Optional<RegistrationNumber> registration(Foreign from) {
        from.text("id");
        from.text("organization_id");
        from.text("identifier_type");
        String register = from.text(
                "identifier_scheme",
                "SE-ON, DK-CVR, NO-BRC",
                one -> Optional.of(one).filter(Numbers::known));
        // A number that is not an organisation's own may be the identity number of a sole trader, and is not taken
        // over.
        return Optional.ofNullable(
                register == null
                        ? null
                        : from.text(
                                "identifier",
                                "12345678",
                                number -> numbers.registration(new Numbers.Registered(register, number))));
    }

    private void place(Foreign from) {
        String host = Naming.id(from, "organization_id");
        List<MeetingPlace.Opening> openings = new ArrayList<>();
        for (Foreign one : from.objects("schedules")) {
            openings.add(opening(one));
        }
        MeetingPlaceBuilder place = MeetingPlaceBuilder.builder()
                .id(Naming.id(from, "id"))
                .name(from.text("name"))
                .kind(from.text("description", "Café", word -> naming.code("meeting-place-kind", word)))
                .host(host == null ? null : Ref.of("organisation", host))
                .status(from.text(
                        "status",
                        "active",
                        word -> Optional.ofNullable(PlaceWriting.STATES.get(word))
                                .map(Code::of)))
                .openings(openings);
        List<Foreign> locations = from.objects("service_at_locations");
        if (!locations.isEmpty()) {
            place.area(area(locations.get(0)));
        }
        keep(place.build(), from);
    }

    private static MeetingPlace.Opening opening(Foreign from) {
        from.text("id");
        from.text("service_id");
        LocalDate day = from.text("dtstart", "2026-01-31", text -> time(text, LocalDate::parse));
        for (String end : List.of("valid_from", "valid_to")) {
            // A time that runs over several days is a rule for repeating, for which an opening has no room.
            from.text(
                    end,
                    "2026-01-31",
                    text -> Optional.of(text).filter(written -> day != null && written.equals(day.toString())));
        }
        return new MeetingPlace.Opening(
                day,
                from.text("opens_at", "13:00", text -> time(text, LocalTime::parse)),
                from.text("closes_at", "16:00", text -> time(text, LocalTime::parse)),
                null,
                null);
    }

    private @Nullable Ref area(Foreign at) {
        at.text("id");
        at.text("service_id");
        String place = Naming.id(at, "location_id");
        Optional<Foreign> location = at.object("location");
        location.ifPresent(one -> one.text("location_type"));
        String id = location.map(one -> Naming.id(one, "id")).orElse(place);
        if (id == null) {
            return null;
        }
        AreaBuilder area = AreaBuilder.builder().id(id);
        location.ifPresent(one -> {
            String code = one.text("external_identifier");
            Code scheme = one.text(
                    "external_identifier_type",
                    "SE_KOMMUNKOD",
                    word -> naming.word("area-code-scheme", Code.of(word)) == null
                            ? Optional.empty()
                            : Optional.of(Code.of(word)));
            area.name(one.text("name"))
                    .kind(one.text("description", "Municipality", word -> naming.code("area-kind", word)))
                    .codes(code == null ? List.of() : List.of(new AreaCode(code, scheme, null)));
        });
        Area made = area.build();
        Area before = areas.putIfAbsent(made.ref(), made);
        if (before == null || !before.equals(made)) {
            losses.first(made, at);
        }
        return made.ref();
    }

    private static <T> Optional<T> time(String text, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(text));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }
}
