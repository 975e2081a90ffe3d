// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.brygga.dataset.IndexedDataset;
import org.brygga.model.grant.Grant;
import org.brygga.model.grant.GrantBuilder;
import org.brygga.model.grant.GrantParty;
import org.brygga.model.grant.GrantPartyBuilder;
import org.brygga.model.grant.ProjectBuilder;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.place.Area;
import org.brygga.model.place.AreaBuilder;
import org.brygga.model.place.AreaCode;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.model.value.CountryCode;
import org.brygga.model.value.Money;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;
import org.brygga.sdk.json.plain.PlainReader;
import org.jspecify.annotations.Nullable;

/** Makes organisations, areas and grants of a 360Giving document. */
final class GrantReading {

    // Neither a word of a list nor a name: capital letters and underscores, as our words are written.
    private static final Pattern WORD = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");
    private static final Pattern DAY = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?(T.*)?");
    private static final String FORM_OF_DAY = "2026-01-31";
    private static final String MIDNIGHT = "T00:00:00";
    private static final int LENGTH_OF_DAY = FORM_OF_DAY.length();

    private final String prefix;
    private final Naming naming;
    private final GrantOrganisations organisations;
    private final Losses losses;
    private final Map<Ref, Aggregate> others = new LinkedHashMap<>();
    private final List<Grant> grants = new ArrayList<>();

    GrantReading(String prefix, Naming naming, Numbers numbers, Losses losses) {
        this.prefix = prefix;
        this.naming = naming;
        this.organisations = new GrantOrganisations(prefix, numbers);
        this.losses = losses;
    }

    IndexedDataset read(PlainReader.Reading reading) {
        Foreign.parts(reading, losses, Map.of("grants", this::grant, "version", version -> {}));
        IndexedDataset.Builder records = IndexedDataset.builder();
        others.values().forEach(records::add);
        grants.forEach(records::add);
        return records.build();
    }

    private void grant(Foreign from) {
        List<GrantParty> parties = new ArrayList<>();
        parties(from, "recipientOrganization", GrantParty.Role.GRANTEE, parties);
        parties(from, "fundingOrganization", GrantParty.Role.FUNDER, parties);
        String title = from.text("title");
        String description = from.text("description");
        String id = from.text("id");
        GrantBuilder grant = GrantBuilder.builder()
                .id(id == null ? null : ours(id))
                .name(title)
                .status(Code.of("GRANTED"))
                .parties(parties)
                .areas(from.objects("beneficiaryLocation").stream()
                        .map(this::area)
                        .toList())
                .decided(date(from, "awardDate"))
                .total(total(from))
                .period(period(from));
        if (description != null && !description.equals(title)) {
            grant.project(ProjectBuilder.builder().purpose(description).build());
        }
        programme(from, grant);
        Grant made = grant.build();
        from.tell(made, losses);
        if (losses.first(made, from)) {
            grants.add(made);
        }
    }

    private String ours(String id) {
        String own = id.startsWith(prefix + "-") ? id.substring(prefix.length() + 1) : id;
        return Naming.id(own).orElseGet(() -> Naming.uuid(own));
    }

    private static @Nullable Money total(Foreign from) {
        String currency = from.text("currency");
        var amount = from.number("amountAwarded");
        return amount == null && currency == null ? null : new Money(amount, currency);
    }

    private void parties(Foreign from, String name, GrantParty.Role role, List<GrantParty> parties) {
        for (Foreign one : from.objects(name)) {
            Organisation organisation = organisations.read(one);
            keep(organisation, one);
            parties.add(GrantPartyBuilder.builder()
                    .role(role)
                    .organisation(organisation.ref())
                    .build());
        }
    }

    /** Many grants name the same organisation; where they do not say the same of it, that is said. */
    private void keep(Aggregate record, Foreign from) {
        Aggregate before = others.putIfAbsent(record.ref(), record);
        if (before == null || !before.equals(record)) {
            losses.first(record, from);
        }
    }

    private Ref area(Foreign from) {
        String id = from.text("id");
        String name = from.text("name");
        String code = from.text("geoCode");
        Code scheme = from.text("geoCodeType", "SE_KOMMUNKOD", GrantReading::word);
        Area area = AreaBuilder.builder()
                .id(id == null ? Naming.uuid(name + " " + code) : Naming.id(id).orElseGet(() -> Naming.uuid(id)))
                .name(name)
                .country(from.text(
                        "countryCode",
                        "SE",
                        text -> Optional.of(CountryCode.of(text)).filter(CountryCode::known)))
                .kind(from.text("description", "Municipality", text -> naming.code("area-kind", text)))
                .codes(code == null ? List.of() : List.of(new AreaCode(code, scheme, null)))
                .build();
        keep(area, from);
        return area.ref();
    }

    private static void programme(Foreign from, GrantBuilder grant) {
        List<Foreign> programmes = from.objects("grantProgramme");
        if (!programmes.isEmpty()) {
            Foreign first = programmes.get(0);
            grant.scheme(first.text("code", "FOUNDATION", GrantReading::word)).round(first.text("title"));
        }
    }

    private static @Nullable Period period(Foreign from) {
        List<Foreign> planned = from.objects("plannedDates");
        if (planned.isEmpty()) {
            return null;
        }
        PartialDate start = date(planned.get(0), "startDate");
        PartialDate end = date(planned.get(0), "endDate");
        return start == null && end == null ? null : new Period(start, end);
    }

    /** A day, a month or a year; that there was a time of the day is said. */
    private static @Nullable PartialDate date(Foreign from, String name) {
        PartialDate date = from.text(name, FORM_OF_DAY, GrantReading::date);
        String text = from.text(name);
        if (date != null && text != null && text.length() > LENGTH_OF_DAY && !text.contains(MIDNIGHT)) {
            from.inexact(name, FORM_OF_DAY);
        }
        return date;
    }

    private static Optional<PartialDate> date(String text) {
        try {
            return DAY.matcher(text).matches()
                    ? Optional.of(PartialDate.parse(text.substring(0, Math.min(text.length(), LENGTH_OF_DAY))))
                    : Optional.empty();
        } catch (IllegalArgumentException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<Code> word(String text) {
        return Optional.of(text).filter(word -> WORD.matcher(word).matches()).map(Code::of);
    }
}
