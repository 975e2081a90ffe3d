// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.rest;

import io.micrometer.observation.ObservationRegistry;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.brygga.audit.AuditChain;
import org.brygga.sdk.Brygga;
import org.brygga.spring.BryggaAutoConfiguration;
import org.brygga.spring.BryggaProperties;
import org.brygga.spring.MissingKeyException;
import org.brygga.spring.api.CallCounter;
import org.brygga.spring.api.Endpoint;
import org.brygga.spring.api.Gate;
import org.brygga.spring.jobs.JobKind;
import org.brygga.spring.jobs.Jobs;
import org.brygga.spring.partners.Partners;
import org.brygga.spring.security.Callers;
import org.brygga.spring.security.Clearances;
import org.brygga.spring.store.TenantStores;
import org.brygga.spring.web.FindingsJson;
import org.brygga.spring.web.Languages;
import org.brygga.spring.web.Problems;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Opens kept records over HTTP, once {@code brygga.web.records} says so. */
@AutoConfiguration(
        after = BryggaAutoConfiguration.class,
        afterName = {
            "org.brygga.spring.jdbc.StoreAutoConfiguration",
            "org.brygga.spring.security.SecurityAutoConfiguration",
            "org.brygga.spring.web.RefusalAutoConfiguration"
        })
@ConditionalOnClass(DispatcherServlet.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnBooleanProperty("brygga.web.records")
final class RestAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    RestEndpoints bryggaEndpoints(
            Brygga brygga,
            ObjectProvider<TenantStores> stores,
            ObjectProvider<Clearances> clearances,
            ObjectProvider<AuditChain> chains,
            ObjectProvider<Jobs> jobs,
            ObjectProvider<JobKind> kinds,
            BryggaProperties properties,
            ObjectProvider<Clock> clocks) {
        TenantStores known = stores.getIfUnique();
        if (known == null) {
            throw new MissingKeyException(
                    "brygga.store.enabled",
                    "Records are to be opened over HTTP, and nothing keeps any.",
                    "Set brygga.store.enabled=true, or bring a bean of the type TenantStores.");
        }
        return RestEndpoints.over(
                brygga,
                known,
                clearances.getIfUnique(),
                chains.getIfUnique(),
                jobs.getIfUnique(),
                kinds.stream().map(JobKind::word).collect(Collectors.toSet()),
                new Partners(properties.security().organisations()),
                clocks.getIfUnique(Clock::systemDefaultZone));
    }

    /** Whoever listens is sent away first: an application that ends waits for answers that are not finished. */
    @Bean
    @ConditionalOnMissingBean(name = "bryggaStreamsEnd")
    ApplicationListener<ContextClosedEvent> bryggaStreamsEnd(RestEndpoints endpoints) {
        return event -> endpoints.close();
    }

    /** What is opened, for programs that make clients of it; it shows nothing of what is kept. */
    @Bean
    @ConditionalOnMissingBean(name = "bryggaOpenApi")
    @ConditionalOnBooleanProperty("brygga.web.openapi")
    RouterFunction<ServerResponse> bryggaOpenApi(BryggaProperties properties) {
        return RouterFunctions.route()
                .GET(
                        properties.web().path() + "/openapi.json",
                        request -> ServerResponse.ok()
                                .contentType(MediaType.APPLICATION_JSON)
                                .body(new ClassPathResource("openapi.json", RestAutoConfiguration.class)))
                .build();
    }

    @Bean
    @ConditionalOnMissingBean(name = "bryggaRecords")
    RouterFunction<ServerResponse> bryggaRecords(
            ObjectProvider<Callers> callers,
            List<Endpoint.Source> sources,
            ObjectProvider<ObservationRegistry> observations,
            FindingsJson json,
            ObjectProvider<Clock> clocks,
            BryggaProperties properties) {
        Callers known = callers.getIfUnique();
        if (known == null) {
            throw new MissingKeyException(
                    "brygga.web.records",
                    "Records are to be opened over HTTP, and nobody says who is calling.",
                    "Add spring-boot-starter-security-oauth2-resource-server and set brygga.security.audience, or bring a bean"
                            + " of the type Callers.");
        }
        Gate gate = new Gate(
                known,
                new Languages(properties.locale()),
                new Problems(json),
                new CallCounter(properties.web().searchesPerMinute(), clocks.getIfUnique(Clock::systemUTC)),
                Math.toIntExact(properties.web().maxBody().toBytes()),
                observations.getIfUnique(() -> ObservationRegistry.NOOP));
        return gate.open(
                properties.web().path() + "/v1",
                sources.stream().flatMap(source -> source.endpoints().stream()).toList());
    }
}
