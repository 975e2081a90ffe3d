// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** While anybody may be anybody, a name from elsewhere that was made to lead here leads to nothing. */
class KnownHostsTest {

    private static Started service;

    @BeforeAll
    static void start() {
        service = Started.service("service.hosts=try.example.org");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    /** A client of its own, because others set the name themselves. */
    private static String asked(String path, String... headers) throws IOException {
        URI address = URI.create(service.address());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            String request = "GET " + path + " HTTP/1.1\r\n" + String.join("\r\n", headers)
                    + "\r\nAccept-Language: sv\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"localhost", "localhost:8080", "LocalHost:1", "127.0.0.1:8080", "[::1]:8080", "try.example.org"})
    void namesOfThisMachineAreAnswered(String host) throws IOException {
        assertThat(asked("/session", "Host: " + host)).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example.org",
                "evil.example.org:8080",
                "localhost.evil.example.org",
                "evil-localhost",
                "127.0.0.1.evil.example.org",
                "127.0.0.2",
                "[::2]",
                "localhost:8080:1"
            })
    void otherNamesAreNotAnswered(String host) throws IOException {
        for (String path : List.of("/session", "/", "/brygga/v1/groups", "/nowhere")) {
            assertThat(asked(path, "Host: " + host))
                    .as(path)
                    .matches("(?s)HTTP/1.1 4(21|00) .*")
                    .doesNotContain("people");
        }
    }

    @Test
    void aNameIsNotMadeKnownByAnotherHeader() throws IOException {
        assertThat(asked(
                        "/session",
                        "Host: evil.example.org",
                        "X-Forwarded-Host: localhost",
                        "Forwarded: host=localhost"))
                .startsWith("HTTP/1.1 421");
    }

    @Test
    void theRefusalSaysWhatToDo() throws IOException {
        assertThat(asked("/session", "Host: evil.example.org"))
                .contains(
                        "application/problem+json",
                        "urn:brygga:problem:wrong-host",
                        "localhost",
                        "Content-Security-Policy");
    }
}
