// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.brygga.spring.MissingKeyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;

/** Anybody may be anybody only where nobody real has ever been let in, and nothing else says who is who. */
class EntranceTest {

    private static final String PROVIDER = "spring.security.oauth2.client.provider.municipality.";
    private static final String REGISTRATION = "spring.security.oauth2.client.registration.municipality.";
    static final String[] OIDC = {
        REGISTRATION + "client-id=town",
        REGISTRATION + "client-secret=not-a-secret",
        REGISTRATION + "scope=openid",
        REGISTRATION + "authorization-grant-type=authorization_code",
        REGISTRATION + "redirect-uri={baseUrl}/login/oauth2/code/{registrationId}",
        PROVIDER + "authorization-uri=http://localhost:1/authorize",
        PROVIDER + "token-uri=http://localhost:1/token",
        PROVIDER + "jwk-set-uri=http://localhost:1/jwks"
    };

    @TempDir
    private Path folder;

    private static ThrowingCallable start(Path folder, String... settings) {
        String[] all = Stream.concat(Stream.of("logging.level.root=off"), Stream.of(settings))
                .toArray(String[]::new);
        return () -> Started.in(folder, all).end();
    }

    private static ThrowingCallable startWith(Class<?> brought, Path folder, String... settings) {
        String[] all = Stream.concat(Stream.of("logging.level.root=off"), Stream.of(settings))
                .toArray(String[]::new);
        return () -> Started.with(brought, folder, all).end();
    }

    private static void isRefused(ThrowingCallable start, String... words) {
        assertThatThrownBy(start)
                .rootCause()
                .isInstanceOfSatisfying(
                        MissingKeyException.class,
                        refused -> assertThat(refused.getMessage() + " " + refused.action())
                                .contains(words));
    }

    @Test
    void aFolderRemembersThatRealPeopleWereLetIn() throws IOException {
        Started.in(folder, OIDC).end();

        isRefused(start(folder), "in-real-use", "service.folder", "client-id");
        isRefused(start(folder, "service.login=demo"), "in-real-use");

        Files.delete(folder.resolve("in-real-use"));
        isRefused(start(folder), "service_in_real_use");
        isRefused(start(folder, "service.login=demo"), "service_in_real_use");

        Started.in(folder, OIDC).end();
        assertThat(folder.resolve("in-real-use")).exists();
    }

    @Test
    void aDatabaseOfOnesOwnRemembersItWhereverItIsOpened() {
        String own = "spring.datasource.url=jdbc:h2:mem:remembers;DB_CLOSE_DELAY=-1";
        Path elsewhere = folder.resolve("elsewhere");

        Started.in(
                        folder.resolve("here"),
                        Stream.concat(Stream.of(own), Stream.of(OIDC)).toArray(String[]::new))
                .end();

        isRefused(start(elsewhere, own, "service.login=demo"), "service_in_real_use");
    }

    @Test
    void aCopyThatIsBroughtBackRemembersIt() throws IOException {
        Path copies = folder.resolve("copies");
        Started.in(
                        folder.resolve("data"),
                        Stream.concat(Stream.of("service.backups=" + copies), Stream.of(OIDC))
                                .toArray(String[]::new))
                .end();
        Path restored = folder.resolve("restored");
        try (Stream<Path> made = Files.list(copies)) {
            BackupTest.unpack(made.findFirst().orElseThrow(), restored);
        }

        isRefused(start(restored), "service_in_real_use");
    }

    @Test
    void aFolderInWhichOnlyInventedPeopleWereOpensAgain() {
        Started.in(folder).end();
        try (Started again = Started.in(folder)) {
            assertThat(Visitor.as(again.address(), "coordinator")
                            .get("/session")
                            .json()
                            .get("signedIn")
                            .asBoolean())
                    .isTrue();
        }
    }

    @Test
    void whichDatabaseItIsIsAskedOfTheDatabase() {
        isRefused(
                start(folder, "spring.datasource.hikari.jdbc-url=jdbc:h2:mem:other;DB_CLOSE_DELAY=-1"),
                "database of your own",
                "service.login");
        isRefused(startWith(OwnDatabase.class, folder), "database of your own");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spring.security.oauth2.resourceserver.jwt.jwk-set-uri=http://localhost:1/jwks",
                "spring.security.oauth2.resourceserver.opaquetoken.introspection-uri=http://localhost:1/introspect",
                PROVIDER + "issuer-uri=http://localhost:1",
                "spring.security.saml2.relyingparty.registration.town.entity-id=town"
            })
    void whoeverCouldBeKnownByATokenIsNotLetPastByInvention(String key) {
        isRefused(start(folder, key), "no identity provider at which people sign in");
        isRefused(start(folder, key, "service.login=demo"), "anybody past it");
    }

    @ParameterizedTest
    @ValueSource(classes = {OwnDecoder.class, OwnIntrospector.class, OwnManager.class})
    void whatAnApplicationBringsToKnowPeopleCounts(Class<?> brought) {
        isRefused(startWith(brought, folder), "no identity provider at which people sign in");
        isRefused(startWith(brought, folder, "service.login=demo"), "anybody past it");
    }

    @Configuration(proxyBeanMethods = false)
    static class OwnDatabase {

        @Bean
        DataSource database() {
            HikariDataSource database = new HikariDataSource();
            database.setJdbcUrl("jdbc:h2:mem:brought;DB_CLOSE_DELAY=-1");
            return database;
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class OwnDecoder {

        @Bean
        JwtDecoder decoder() {
            return token -> {
                throw new JwtException("none");
            };
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class OwnIntrospector {

        @Bean
        OpaqueTokenIntrospector introspector() {
            return token -> {
                throw new BadOpaqueTokenException("none");
            };
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class OwnManager {

        @Bean
        AuthenticationManager manager() {
            return asked -> asked;
        }
    }
}
