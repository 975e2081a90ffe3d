// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.brygga.spring.files.FileMaker;
import org.brygga.spring.files.MadeFile;
import org.brygga.spring.files.MadeFiles;
import org.brygga.spring.jdbc.rows.Moments;
import org.brygga.spring.jdbc.rows.Tenant;
import org.brygga.spring.jdbc.schema.Dialect;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The table of files that are made for somebody. */
final class JdbcMadeFiles implements MadeFiles {

    private static final String COLUMNS = "id, owner, maker, request, language, viewer, name, type, position, at";

    private final JdbcClient client;
    private final Dialect dialect;
    private final TransactionTemplate transactions;
    private final Duration kept;

    /**
     * @param kept how long a file is kept
     */
    JdbcMadeFiles(JdbcClient client, Dialect dialect, TransactionTemplate transactions, Duration kept) {
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
    public void ask(MadeFile file) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", file.id());
        row.put("owner", file.owner());
        row.put("maker", file.maker());
        row.put("request", file.order());
        row.put("language", file.language());
        row.put("viewer", file.viewer());
        row.put("position", file.position());
        row.put("at", Moments.column(file.at()));
        in(file.tenant(), tenant -> {
            tenant.sql("delete from brygga_file where tenant = :tenant and at < :moment")
                    .param("moment", Moments.column(file.at().minus(kept)))
                    .update();
            tenant.insert("brygga_file", row);
            return row;
        });
    }

    @Override
    public Optional<MadeFile> find(String tenant, String id) {
        return in(
                tenant,
                entered -> entered.sql("select " + COLUMNS + " from brygga_file where tenant = :tenant and id = :id")
                        .param("id", id)
                        .query((row, number) -> file(tenant, row))
                        .optional());
    }

    @Override
    public List<MadeFile> of(String tenant, String owner, int limit) {
        return in(
                tenant,
                entered -> entered.sql(
                                "select " + COLUMNS + " from brygga_file where tenant = :tenant and owner = :owner"
                                        + " order by at desc, id limit :limit")
                        .param("owner", owner)
                        .param("limit", limit)
                        .query((row, number) -> file(tenant, row))
                        .list());
    }

    private static MadeFile file(String tenant, ResultSet row) throws SQLException {
        return new MadeFile(
                tenant,
                row.getString("id"),
                row.getString("owner"),
                row.getString("maker"),
                row.getString("request"),
                row.getString("language"),
                row.getString("viewer"),
                row.getString("name"),
                row.getString("type"),
                row.getLong("position"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    @Override
    public void keep(String tenant, String id, FileMaker.Made made, long position) {
        in(
                tenant,
                entered -> entered.sql("update brygga_file set name = :name, type = :type, position = :position,"
                                + " content = :content where tenant = :tenant and id = :id")
                        .param("name", made.name())
                        .param("type", made.type())
                        .param("position", position)
                        .param("content", made.content())
                        .param("id", id)
                        .update());
    }

    @Override
    public Optional<byte[]> content(String tenant, String id) {
        return in(
                tenant,
                entered -> entered.sql("select content from brygga_file where tenant = :tenant and id = :id")
                        .param("id", id)
                        .query((row, number) -> Optional.ofNullable(row.getBytes("content")))
                        .optional()
                        .flatMap(Function.identity()));
    }

    @Override
    public void remove(String tenant, String id) {
        in(
                tenant,
                entered -> entered.sql("delete from brygga_file where tenant = :tenant and id = :id")
                        .param("id", id)
                        .update());
    }
}
