// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.imports;

import java.time.Clock;
import org.brygga.sdk.Brygga;
import org.brygga.spring.BryggaAutoConfiguration;
import org.brygga.spring.BryggaProperties;
import org.brygga.spring.jobs.JobKind;
import org.brygga.spring.jobs.Jobs;
import org.brygga.spring.store.TenantStores;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.DispatcherServlet;

/** Takes files to be imported where records are kept and opened over HTTP. */
@AutoConfiguration(
        after = BryggaAutoConfiguration.class,
        afterName = "org.brygga.spring.jdbc.StoreAutoConfiguration",
        beforeName = "org.brygga.spring.rest.RestAutoConfiguration")
@ConditionalOnClass(DispatcherServlet.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnBooleanProperty("brygga.web.records")
@ConditionalOnBean({SentFiles.class, TenantStores.class, Jobs.class})
final class ImportsAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    ImportEndpoints bryggaImports(
            Brygga brygga,
            TenantStores stores,
            SentFiles files,
            Jobs jobs,
            BryggaProperties properties,
            ObjectProvider<Clock> clocks) {
        return ImportEndpoints.over(
                brygga, stores, files, jobs, properties.web().maxFile().toBytes(), clock(clocks));
    }

    @Bean
    @ConditionalOnMissingBean(name = "bryggaImportTrials")
    JobKind bryggaImportTrials(Brygga brygga, TenantStores stores, SentFiles files, ObjectProvider<Clock> clocks) {
        return new TryingJob(new ImportWork(brygga, stores, files, clock(clocks)));
    }

    @Bean
    @ConditionalOnMissingBean(name = "bryggaImportKeeping")
    JobKind bryggaImportKeeping(Brygga brygga, TenantStores stores, SentFiles files, ObjectProvider<Clock> clocks) {
        return new KeepingJob(new ImportWork(brygga, stores, files, clock(clocks)));
    }

    private static Clock clock(ObjectProvider<Clock> clocks) {
        return clocks.getIfUnique(Clock::systemDefaultZone);
    }
}
