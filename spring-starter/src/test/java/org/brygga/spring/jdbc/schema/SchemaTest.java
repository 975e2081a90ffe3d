// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.jdbc.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

class SchemaTest {

    private final DataSource source =
            new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
    private final Schema schema = new Schema(source, Dialect.H2, Clock.systemUTC());

    @Test
    void withoutTablesAndWithoutLeaveTheStartFailsAndSaysWhichKeyToSet() {
        assertThatThrownBy(() -> schema.require(false)).isInstanceOfSatisfying(SchemaException.class, failure -> {
            FailureAnalysis analysis = new SchemaFailureAnalyzer().analyze(failure);
            assertThat(analysis.getDescription()).contains("tables of Brygga");
            assertThat(analysis.getAction())
                    .contains("brygga.store.create-schema=true", "v1/h2.sql, v2/h2.sql, v3/h2.sql");
        });
    }

    @Test
    void theTablesAreMadeOnceAndFoundAgain() {
        schema.require(true);
        schema.require(true);
        schema.require(false);

        assertThat(JdbcClient.create(source)
                        .sql("select count(*) from brygga_schema")
                        .query(Long.class)
                        .single())
                .isEqualTo(Schema.VERSION);
    }

    @Test
    void tablesOfAnEarlierVersionGetWhatIsMissing() {
        new ResourceDatabasePopulator(new ClassPathResource(Dialect.H2.script(1), Schema.class)).execute(source);
        JdbcClient.create(source)
                .sql("insert into brygga_schema (version, applied) values (1, current_timestamp)")
                .update();
        assertThatThrownBy(() -> schema.require(false))
                .isInstanceOfSatisfying(
                        SchemaException.class,
                        failure -> assertThat(new SchemaFailureAnalyzer()
                                        .analyze(failure)
                                        .getAction())
                                .contains("v2/h2.sql")
                                .doesNotContain("v1/h2.sql"));

        schema.require(true);

        assertThat(JdbcClient.create(source)
                        .sql("select count(*) from brygga_file")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void tablesOfALaterVersionAreLeftAlone() {
        schema.require(true);
        JdbcClient.create(source)
                .sql("update brygga_schema set version = 99 where version = " + Schema.VERSION)
                .update();

        assertThatThrownBy(() -> schema.require(true))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("99");
    }

    @Test
    void h2WritesAtOnce() {
        JdbcClient.create(source).sql("set write_delay 400").update();
        assertThat(delays()).contains("400");

        schema.require(true);

        assertThat(delays()).contains("0").doesNotContain("400");
    }

    private List<String> delays() {
        return JdbcClient.create(source)
                .sql("select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'")
                .query(String.class)
                .list();
    }
}
