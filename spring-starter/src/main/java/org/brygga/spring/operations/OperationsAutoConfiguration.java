// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.operations;

import javax.sql.DataSource;
import org.brygga.sdk.Brygga;
import org.brygga.spring.BryggaAutoConfiguration;
import org.brygga.spring.api.Endpoint;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;

/** Tells whoever runs the application how it is, where Spring Boot's actuator is there. */
@AutoConfiguration(after = BryggaAutoConfiguration.class, afterName = "org.brygga.spring.rest.RestAutoConfiguration")
@ConditionalOnClass({InfoContributor.class, HealthIndicator.class})
final class OperationsAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean(name = "bryggaInfoContributor")
    InfoContributor bryggaInfoContributor(Brygga brygga) {
        return new PacksInformation(brygga);
    }

    /** Only with a database that records are kept in. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "org.springframework.jdbc.core.simple.JdbcClient")
    @ConditionalOnBooleanProperty("brygga.store.enabled")
    static class OfTheStore {

        @Bean
        @ConditionalOnBean(DataSource.class)
        @ConditionalOnMissingBean(name = "bryggaHealthIndicator")
        HealthIndicator bryggaHealthIndicator(DataSource source) {
            return new StoreHealth(source);
        }
    }

    /** Only where something is opened. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass({ConditionalOnAvailableEndpoint.class, RouterFunction.class})
    static class OfWhatIsOpened {

        @Bean
        @ConditionalOnAvailableEndpoint
        @ConditionalOnMissingBean
        BryggaEndpoint bryggaEndpoint(Brygga brygga, ObjectProvider<Endpoint.Source> sources) {
            return new BryggaEndpoint(brygga, sources.orderedStream().toList());
        }
    }
}
