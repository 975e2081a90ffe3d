// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.organisation.OrganisationBuilder;
import org.brygga.model.organisation.PostalAddress;
import org.brygga.model.organisation.PostalAddressBuilder;
import org.brygga.model.organisation.RegistrationNumber;
import org.brygga.model.statement.Alias;
import org.brygga.model.value.CountryCode;
import org.jspecify.annotations.Nullable;

/** An organisation as 360Giving writes it, both ways. */
final class GrantOrganisations {

    private static final String OWN = "-ORG-";

    private final String prefix;
    private final Numbers numbers;

    GrantOrganisations(String prefix, Numbers numbers) {
        this.prefix = prefix;
        this.numbers = numbers;
    }

    /** Empty if it has no id or no name. */
    Optional<Map<String, Object>> write(Organisation organisation) {
        if (organisation.id() == null || organisation.name() == null) {
            return Optional.empty();
        }
        Map<String, Object> written = new LinkedHashMap<>();
        written.put(
                "id",
                numbers.of(organisation).stream()
                        .findFirst()
                        .map(Numbers.Registered::identifier)
                        .orElse(prefix + OWN + organisation.id()));
        written.put("name", organisation.name());
        organisation.aliases().stream().findFirst().ifPresent(alias -> put(written, "alternateName", alias.name()));
        if (!Numbers.soleTrader(organisation)) {
            organisation.addresses().stream().findFirst().ifPresent(address -> {
                put(written, "streetAddress", address.street());
                put(written, "addressLocality", address.town());
                put(written, "postalCode", address.postcode());
            });
        }
        put(
                written,
                "addressCountry",
                organisation.country() == null ? null : organisation.country().code());
        put(
                written,
                "url",
                Optional.ofNullable(organisation.website())
                        .flatMap(Naming::address)
                        .orElse(null));
        return Optional.of(written);
    }

    Organisation read(Foreign from) {
        String identifier = from.text("id");
        String name = from.text("name");
        Optional<Numbers.Registered> number = Optional.ofNullable(identifier).flatMap(Numbers.Registered::parse);
        Optional<RegistrationNumber> registration = number.flatMap(numbers::registration);
        CountryCode country = from.text(
                "addressCountry",
                "SE",
                text -> Optional.of(CountryCode.of(text)).filter(CountryCode::known));
        String alternate = from.text("alternateName");
        if (number.isPresent() && registration.isEmpty()) {
            // It may be the identity number of a sole trader, which no id of ours may be made of.
            from.inexact("id", "DK-CVR-12345678");
        }
        return OrganisationBuilder.builder()
                .id(
                        identifier == null || (number.isPresent() && registration.isEmpty())
                                ? Naming.uuid("organisation named " + name)
                                : id(identifier))
                .name(name)
                .country(
                        country == null
                                ? number.map(one -> Numbers.country(one.register()))
                                        .orElse(null)
                                : country)
                .registrations(registration.stream().toList())
                .aliases(alternate == null ? List.of() : List.of(new Alias(alternate, null, null)))
                .addresses(address(from, country))
                .website(from.text("url", "https://example.org/", Naming::address))
                .build();
    }

    private String id(String identifier) {
        String own =
                identifier.startsWith(prefix + OWN) ? identifier.substring(prefix.length() + OWN.length()) : identifier;
        return Naming.id(own).orElseGet(() -> Naming.uuid(own));
    }

    private static List<PostalAddress> address(Foreign from, @Nullable CountryCode country) {
        String street = from.text("streetAddress");
        String town = from.text("addressLocality");
        String postcode = from.text("postalCode");
        return street == null && town == null && postcode == null
                ? List.of()
                : List.of(PostalAddressBuilder.builder()
                        .street(street)
                        .postcode(postcode)
                        .town(town)
                        .country(country)
                        .build());
    }

    static void put(Map<String, Object> to, String name, @Nullable Object value) {
        if (value != null) {
            to.put(name, value);
        }
    }
}
