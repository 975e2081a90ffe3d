// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.web;

import org.brygga.sdk.Brygga;
import org.brygga.spring.BryggaAutoConfiguration;
import org.brygga.spring.BryggaProperties;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.DispatcherServlet;

/** Lets a refused record of ours be answered with its findings; without such a record nothing changes. */
@AutoConfiguration(after = BryggaAutoConfiguration.class)
@ConditionalOnClass(DispatcherServlet.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
final class RefusalAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    FindingsJson bryggaFindingsJson(Brygga brygga) {
        return new FindingsJson(brygga.packs());
    }

    @Bean
    @ConditionalOnMissingBean
    RefusalResolver bryggaRefusalResolver(
            Brygga brygga, FindingsJson json, BryggaProperties properties, ApplicationContext context) {
        return new RefusalResolver(
                new RefusedBodies(brygga),
                new HostHandlers(context),
                new Languages(properties.locale()),
                new Problems(json));
    }
}
