// SPDX-License-Identifier: Apache-2.0
package org.brygga.host;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

/** An application that was started on a free port, and a client for it. */
record Running(ConfigurableApplicationContext context, RestTestClient client) implements AutoCloseable {

    static Running start(Class<?> application, String... settings) {
        return start(List.of(application), settings);
    }

    static Running start(List<Class<?>> sources, String... settings) {
        String[] arguments = Stream.concat(Stream.of("server.port=0"), Arrays.stream(settings))
                .map(setting -> "--" + setting)
                .toArray(String[]::new);
        ConfigurableApplicationContext context =
                new SpringApplicationBuilder(sources.toArray(Class<?>[]::new)).run(arguments);
        String port = context.getEnvironment().getProperty("local.server.port");
        return new Running(
                context,
                RestTestClient.bindToServer()
                        .baseUrl("http://localhost:" + port)
                        .build());
    }

    RestTestClient.ResponseSpec post(String path, String body) {
        return post(path, body, "en");
    }

    RestTestClient.ResponseSpec post(String path, String body, String language) {
        return client.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .header("Accept-Language", language)
                .body(body)
                .exchange();
    }

    @Override
    public void close() {
        context.close();
    }
}
