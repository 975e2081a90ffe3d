// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.FileSystemUtils;

/** The service on a free port with a folder of its own, and a client for it. */
record Started(ConfigurableApplicationContext context, String address, RestTestClient client, Path folder)
        implements AutoCloseable {

    static Started service(String... settings) {
        try {
            return in(Files.createTempDirectory("brygga-service"), settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The service over a folder that is kept when it ends. */
    static Started in(Path folder, String... settings) {
        return with(MunicipalService.class, folder, settings);
    }

    /** The same in an application that brings something of its own. */
    static Started with(Class<?> brought, Path folder, String... settings) {
        String[] arguments = Stream.concat(
                        Stream.of("server.port=0", "service.folder=" + folder), Arrays.stream(settings))
                .map(setting -> "--" + setting)
                .toArray(String[]::new);
        ConfigurableApplicationContext context =
                new SpringApplicationBuilder(MunicipalService.class, brought).run(arguments);
        String address = "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
        return new Started(
                context, address, RestTestClient.bindToServer().baseUrl(address).build(), folder);
    }

    @Override
    public void close() {
        context.close();
        FileSystemUtils.deleteRecursively(folder.toFile());
    }

    /** Ends it, as a signal would, and leaves its folder as it is. */
    void end() {
        context.close();
    }
}
