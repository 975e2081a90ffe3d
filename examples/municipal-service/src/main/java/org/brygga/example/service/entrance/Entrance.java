// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service.entrance;

import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.brygga.example.service.keeping.EmbeddedDatabase;
import org.brygga.example.service.keeping.RealUse;
import org.brygga.spring.MissingKeyException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.stereotype.Component;

/** The one way in which people sign in here; decided at the start, so that a real database never opens to invented people by oversight. */
@Component
@EnableConfigurationProperties(LoginKeys.class)
public final class Entrance {

    private static final String ADDRESS = "/oauth2/authorization/";
    private static final String LOGIN = "service.login";
    private static final String PROVIDER = "spring.security.oauth2.client.registration";
    private static final String CONFIGURE = "Set spring.security.oauth2.client.registration.municipality.client-id and"
            + " client-secret, and spring.security.oauth2.client.provider.municipality.issuer-uri";

    private final Way way;
    private final @Nullable String address;
    private final List<String> hosts;

    /**
     * Decides it, and remembers beside the records if they are opened to real people.
     *
     * @throws MissingKeyException if what is configured, or what the records have seen, does not go together
     */
    Entrance(LoginKeys keys, SignIns signIns, EmbeddedDatabase embedded, RealUse use) {
        this.way = chosen(keys, signIns, embedded);
        this.hosts = keys.hosts();
        if (way == Way.OIDC) {
            use.remember();
            this.address = signIns.providers().map(Entrance::first).orElse(null);
        } else {
            use.seen().ifPresent(Entrance::refuse);
            this.address = null;
        }
    }

    /** How people sign in. */
    public Way way() {
        return way;
    }

    /** Where the browser goes to sign in; absent where somebody invented is chosen on the page. */
    public @Nullable String address() {
        return address;
    }

    /** Names of this machine that are answered beside localhost while anybody may be anybody. */
    public List<String> hosts() {
        return hosts;
    }

    private static Way chosen(LoginKeys keys, SignIns signIns, EmbeddedDatabase embedded) {
        Way said = keys.login();
        boolean provider = signIns.providers().isPresent();
        Optional<String> any = signIns.any();
        if (said == Way.DEMO && any.isPresent()) {
            throw new MissingKeyException(
                    LOGIN,
                    "People or programs are to be known by " + any.get()
                            + ", and service.login=demo would let anybody past it.",
                    "Take service.login=demo away, or what else is configured.");
        }
        if (provider) {
            return Way.OIDC;
        }
        if (said == Way.OIDC || any.isPresent()) {
            throw new MissingKeyException(
                    PROVIDER,
                    any.map(what -> "There is " + what + ", and no identity provider at which people sign in.")
                            .orElse("People are to sign in at an identity provider, and none is configured."),
                    CONFIGURE + ".");
        }
        if (said == null && !embedded.isUsed()) {
            throw new MissingKeyException(
                    LOGIN,
                    "Records are kept in a database of your own, and nobody says how people sign in.",
                    "Configure an identity provider under spring.security.oauth2.client; or, only where nothing real is kept,"
                            + " set service.login=demo, and anybody may be anybody.");
        }
        return Way.DEMO;
    }

    private static void refuse(String mark) {
        throw new MissingKeyException(
                PROVIDER,
                "These records have been opened to the people of an identity provider (" + mark
                        + "), and none is configured now; the demo would let anybody see them.",
                CONFIGURE
                        + ", as they were. To try the service out, use another folder (service.folder) and another database."
                        + " Only if nothing real was ever kept in these: take the mark away.");
    }

    private static String first(ClientRegistrationRepository repository) {
        return repository instanceof Iterable<?> all
                ? StreamSupport.stream(all.spliterator(), false)
                        .filter(ClientRegistration.class::isInstance)
                        .map(ClientRegistration.class::cast)
                        .filter(one ->
                                AuthorizationGrantType.AUTHORIZATION_CODE.equals(one.getAuthorizationGrantType()))
                        .findFirst()
                        .map(one -> ADDRESS + one.getRegistrationId())
                        .orElse(ADDRESS + "municipality")
                : ADDRESS + "municipality";
    }
}
