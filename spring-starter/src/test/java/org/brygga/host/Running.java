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

    /** What makes Spring Boot ask for a login; these applications have none. */
    private static final String LOGIN = String.join(
            ",",
            "org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration");

    static Running start(Class<?> application, String... settings) {
        return start(List.of(application), settings);
    }

    static Running start(List<Class<?>> sources, String... settings) {
        Stream<String> first = Stream.of("server.port=0");
        if (!sources.contains(RecordsApplication.class)) {
            first = Stream.concat(first, Stream.of("spring.autoconfigure.exclude=" + LOGIN));
        }
        String[] arguments = Stream.concat(first, Arrays.stream(settings))
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
