// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.files;

import java.time.Clock;
import org.brygga.sdk.Brygga;
import org.brygga.spring.BryggaAutoConfiguration;
import org.brygga.spring.api.Workplace;
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

/** Makes files and gives them out where records are kept and opened over HTTP. */
@AutoConfiguration(
        after = BryggaAutoConfiguration.class,
        afterName = "org.brygga.spring.jdbc.StoreAutoConfiguration",
        beforeName = "org.brygga.spring.rest.RestAutoConfiguration")
@ConditionalOnClass(DispatcherServlet.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnBooleanProperty("brygga.web.records")
@ConditionalOnBean({MadeFiles.class, TenantStores.class, Jobs.class})
final class FilesAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    FileOrders bryggaFileOrders(
            Brygga brygga, TenantStores stores, MadeFiles files, Jobs jobs, ObjectProvider<Clock> clocks) {
        return new FileOrders(new Workplace(brygga, stores, null, clock(clocks)), files, jobs);
    }

    @Bean
    @ConditionalOnMissingBean
    FileEndpoints bryggaFiles(
            Brygga brygga, TenantStores stores, MadeFiles files, Jobs jobs, ObjectProvider<Clock> clocks) {
        return new FileEndpoints(new Workplace(brygga, stores, null, clock(clocks)), files, jobs);
    }

    @Bean
    @ConditionalOnMissingBean(name = "bryggaFileMaking")
    JobKind bryggaFileMaking(
            MadeFiles files, TenantStores stores, ObjectProvider<FileMaker> makers, ObjectProvider<Clock> clocks) {
        return new MakingJob(files, stores, makers.orderedStream().toList(), clock(clocks));
    }

    private static Clock clock(ObjectProvider<Clock> clocks) {
        return clocks.getIfUnique(Clock::systemDefaultZone);
    }
}
