// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service.keeping;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever started the service where to open it, and where its records are. */
@Component
final class StartLine implements ApplicationListener<ApplicationReadyEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(StartLine.class);

    private final Environment environment;

    StartLine(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        String place = environment.getProperty("service.embedded", Boolean.class, false)
                ? environment.getProperty(KeepingDefaults.FOLDER, "")
                : "the database of spring.datasource.url";
        LOG.info(
                "Open http://localhost:{} \u2014 records are kept in {}",
                environment.getProperty("local.server.port"),
                place);
    }
}
