// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.brygga.sdk.Brygga;
import org.brygga.spring.api.Endpoint;
import org.brygga.spring.security.Callers;
import org.brygga.spring.store.TenantStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.annotation.ImportCandidates;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.servlet.DispatcherServlet;

/** Each bean of ours gives way to one of the application's, and is not there where it has no place. */
class BackOffTest {

    private static final String[] EVERYTHING = {
        "brygga.web.enabled=true",
        "brygga.web.records=true",
        "brygga.web.openapi=true",
        "brygga.store.enabled=true",
        "brygga.store.create-schema=true",
        "brygga.store.trail-secret=a secret for tests only",
        "brygga.security.audience=test",
        "management.endpoints.web.exposure.include=*",
    };

    private static List<Class<?>> ours() {
        List<Class<?>> classes = new ArrayList<>();
        ImportCandidates.load(AutoConfiguration.class, BackOffTest.class.getClassLoader()).getCandidates().stream()
                .filter(name -> name.startsWith("org.brygga."))
                .forEach(name -> classes.add(type(name)));
        return classes;
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static WebApplicationContextRunner application() {
        List<Class<?>> all = new ArrayList<>(List.of(
                ValidationAutoConfiguration.class,
                DataSourceAutoConfiguration.class,
                DataSourceTransactionManagerAutoConfiguration.class,
                SecurityAutoConfiguration.class,
                ServletWebSecurityAutoConfiguration.class));
        all.addAll(ours());
        return new WebApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(all.toArray(Class<?>[]::new)))
                .withBean(JwtDecoder.class, () -> token -> {
                    throw new IllegalStateException("nobody calls");
                })
                .withPropertyValues("spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID());
    }

    static Stream<Method> beans() {
        return ours().stream()
                .flatMap(type -> Stream.concat(Stream.of(type), Stream.of(type.getDeclaredClasses())))
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Bean.class))
                .filter(method -> method.getReturnType() != UnknownKeys.class);
    }

    @ParameterizedTest
    @MethodSource("beans")
    @SuppressWarnings("unchecked")
    void givesWayToTheApplicationsOwn(Method bean) {
        application().withPropertyValues(EVERYTHING).run(first -> {
            assertThat(first).hasNotFailed();
            assertThat(first.containsBean(bean.getName())).as(bean.getName()).isTrue();
            Object instance = first.getBean(bean.getName());
            // By its type, unless there may be several of it: then by its name.
            boolean named = Stream.of(bean.getDeclaredAnnotations())
                    .anyMatch(annotation -> annotation.toString().contains("ConditionalOnMissingBean")
                            && annotation.toString().contains(bean.getName()));
            String name = named ? bean.getName() : "ofTheApplication";
            application()
                    .withPropertyValues(EVERYTHING)
                    .withBean(name, (Class<Object>) bean.getReturnType(), (Supplier<Object>) () -> instance)
                    .run(second -> {
                        assertThat(second).hasNotFailed();
                        assertThat(second.getBean(name)).isSameAs(instance);
                        assertThat(ofOurs(second, bean)).isEqualTo(named ? "application" : "absent");
                    });
        });
    }

    /** Whether the definition under our name is ours, the application's or not there. */
    private static String ofOurs(ApplicationContext context, Method bean) {
        BeanDefinitionRegistry registry = (BeanDefinitionRegistry) context.getAutowireCapableBeanFactory();
        if (!registry.containsBeanDefinition(bean.getName())) {
            return "absent";
        }
        return registry.getBeanDefinition(bean.getName()).getFactoryMethodName() == null ? "application" : "ours";
    }

    @Test
    void withoutAKeyNothingIsKeptAndNothingIsOpened() {
        application().run(context -> {
            assertThat(context).hasSingleBean(Brygga.class);
            assertThat(context).doesNotHaveBean(TenantStores.class);
            assertThat(context).doesNotHaveBean(Endpoint.Source.class);
            assertThat(context).doesNotHaveBean(Callers.class);
            assertThat(context.getBeanNamesForType(org.springframework.web.servlet.function.RouterFunction.class))
                    .isEmpty();
        });
    }

    @Test
    void whereAClassIsMissingItsBeansAreNotThere() {
        for (Class<?> missing : List.of(JdbcClient.class, DispatcherServlet.class, JwtAuthenticationToken.class)) {
            application()
                    .withClassLoader(new FilteredClassLoader(missing))
                    .run(context -> assertThat(context).hasSingleBean(Brygga.class));
        }
        application()
                .withPropertyValues("brygga.store.enabled=true")
                .withClassLoader(new FilteredClassLoader(JdbcClient.class))
                .run(context -> assertThat(context).doesNotHaveBean(TenantStores.class));
    }

    @Test
    void aStartThatCannotSucceedSaysWhichKeyToSet() {
        application()
                .withPropertyValues("brygga.store.enabled=true")
                .run(context ->
                        assertThat(explained(context.getStartupFailure())).contains("brygga.store.trail-secret"));
        application()
                .withPropertyValues("brygga.web.records=true")
                .run(context -> assertThat(explained(context.getStartupFailure()))
                        .containsAnyOf("brygga.store.enabled", "brygga.security.audience"));
        application()
                .withPropertyValues(EVERYTHING)
                .withPropertyValues("brygga.security.audience=")
                .run(context ->
                        assertThat(explained(context.getStartupFailure())).contains("brygga.security.audience"));
    }

    private static String explained(Throwable failure) {
        var analysis = new MissingKeyFailureAnalyzer().analyze(failure);
        assertThat(analysis).isNotNull();
        return analysis.getDescription() + " " + analysis.getAction();
    }

    @Test
    void aKeyThatIsMisspelledIsTold() {
        application()
                .withPropertyValues("brygga.stor.enabled=true", "brygga.web.max-body=1MB", "brygga.packs[0]=sweden")
                .run(context -> assertThat(context.getBean(UnknownKeys.class).unknown())
                        .contains("brygga.stor.enabled")
                        .doesNotContain("brygga.web.max-body", "brygga.packs[0]"));
    }
}
