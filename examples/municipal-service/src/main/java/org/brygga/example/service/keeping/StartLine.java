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
    private final EmbeddedDatabase embedded;

    StartLine(Environment environment, EmbeddedDatabase embedded) {
        this.environment = environment;
        this.embedded = embedded;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        String place =
                embedded.isUsed() ? environment.getProperty(KeepingDefaults.FOLDER, "") : "a database of your own";
        LOG.info(
                "Open http://localhost:{} \u2014 records are kept in {}",
                environment.getProperty("local.server.port"),
                place);
    }
}
