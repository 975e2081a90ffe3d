// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.jdbc;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import org.brygga.sdk.store.StaleVersionException;
import org.brygga.sdk.store.Versioned;
import org.brygga.sdk.store.keeping.PendingUnit;
import org.brygga.sdk.store.keeping.StoredForm;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The newest version of each record, which points at which, and how both are written together with the history. */
final class RecordTable {

    /** For how many records of a type is asked in one statement. */
    private static final int ASKED = 1_000;

    /** How many records are written while the rows of the next are made. */
    private static final int PIECE = 125;

    private final Tenant tenant;
    private final StoredForm form;
    private final StoredRow.Reader rows;

    RecordTable(Tenant tenant, StoredForm form) {
        this.tenant = tenant;
        this.form = form;
        this.rows = new StoredRow.Reader(form);
    }

    Optional<Versioned<Aggregate>> newest(Ref record) {
        return tenant.sql("select type, id, version, at, content from brygga_record"
                        + " where tenant = :tenant and type = :type and id = :id")
                .param("type", record.type())
                .param("id", record.id())
                .query(rows::row)
                .optional()
                .map(StoredRow::version);
    }

    /** The newest versions of a type that are there, by id. */
    List<StoredRow> all(String type) {
        return tenant.sql("select type, id, version, at, content from brygga_record"
                        + " where tenant = :tenant and type = :type and content is not null order by id")
                .param("type", type)
                .query(rows::row)
                .list();
    }

    /** The same, a piece at a time. */
    List<StoredRow> page(String type, String afterId, int limit) {
        return tenant.sql("select type, id, version, at, content from brygga_record where tenant = :tenant"
                        + " and type = :type and id > :after and content is not null order by id limit :limit")
                .param("type", type)
                .param("after", afterId)
                .param("limit", limit)
                .query(rows::row)
                .list();
    }

    List<StoredRow> referringTo(String type, Ref target) {
        return tenant.sql("select r.type, r.id, r.version, r.at, r.content from brygga_reference f join brygga_record r"
                        + " on r.tenant = f.tenant and r.type = f.type and r.id = f.id"
                        + " where f.tenant = :tenant and r.tenant = :tenant and f.target = :target and f.type = :type"
                        + " order by r.id")
                .param("target", target.text())
                .param("type", type)
                .query(rows::row)
                .list();
    }

    List<StoredRow> aboutPerson(String person) {
        return tenant.sql("select type, id, version, at, content from brygga_record"
                        + " where tenant = :tenant and person = :person and content is not null order by type, id")
                .param("person", person)
                .query(rows::row)
                .list();
    }

    /** The newest version of each of these records of which there ever was one. */
    Map<Ref, Versioned<Aggregate>> newest(Collection<Ref> records) {
        Map<Ref, Versioned<Aggregate>> newest = new HashMap<>();
        asked(records, "type, id, version, at, content")
                .forEach(statement ->
                        statement.query(rows::row).list().forEach(row -> newest.put(row.record(), row.version())));
        return newest;
    }

    /** The numbers of the newest versions of these records, of each of which there ever was one. */
    Map<Ref, Long> versions(Collection<Ref> records) {
        Map<Ref, Long> versions = new HashMap<>();
        asked(records, "type, id, version")
                .forEach(statement -> statement
                        .query((row, number) -> versions.put(
                                Ref.of(row.getString("type"), row.getString("id")), row.getLong("version")))
                        .list());
        return versions;
    }

    /** Which of these are pointed at by any record. */
    Set<Ref> pointedAt(Collection<Ref> targets) {
        List<String> texts = targets.stream().map(Ref::text).toList();
        Set<Ref> pointedAt = new HashSet<>();
        for (int from = 0; from < texts.size(); from += ASKED) {
            tenant.sql("select distinct target from brygga_reference where tenant = :tenant and target in (:targets)")
                    .param("targets", texts.subList(from, Math.min(texts.size(), from + ASKED)))
                    .query(String.class)
                    .list()
                    .forEach(target -> pointedAt.add(Ref.parse(target)));
        }
        return pointedAt;
    }

