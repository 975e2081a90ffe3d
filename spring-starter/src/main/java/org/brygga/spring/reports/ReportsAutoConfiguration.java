// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.reports;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.report.format.page.Letterhead;
import org.brygga.sdk.report.format.page.Logo;
import org.brygga.spring.BryggaAutoConfiguration;
import org.brygga.spring.BryggaProperties;
import org.brygga.spring.MissingKeyException;
import org.brygga.spring.api.Workplace;
import org.brygga.spring.files.FileMaker;
import org.brygga.spring.files.FileOrders;
import org.brygga.spring.store.TenantStores;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.ResourceLoader;
import org.springframework.web.servlet.DispatcherServlet;

/** Has reports made as files where files can be made, under the name and picture of the application. */
@AutoConfiguration(
        after = BryggaAutoConfiguration.class,
        afterName = "org.brygga.spring.files.FilesAutoConfiguration",
        beforeName = "org.brygga.spring.rest.RestAutoConfiguration")
@ConditionalOnClass(DispatcherServlet.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnBooleanProperty("brygga.web.records")
@ConditionalOnBean(FileOrders.class)
final class ReportsAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    ReportOrders bryggaReports(Brygga brygga, TenantStores stores, FileOrders orders, ObjectProvider<Clock> clocks) {
        Clock clock = clocks.getIfUnique(Clock::systemDefaultZone);
        return new ReportOrders(new Workplace(brygga, stores, null, clock), orders);
    }

    @Bean
    @ConditionalOnMissingBean
    Letterhead bryggaLetterhead(BryggaProperties properties, ResourceLoader resources) {
        String name = properties.reports().publisher();
        String logo = properties.reports().logo();
        return new Letterhead(name.isBlank() ? null : name, logo.isBlank() ? null : picture(resources, logo));
    }

    private static Logo picture(ResourceLoader resources, String place) {
        try (InputStream stream = resources.getResource(place).getInputStream()) {
            return Logo.of(stream.readNBytes(Logo.LIMIT + 1));
        } catch (IOException | IllegalArgumentException e) {
            throw new MissingKeyException(
                    "brygga.reports.logo",
                    "The picture for the head of reports cannot be used.",
                    "Name a PNG or SVG of at most 512 kilobytes, such as classpath:logo.png, or leave the key away.");
        }
    }

    @Bean
    @ConditionalOnMissingBean(name = "bryggaReportFiles")
    FileMaker bryggaReportFiles(Brygga brygga, Letterhead letterhead) {
        return new ReportFiles(brygga.packs(), letterhead);
    }

    @Bean
    @ConditionalOnMissingBean(name = "bryggaReleaseFiles")
    FileMaker bryggaReleaseFiles(Brygga brygga, Letterhead letterhead) {
        return new ReleaseFiles(brygga.packs(), letterhead);
    }
}
