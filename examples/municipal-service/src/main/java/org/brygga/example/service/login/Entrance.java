// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service.login;

import org.brygga.spring.MissingKeyException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/** The one way in which people sign in here; decided at the start, so that a real database never opens to invented people by oversight. */
@Component
final class Entrance {

    private static final String ADDRESS = "/oauth2/authorization/";

    private final Way way;
    private final @Nullable String address;

    Entrance(LoginKeys keys, ObjectProvider<ClientRegistrationRepository> repositories) {
        ClientRegistrationRepository known = repositories.getIfUnique();
        this.way = chosen(keys, known != null);
        this.address = way == Way.OIDC && known != null ? first(known) : null;
    }

    Way way() {
        return way;
    }

    /** Where the browser goes to sign in; absent where somebody invented is chosen on the page. */
    @Nullable String address() {
        return address;
    }

    private static Way chosen(LoginKeys keys, boolean provider) {
        Way said = keys.login();
        if (said == Way.OIDC && !provider) {
            throw new MissingKeyException(
                    "spring.security.oauth2.client.registration",
                    "People are to sign in at an identity provider, and none is configured.",
                    "Set spring.security.oauth2.client.registration.municipality.client-id and client-secret, and"
                            + " spring.security.oauth2.client.provider.municipality.issuer-uri.");
        }
        if (said == Way.DEMO && provider) {
            throw new MissingKeyException(
                    "service.login",
                    "An identity provider is configured, and service.login=demo would let anybody past it.",
                    "Take service.login=demo away, or the identity provider.");
        }
        if (said != null) {
            return said;
        }
        if (provider) {
            return Way.OIDC;
        }
        if (!keys.embedded()) {
            throw new MissingKeyException(
                    "service.login",
                    "Records are kept in a database of your own, and nobody says how people sign in.",
                    "Configure an identity provider under spring.security.oauth2.client; or, only where nothing real is kept,"
                            + " set service.login=demo, and anybody may be anybody.");
        }
        return Way.DEMO;
    }

    private static @Nullable String first(ClientRegistrationRepository repository) {
        return repository instanceof Iterable<?> all
                        && all.iterator().hasNext()
                        && all.iterator().next() instanceof ClientRegistration registration
                ? ADDRESS + registration.getRegistrationId()
                : ADDRESS + "municipality";
    }
}