    /** Statements that ask for the rows of many records, a piece of one type at a time. */
    private List<JdbcClient.StatementSpec> asked(Collection<Ref> records, String columns) {
        List<JdbcClient.StatementSpec> statements = new ArrayList<>();
        Map<String, List<String>> ids = new TreeMap<>();
        records.forEach(record ->
                ids.computeIfAbsent(record.type(), type -> new ArrayList<>()).add(record.id()));
        ids.forEach((type, all) -> {
            for (int from = 0; from < all.size(); from += ASKED) {
                statements.add(tenant.sql("select " + columns
                                + " from brygga_record where tenant = :tenant and type = :type and id in (:ids)")
                        .param("type", type)
                        .param("ids", all.subList(from, Math.min(all.size(), from + ASKED))));
            }
        });
        return statements;
    }

    /** Puts in the first version of a record. */
    void first(Aggregate record, Instant at) {
        keep(Map.of(record.ref(), new PendingUnit.Change(1, record)), at);
    }

    /** Puts in the next version of a record. */
    void next(Ref reference, long version, @Nullable Aggregate record, Instant at) {
        keep(Map.of(reference, new PendingUnit.Change(version, record)), at);
    }

    /**
     * Keeps versions, each of which follows the newest of its record; nobody else keeps any meanwhile, because the row of the tenant
     * is locked.
     */
    void keep(Map<Ref, PendingUnit.Change> changes, Instant at) {
        List<Ref> all = List.copyOf(changes.keySet());
        Supplier<KeptRows> next = piece(all, 0, changes, at);
        for (int from = 0; from < all.size(); from += PIECE) {
            KeptRows rows = next.get();
            next = piece(all, from + PIECE, changes, at);
            rows.replaced().forEach(this::replace);
            tenant.insert(rows.versions());
            tenant.insert(rows.records());
            tenant.insert(rows.references());
        }
    }

    /** The rows of a piece, which are made while the piece before is written. */
    private Supplier<KeptRows> piece(List<Ref> all, int from, Map<Ref, PendingUnit.Change> changes, Instant at) {
        List<Ref> piece = all.subList(Math.min(from, all.size()), Math.min(from + PIECE, all.size()));
        return Aside.of(piece.size(), () -> {
            KeptRows rows = new KeptRows(stamp(at));
            piece.forEach(reference -> rows.add(reference, Objects.requireNonNull(changes.get(reference)), form));
            return rows;
        });
    }

    private void replace(KeptRows.Replaced now) {
        Ref reference = now.record();
        int changed = tenant.sql(
                        "update brygga_record set version = :version, at = :at, content = :content, person = :person"
                                + " where tenant = :tenant and type = :type and id = :id and version = :before")
                .param("version", now.version())
                .param("at", now.at())
                .param("content", now.content())
                .param("person", now.person())
                .param("type", reference.type())
                .param("id", reference.id())
                .param("before", now.version() - 1)
                .update();
        if (changed == 0) {
            throw new StaleVersionException(reference, now.version() - 1, 0);
        }
        unpoint(reference);
    }

    /** Takes a record out with all its versions, as if it had never been there. */
    void forget(Ref reference) {
        unpoint(reference);
        for (String table : List.of("brygga_record", "brygga_version")) {
            tenant.sql("delete from " + table + " where tenant = :tenant and type = :type and id = :id")
                    .param("type", reference.type())
                    .param("id", reference.id())
                    .update();
        }
    }

    /** Files that were sent to be imported, and files that were made: nobody knows whom they tell of. */
    void forgetFiles() {
        tenant.sql("delete from brygga_import where tenant = :tenant").update();
        tenant.sql("delete from brygga_file where tenant = :tenant").update();
    }

    /** Takes out that somebody could see a person, and what she could see. */
    void forgetClearances(String person) {
        tenant.sql("delete from brygga_clearance where tenant = :tenant and (person = :person or holder = :person)")
                .param("person", person)
                .update();
    }

    private void unpoint(Ref reference) {
        tenant.sql("delete from brygga_reference where tenant = :tenant and type = :type and id = :id")
                .param("type", reference.type())
                .param("id", reference.id())
                .update();
    }

    static OffsetDateTime stamp(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
