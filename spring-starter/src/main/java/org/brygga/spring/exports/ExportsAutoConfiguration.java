// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.exports;

import org.brygga.sdk.Brygga;
import org.brygga.spring.BryggaAutoConfiguration;
import org.brygga.spring.files.FileMaker;
import org.brygga.spring.files.FileOrders;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.DispatcherServlet;

/** Has exports made as jobs where files can be made. */
@AutoConfiguration(
        after = BryggaAutoConfiguration.class,
        afterName = "org.brygga.spring.files.FilesAutoConfiguration",
        beforeName = "org.brygga.spring.rest.RestAutoConfiguration")
@ConditionalOnClass(DispatcherServlet.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnBooleanProperty("brygga.web.records")
@ConditionalOnBean(FileOrders.class)
final class ExportsAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    ExportOrders bryggaExports(FileOrders orders) {
        return new ExportOrders(orders);
    }

    @Bean
    @ConditionalOnMissingBean(name = "bryggaExportFiles")
    FileMaker bryggaExportFiles(Brygga brygga) {
        return new ExportFiles(brygga);
    }
}
