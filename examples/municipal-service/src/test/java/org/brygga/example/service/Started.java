// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.web.servlet.client.RestTestClient;

/** The service on a free port, and a client for it. */
record Started(ConfigurableApplicationContext context, String address, RestTestClient client) implements AutoCloseable {

    static Started service() {
        ConfigurableApplicationContext context =
                new SpringApplicationBuilder(MunicipalService.class).run("--server.port=0");
        String address = "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
        return new Started(
                context, address, RestTestClient.bindToServer().baseUrl(address).build());
    }

    @Override
    public void close() {
        context.close();
    }
}
