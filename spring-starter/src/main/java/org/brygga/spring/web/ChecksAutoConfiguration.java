// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.web;

import org.brygga.sdk.Brygga;
import org.brygga.spring.BryggaProperties;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Opens the check of a document over HTTP, once {@code brygga.web.enabled} says so. */
@AutoConfiguration(after = RefusalAutoConfiguration.class)
@ConditionalOnClass(DispatcherServlet.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnBooleanProperty("brygga.web.enabled")
final class ChecksAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean(name = "bryggaChecks")
    RouterFunction<ServerResponse> bryggaChecks(Brygga brygga, FindingsJson json, BryggaProperties properties) {
        ChecksHandler handler = new ChecksHandler(
                brygga,
                json,
                new Problems(json),
                new Languages(properties.locale()),
                Math.toIntExact(properties.web().maxBody().toBytes()));
        return RouterFunctions.route()
                .POST(properties.web().path() + "/checks", handler::check)
                .build();
    }
}
