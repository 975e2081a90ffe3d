// SPDX-License-Identifier: Apache-2.0
package org.brygga.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.brygga.openapi.Described;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A started application that keeps records, with a client that sends what it is told to send and nothing else. */
record RecordsHost(Running running, String address, HttpClient client) implements AutoCloseable {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static RecordsHost start(String... settings) {
        return startAt("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000", settings);
    }

    static RecordsHost startAt(String database, String... settings) {
        return startAt(database, List.of(), settings);
    }

    /** The same with more that the application brings. */
    static RecordsHost startAt(String database, List<Class<?>> more, String... settings) {
        String[] all = Stream.concat(
                        Stream.of(
                                "spring.datasource.url=" + database,
                                "brygga.store.enabled=true",
                                "brygga.store.create-schema=true",
                                "brygga.store.trail-secret=a secret for tests only",
                                "brygga.security.audience=" + Token.AUDIENCE,
                                "brygga.web.records=true"),
                        Arrays.stream(settings))
                .toArray(String[]::new);
        List<Class<?>> sources = Stream.concat(Stream.of(RecordsApplication.class), more.stream())
                .toList();
        return of(Running.start(sources, all));
    }

    static RecordsHost of(Running running) {
        String port = running.context().getEnvironment().getProperty("local.server.port");
        return new RecordsHost(running, "http://localhost:" + port + "/brygga/v1", HttpClient.newHttpClient());
    }

    /** An answer, with its body as JSON where it is JSON. */
    record Answer(int status, String body, HttpResponse<String> whole) {

        JsonNode json() {
            return MAPPER.readTree(body);
        }

        @Nullable String header(String name) {
            return whole.headers().firstValue(name).orElse(null);
        }
    }

    Answer get(String path, @Nullable String token, String... headers) {
        return send("GET", path, token, (byte[]) null, headers);
    }

    /** A file, byte by byte. */
    byte[] bytes(String path, String token) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Bearer " + token)
                .build();
        try {
            HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            assertThat(response.statusCode()).isEqualTo(200);
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    Answer post(String path, @Nullable String token, String body, String... headers) {
        return send("POST", path, token, body, headers);
    }

    Answer put(String path, @Nullable String token, String body, String... headers) {
        return send("PUT", path, token, body, headers);
    }

    Answer send(String method, String path, @Nullable String token, @Nullable String body, String... headers) {
        return send(method, path, token, body == null ? null : body.getBytes(StandardCharsets.UTF_8), headers);
    }

    Answer send(String method, String path, @Nullable String token, byte @Nullable [] body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        for (int place = 0; place < headers.length; place += 2) {
            request.header(headers[place], headers[place + 1]);
        }
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        request.method(
                method,
                body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofByteArray(body));
        try {
            HttpResponse<String> response =
                    client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            assertThat(Described.mistakes(
                            method.toLowerCase(Locale.ROOT),
                            path.split("\\?", -1)[0],
                            response.statusCode(),
                            response.headers().firstValue("Content-Type").orElse(""),
                            response.body()))
                    .isEmpty();
            return new Answer(response.statusCode(), response.body(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        running.close();
    }
}
