// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.brygga.spring.MissingKeyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept stays, in a folder that is nobody else's. */
class KeepingTest {

    @TempDir
    private Path folder;

    private static int records(Visitor visitor) {
        return visitor.get("/brygga/v1/changes?after=0&limit=1000")
                .json()
                .get("items")
                .size();
    }

    @Test
    void whatWasKeptIsThereAfterAnotherStart() throws IOException {
        Path data = folder.resolve("brygga-data");
        int before;
        String secret;
        try (Stopped first = new Stopped(Started.in(data))) {
            Visitor visitor = Visitor.as(first.service().address(), "coordinator");
            Visitor.Answer made = visitor.send(
                    "POST",
                    "/brygga/v1/organisations",
                    "{\"id\":\"ny\",\"name\":\"En ny\",\"kind\":\"CIVIL_SOCIETY\",\"country\":\"SE\"}");
            assertThat(made.status()).isEqualTo(201);
            before = records(visitor);
            secret = Files.readString(data.resolve("trail-secret"));
        }
        try (Stopped second = new Stopped(Started.in(data))) {
            Visitor visitor = Visitor.as(second.service().address(), "coordinator");
            assertThat(visitor.get("/brygga/v1/organisations/ny").status()).isEqualTo(200);
            assertThat(records(visitor)).isEqualTo(before);
            assertThat(Files.readString(data.resolve("trail-secret"))).isEqualTo(secret);
            assertThat(Visitor.as(second.service().address(), "officer")
                            .get("/brygga/v1/audit/verification")
                            .json()
                            .get("broken"))
                    .isEmpty();
        }
        assertThat(secret).matches("[0-9a-f]{64}");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("trail-secret"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                .isEqualTo("rwx------");
        try (Stream<Path> files = Files.list(data)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("records.mv.db", "trail-secret");
        }
    }

    /** Ends a service and leaves its folder. */
    private record Stopped(Started service) implements AutoCloseable {

        @Override
        public void close() {
            service.end();
        }
    }

    private ThrowingCallable start(String... settings) {
        String[] all = Stream.concat(Stream.of("logging.level.root=off"), Stream.of(settings))
                .toArray(String[]::new);
        return () -> Started.in(folder, all).close();
    }

    @Test
    void aDatabaseOfOnesOwnIsNotOpenedToInventedPeopleByOversight() {
        String own = "spring.datasource.url=jdbc:h2:mem:own;DB_CLOSE_DELAY=-1";

        assertThatThrownBy(start(own)).hasRootCauseInstanceOf(MissingKeyException.class);
        assertThatThrownBy(start(own, "service.embedded=true")).hasRootCauseInstanceOf(MissingKeyException.class);
        assertThatThrownBy(start("service.login=oidc")).hasRootCauseInstanceOf(MissingKeyException.class);
        try (Started said = Started.in(folder, own, "service.login=demo")) {
            Visitor visitor = Visitor.as(said.address(), "coordinator");
            assertThat(visitor.get("/brygga/v1/organisations").json().get("items"))
                    .isEmpty();
        }
    }
}
