// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.jdbc.records;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brygga.dataset.RecordType;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import org.brygga.sdk.store.Versioned;
import org.brygga.sdk.store.keeping.StoredForm;
import org.brygga.spring.jdbc.rows.Tenant;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is asked of the newest version of each record, and of which points at which. */
public final class RecordTable {

    /** For how many records of a type is asked in one statement. */
    private static final int ASKED = 1_000;

    private final Tenant tenant;
    private final StoredRow.Reader rows;

    public RecordTable(Tenant tenant, StoredForm form) {
        this.tenant = tenant;
        this.rows = new StoredRow.Reader(form);
    }

    public Optional<Versioned<Aggregate>> newest(Ref record) {
        return tenant.sql("select type, id, version, at, content from brygga_record"
                        + " where tenant = :tenant and type = :type and id = :id")
                .param("type", record.type())
                .param("id", record.id())
                .query(rows::row)
                .optional()
                .map(StoredRow::version);
    }

    /** The newest versions of everything that is there, at one moment, in the order of the types and by id. */
    public List<StoredRow> everything() {
        Map<String, List<StoredRow>> byType = tenant
                .sql("select type, id, version, at, content from brygga_record"
                        + " where tenant = :tenant and content is not null order by id")
                .query(rows::row)
                .list()
                .stream()
                .collect(Collectors.groupingBy(row -> row.record().type()));
        return Stream.of(RecordType.values())
                .flatMap(type -> byType.getOrDefault(type.word(), List.of()).stream())
                .toList();
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
    public Map<Ref, Long> versions(Collection<Ref> records) {
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
}
