// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.brygga.spring.MissingKeyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three keys, and records are kept in PostgreSQL, by a role that is no superuser. */
class PostgresTest {

    @TempDir
    private Path folder;

    @Test
    void threeKeysKeepRecordsInPostgres() throws IOException, SQLException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
            try (Connection connection = postgres.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create role brygga login password 'not-a-secret'");
                statement.execute("create database town owner brygga");
            }
            String[] keys = {
                "spring.datasource.url=jdbc:postgresql://localhost:" + postgres.getPort() + "/town",
                "spring.datasource.username=brygga",
                "spring.datasource.password=not-a-secret",
                "service.login=demo",
                "service.first-records=true"
            };
            Started first = Started.in(folder, keys);
            Visitor visitor = Visitor.as(first.address(), "coordinator");
            assertThat(visitor.get("/brygga/v1/groups/norrbacka-nu").status()).isEqualTo(200);
            visitor.send(
                    "POST",
                    "/brygga/v1/organisations",
                    "{\"id\":\"ny\",\"name\":\"En ny\",\"kind\":\"CIVIL_SOCIETY\",\"country\":\"SE\"}");
            first.end();

            Started second = Started.in(folder, keys);
            assertThat(Visitor.as(second.address(), "coordinator")
                            .get("/brygga/v1/organisations/ny")
                            .status())
                    .isEqualTo(200);
            second.end();
            assertThat(folder).isDirectoryNotContaining("glob:**.mv.db");

            String[] real = Stream.concat(
                            Stream.of(keys).filter(key -> !key.startsWith("service.")), Stream.of(EntranceTest.OIDC))
                    .toArray(String[]::new);
            Started.in(folder.resolve("real"), real).end();
            assertThatThrownBy(() -> Started.in(folder, keys).close())
                    .hasRootCauseInstanceOf(MissingKeyException.class)
                    .rootCause()
                    .hasMessageContaining("service_in_real_use");
        }
    }
}
