// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.jdbc;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.brygga.spring.imports.SentFile;
import org.brygga.spring.imports.SentFiles;
import org.brygga.spring.jdbc.rows.Moments;
import org.brygga.spring.jdbc.rows.Tenant;
import org.brygga.spring.jdbc.schema.Dialect;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The table of files that are imported. */
final class JdbcSentFiles implements SentFiles {

    private static final String COLUMNS = "id, owner, name, options, viewer, job, report, at";

    private final JdbcClient client;
    private final Dialect dialect;
    private final TransactionTemplate transactions;
    private final Duration kept;

    /**
     * @param kept how long a file is kept
     */
    JdbcSentFiles(JdbcClient client, Dialect dialect, TransactionTemplate transactions, Duration kept) {
        this.client = client;
        this.dialect = dialect;
        this.transactions = transactions;
        this.kept = kept;
    }

    private <R> R in(String tenant, Function<Tenant, R> work) {
        return transactions.execute(status -> {
            Tenant entered = new Tenant(client, tenant, dialect);
            entered.enter();
            return work.apply(entered);
        });
    }

    @Override
    public void keep(SentFile file, byte[] content) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", file.id());
        row.put("owner", file.owner());
        row.put("name", file.name());
        row.put("options", file.options());
        row.put("viewer", file.viewer());
        row.put("job", file.job());
        row.put("at", Moments.column(file.at()));
        row.put("content", content);
        in(file.tenant(), tenant -> {
            tenant.sql("delete from brygga_import where tenant = :tenant and at < :moment")
                    .param("moment", Moments.column(file.at().minus(kept)))
                    .update();
            tenant.insert("brygga_import", row);
            return row;
        });
    }

    @Override
    public Optional<SentFile> find(String tenant, String id) {
        return in(
                tenant,
                entered -> entered.sql("select " + COLUMNS + " from brygga_import where tenant = :tenant and id = :id")
                        .param("id", id)
                        .query((row, number) -> file(tenant, row))
                        .optional());
    }

    @Override
    public List<SentFile> of(String tenant, String owner, int limit) {
        return in(
                tenant,
                entered -> entered.sql(
                                "select " + COLUMNS + " from brygga_import where tenant = :tenant and owner = :owner"
                                        + " order by at desc, id limit :limit")
                        .param("owner", owner)
                        .param("limit", limit)
                        .query((row, number) -> file(tenant, row))
                        .list());
    }

    private static SentFile file(String tenant, ResultSet row) throws SQLException {
        return new SentFile(
                tenant,
                row.getString("id"),
                row.getString("owner"),
                row.getString("name"),
                row.getString("options"),
                row.getString("viewer"),
                row.getString("job"),
                row.getString("report"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    @Override
    public void change(String tenant, String id, String options, String job) {
        in(
                tenant,
                entered -> entered.sql(
                                "update brygga_import set options = :options, job = :job where tenant = :tenant and id = :id")
                        .param("options", options)
                        .param("job", job)
                        .param("id", id)
                        .update());
    }

    @Override
    public void report(String tenant, String id, @Nullable String report) {
        in(
                tenant,
                entered -> entered.sql("update brygga_import set report = :report where tenant = :tenant and id = :id")
                        .param("report", report)
                        .param("id", id)
                        .update());
    }

    @Override
    public <T> T content(String tenant, String id, Function<InputStream, T> reader) {
        Supplier<byte[]> content = () -> in(
                tenant,
                entered -> entered.sql("select content from brygga_import where tenant = :tenant and id = :id")
                        .param("id", id)
                        .query((row, number) -> row.getBytes("content"))
                        .optional()
                        .orElseThrow(() -> new NoSuchElementException("The file is no longer kept")));
        return reader.apply(new ByteArrayInputStream(content.get()));
    }

    @Override
    public void remove(String tenant, String id) {
        in(
                tenant,
                entered -> entered.sql("delete from brygga_import where tenant = :tenant and id = :id")
                        .param("id", id)
                        .update());
    }
}
