// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service.entrance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationManagerResolver;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;
import org.springframework.stereotype.Component;

/** Everything by which somebody real could be known here, whether configured by keys or brought as a bean. */
@Component
final class SignIns {

    private static final List<Class<?>> BEANS = List.of(
            ClientRegistrationRepository.class,
            JwtDecoder.class,
            OpaqueTokenIntrospector.class,
            AuthenticationManager.class,
            AuthenticationManagerResolver.class,
            AuthenticationProvider.class,
            UserDetailsService.class);

    // Half of a configuration is left when the other half is lost, and makes no bean.
    private static final List<String> KEYS = List.of("spring.security.oauth2", "spring.security.saml2");

    private final ListableBeanFactory beans;
    private final Binder binder;

    SignIns(ListableBeanFactory beans, Environment environment) {
        this.beans = beans;
        this.binder = Binder.get(environment);
    }

    /** The identity providers at which people sign in with a browser, if there are any. */
    Optional<ClientRegistrationRepository> providers() {
        return beans.getBeanProvider(ClientRegistrationRepository.class)
                .orderedStream()
                .findFirst();
    }

    /** What there is by which somebody could be known: the name of a type, or of keys; empty if there is nothing. */
    Optional<String> any() {
        Stream<String> brought = BEANS.stream().filter(this::isBrought).map(Class::getSimpleName);
        Stream<String> written = KEYS.stream().filter(this::isWritten).map(prefix -> prefix + ".*");
        return Stream.concat(brought, written).findFirst();
    }

    private boolean isBrought(Class<?> type) {
        // By name only: to make one of them here would ask an identity provider before the start is decided.
        return BeanFactoryUtils.beanNamesForTypeIncludingAncestors(beans, type, true, false).length > 0;
    }

    private boolean isWritten(String prefix) {
        return binder.bind(prefix, Bindable.mapOf(String.class, Object.class)).isBound();
    }
}
