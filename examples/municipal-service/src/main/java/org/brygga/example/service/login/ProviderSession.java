// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.stereotype.Component;

/**
 * The session at the identity provider, which goes on when the one here has ended: on a machine that is shared, the next person would sign
 * in as the last one. It is ended where the provider can be told so, and else asked for a password again.
 */
@Component
final class ProviderSession {

    private static final String END = "end_session_endpoint";
    private static final String SIGN_IN = "/oauth2/authorization";

    private final @Nullable Ending ending;

    ProviderSession(ObjectProvider<ClientRegistrationRepository> providers) {
        this.ending = providers.orderedStream().findFirst().map(Ending::new).orElse(null);
    }

    /** Where a browser goes to end it; empty if there is none, or its provider knows no such place. */
    Optional<String> end(HttpServletRequest request, HttpServletResponse response) {
        return ending != null && request.getUserPrincipal() instanceof Authentication known
                ? ending.address(request, response, known)
                : Optional.empty();
    }

    /** How people are sent to a provider. */
    static OAuth2AuthorizationRequestResolver requests(ClientRegistrationRepository of) {
        DefaultOAuth2AuthorizationRequestResolver requests = new DefaultOAuth2AuthorizationRequestResolver(of, SIGN_IN);
        requests.setAuthorizationRequestCustomizer(request -> request.attributes(known -> {
            if (known.get(OAuth2ParameterNames.REGISTRATION_ID) instanceof String id
                    && !canEnd(of.findByRegistrationId(id))) {
                request.additionalParameters(more -> more.put("prompt", "login"));
            }
        }));
        return requests;
    }

    private static boolean canEnd(@Nullable ClientRegistration provider) {
        return provider != null
                && provider.getProviderDetails().getConfigurationMetadata().containsKey(END);
    }

    /** Knows the address, to which a page of ours has to go by itself: it cannot follow where its request is sent on to. */
    private static final class Ending extends OidcClientInitiatedLogoutSuccessHandler {

        Ending(ClientRegistrationRepository providers) {
            super(providers);
            setPostLogoutRedirectUri("{baseUrl}/");
        }

        Optional<String> address(HttpServletRequest request, HttpServletResponse response, Authentication known) {
            String target = determineTargetUrl(request, response, known);
            return target.equals(getDefaultTargetUrl()) ? Optional.empty() : Optional.of(target);
        }
    }
}
