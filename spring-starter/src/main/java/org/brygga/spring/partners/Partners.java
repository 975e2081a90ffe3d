// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.partners;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.brygga.model.organisation.Organisation;

/** Which organisation is which data controller here, by its registration number. */
public final class Partners {

    private final Map<String, String> tenants;

    /**
     * @param organisations data controllers by registration number, as {@code brygga.security.organisations} says
     */
    public Partners(Map<String, String> organisations) {
        this.tenants = organisations.entrySet().stream()
                .collect(Collectors.toMap(one -> digits(one.getKey()), Map.Entry::getValue, (one, other) -> one));
    }

    /** Whether somebody is a data controller here; nobody else's records are looked into. */
    boolean knows(String tenant) {
        return tenants.containsValue(tenant);
    }

    /** Whether an organisation of somebody else's records is a data controller here. */
    boolean isTenant(Organisation organisation, String tenant) {
        return organisation.registrations().stream()
                .flatMap(registration -> Optional.ofNullable(registration.number()).stream())
                .map(number -> tenants.get(digits(number.reveal())))
                .anyMatch(tenant::equals);
    }

    private static String digits(String number) {
        return number.replaceAll("\\D", "");
    }
}
