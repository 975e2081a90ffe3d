// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.brygga.dataset.Dataset;
import org.brygga.model.grant.Grant;
import org.brygga.model.grant.GrantParty;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.place.Area;
import org.brygga.model.place.AreaCode;
import org.brygga.model.value.Code;
import org.brygga.model.value.Money;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Period;
import org.jspecify.annotations.Nullable;

/** Writes grants as 360Giving; one that lacks what the standard demands is left out, and that is said. */
final class GrantWriting {

    private static final Set<String> AWARDED = Set.of("GRANTED", "IN_PROGRESS", "REPORTED", "CLOSED");

    private final String prefix;
    private final Dataset seen;
    private final LocalDate asOf;
    private final Naming naming;
    private final GrantOrganisations organisations;
    private final Losses losses;

    GrantWriting(String prefix, Dataset seen, LocalDate asOf, Naming naming, Numbers numbers, Losses losses) {
        this.prefix = prefix;
        this.seen = seen;
        this.asOf = asOf;
        this.naming = naming;
        this.organisations = new GrantOrganisations(prefix, numbers);
        this.losses = losses;
    }

    Map<String, Object> document() {
        List<Map<String, Object>> grants = new ArrayList<>();
        for (Grant grant : seen.all(Grant.class)) {
            // What was only applied for, or refused, is no grant there.
            if (grant.status() == null || AWARDED.contains(grant.status().word())) {
                grant(grant).ifPresent(grants::add);
            }
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("version", GrantExchange.VERSION);
        document.put("grants", grants);
        return document;
    }

    private Optional<Map<String, Object>> grant(Grant grant) {
        Money total = grant.total();
        List<Map<String, Object>> recipients = parties(grant, GrantParty.Role.GRANTEE);
        List<Map<String, Object>> funders = parties(grant, GrantParty.Role.FUNDER);
        String awarded = grant.decided() == null ? null : written(grant.decided());
        Map<String, Object> written = new LinkedHashMap<>();
        boolean whole = losses.stated(
                grant,
                Map.of(
                        "id",
                        grant.id() != null,
                        "name",
                        grant.name() != null,
                        "total",
                        total != null && total.amount() != null && total.currency() != null,
                        "decided",
                        day(awarded),
                        "parties",
                        !recipients.isEmpty() && !funders.isEmpty()));
        if (!whole || total == null) {
            return Optional.empty();
        }
        String title = Objects.requireNonNullElse(grant.name(), "");
        written.put("id", prefix + "-" + grant.id());
        written.put("title", title);
        written.put("description", description(grant).orElse(title));
        GrantOrganisations.put(written, "currency", total.currency());
        GrantOrganisations.put(written, "amountAwarded", total.amount());
        GrantOrganisations.put(written, "awardDate", awarded);
        planned(grant.period()).ifPresent(dates -> written.put("plannedDates", List.of(dates)));
        written.put("recipientOrganization", recipients);
        list(
                written,
                "beneficiaryLocation",
                grant.areas().stream()
                        .flatMap(area -> seen.find(Area.class, area).stream())
                        .map(this::location)
                        .toList());
        written.put("fundingOrganization", funders);
        programme(grant).ifPresent(programme -> written.put("grantProgramme", List.of(programme)));
        return Optional.of(written);
    }

    private static Optional<String> description(Grant grant) {
        return Optional.ofNullable(grant.project())
                .flatMap(project -> Stream.of(
                                Optional.ofNullable(project.purpose()), Optional.ofNullable(project.background()))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private List<Map<String, Object>> parties(Grant grant, GrantParty.Role role) {
        return grant.parties().stream()
                .filter(party -> party.role() == role)
                .flatMap(party -> seen.find(Organisation.class, party.organisation()).stream())
                .flatMap(organisation -> organisations.write(organisation).stream())
                .toList();
    }

    private Map<String, Object> location(Area area) {
        Map<String, Object> location = new LinkedHashMap<>();
        GrantOrganisations.put(location, "id", area.id());
        GrantOrganisations.put(location, "name", area.name());
        GrantOrganisations.put(
                location,
                "countryCode",
                area.country() == null ? null : area.country().code());
        GrantOrganisations.put(location, "description", naming.word("area-kind", area.kind()));
        area.codes().stream()
                .filter(code -> code.used() == null || code.used().contains(asOf))
                .findFirst()
                .ifPresent(code -> code(code, location));
        return location;
    }

    private static void code(AreaCode code, Map<String, Object> location) {
        GrantOrganisations.put(location, "geoCode", code.code());
        GrantOrganisations.put(
                location,
                "geoCodeType",
                code.scheme() == null ? null : code.scheme().word());
    }

    private static Optional<Map<String, Object>> programme(Grant grant) {
        Code scheme = grant.scheme();
        Map<String, Object> programme = new LinkedHashMap<>();
        GrantOrganisations.put(programme, "code", scheme == null ? null : scheme.word());
        GrantOrganisations.put(programme, "title", grant.round());
        return programme.isEmpty() ? Optional.empty() : Optional.of(programme);
    }

    private static Optional<Map<String, Object>> planned(@Nullable Period period) {
        Map<String, Object> dates = new LinkedHashMap<>();
        if (period != null) {
            GrantOrganisations.put(dates, "startDate", period.start() == null ? null : written(period.start()));
            GrantOrganisations.put(dates, "endDate", period.end() == null ? null : written(period.end()));
        }
        return dates.isEmpty() ? Optional.empty() : Optional.of(dates);
    }

    /** A date as it is known, without the marks of what was inferred; nothing without a year. */
    private static @Nullable String written(PartialDate date) {
        return date.year() == null || !date.possible() ? null : date.text().replace("?", "");
    }

    private static boolean day(@Nullable String date) {
        return date != null && date.length() == "2026-01-01".length();
    }

    private static void list(Map<String, Object> to, String name, List<Map<String, Object>> list) {
        if (!list.isEmpty()) {
            to.put(name, list);
        }
    }
}
