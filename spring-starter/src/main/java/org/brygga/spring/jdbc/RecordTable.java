// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.brygga.dataset.References;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.personal.PersonRecord;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import org.brygga.sdk.store.About;
import org.brygga.sdk.store.StoredForm;
import org.brygga.sdk.store.Versioned;
import org.jspecify.annotations.Nullable;

/** The tables of records: the newest version of each, every version, and which points at which. */
final class RecordTable {

    private final Tenant tenant;
    private final StoredForm form;

    RecordTable(Tenant tenant, StoredForm form) {
        this.tenant = tenant;
        this.form = form;
    }

    /** A version with the reference of its record, which its content does not tell where the record was taken away. */
    record Row(Ref record, Versioned<Aggregate> version) {}

    Optional<Versioned<Aggregate>> newest(Ref record) {
        return tenant.sql("select type, id, version, at, content from brygga_record"
                        + " where tenant = :tenant and type = :type and id = :id")
                .param("type", record.type())
                .param("id", record.id())
                .query(this::row)
                .optional()
                .map(Row::version);
    }

    /** The newest versions of a type that are there, by id. */
    List<Row> all(String type) {
        return tenant.sql("select type, id, version, at, content from brygga_record"
                        + " where tenant = :tenant and type = :type and content is not null order by id")
                .param("type", type)
                .query(this::row)
                .list();
    }

    /** The same, a piece at a time. */
    List<Row> page(String type, String afterId, int limit) {
        return tenant.sql("select type, id, version, at, content from brygga_record where tenant = :tenant"
                        + " and type = :type and id > :after and content is not null order by id limit :limit")
                .param("type", type)
                .param("after", afterId)
                .param("limit", limit)
                .query(this::row)
                .list();
    }

    List<Row> referringTo(String type, Ref target) {
        return tenant.sql("select r.type, r.id, r.version, r.at, r.content from brygga_reference f join brygga_record r"
                        + " on r.tenant = f.tenant and r.type = f.type and r.id = f.id"
                        + " where f.tenant = :tenant and r.tenant = :tenant and f.target = :target and f.type = :type"
                        + " order by r.id")
                .param("target", target.text())
                .param("type", type)
                .query(this::row)
                .list();
    }

    List<Row> aboutPerson(String person) {
        return tenant.sql("select type, id, version, at, content from brygga_record"
                        + " where tenant = :tenant and person = :person and content is not null order by type, id")
                .param("person", person)
                .query(this::row)
                .list();
    }

    List<Versioned<Aggregate>> history(Ref record) {
        return tenant
                .sql("select type, id, version, at, content from brygga_version"
                        + " where tenant = :tenant and type = :type and id = :id order by version")
                .param("type", record.type())
                .param("id", record.id())
                .query(this::row)
                .list()
                .stream()
                .map(Row::version)
                .toList();
    }

    /** What held at a moment, records that had been taken away left out. */
    List<Row> asOf(Instant moment) {
        return tenant.sql(
                        "select v.type, v.id, v.version, v.at, v.content from brygga_version v where v.tenant = :tenant"
                                + " and v.content is not null and v.version = (select max(w.version) from brygga_version w"
                                + " where w.tenant = v.tenant and w.type = v.type and w.id = v.id and w.at <= :moment)"
                                + " order by v.type, v.id")
                .param("moment", stamp(moment))
                .query(this::row)
                .list();
    }

    /** Every version in which one of these texts stands; every version if there are none. */
    List<Row> versionsWith(List<String> texts) {
        StringBuilder where = new StringBuilder();
        Map<String, Object> parameters = new HashMap<>();
        for (String text : texts) {
            String name = "t" + parameters.size();
            where.append(where.isEmpty() ? " and (" : " or ").append("position(:" + name + " in content) > 0");
            parameters.put(name, text);
        }
        return tenant.sql("select type, id, version, at, content from brygga_version where tenant = :tenant"
                        + " and content is not null" + where + (where.isEmpty() ? "" : ")")
                        + " order by type, id, version")
                .params(parameters)
                .query(this::row)
                .list();
    }

    /** Every record of which a version was about a person. */
    Set<Ref> everAbout(PersonKey person) {
        return versionsWith(List.of('"' + person.key() + '"')).stream()
                .filter(row -> About.is(row.version().record(), person))
                .map(Row::record)
                .collect(Collectors.toSet());
    }

    /** Every version of one record. */
    List<Row> versionsOf(Ref record) {
        return history(record).stream()
                .filter(version -> version.record() != null)
                .map(version -> new Row(record, version))
                .toList();
    }

    /** Puts in the first version of a record. */
    void first(Aggregate record, Instant at) {
        Map<String, @Nullable Object> row = new HashMap<>(of(record.ref(), 1, at, form.text(record)));
        tenant.insert("brygga_version", row);
        row.put("person", person(record));
        tenant.insert("brygga_record", row);
        point(record);
    }

    /**
     * Keeps the next version.
     *
     * @param record absent where it is taken away
     * @return whether the version before was the one that it rests on
     */
    boolean next(Ref reference, long version, @Nullable Aggregate record, Instant at) {
        String content = record == null ? null : form.text(record);
        int changed = tenant.sql(
                        "update brygga_record set version = :version, at = :at, content = :content, person = :person"
                                + " where tenant = :tenant and type = :type and id = :id and version = :before")
                .params(of(reference, version, at, content))
                .param("person", record == null ? null : person(record))
                .param("before", version - 1)
                .update();
        if (changed == 0) {
            return false;
        }
        tenant.insert("brygga_version", of(reference, version, at, content));
        unpoint(reference);
        if (record != null) {
            point(record);
        }
        return true;
    }

    /** Writes an old version anew, without what is to be forgotten. */
    void rewrite(Ref reference, long version, Aggregate record) {
        tenant.sql("update brygga_version set content = :content"
                        + " where tenant = :tenant and type = :type and id = :id and version = :version")
                .param("content", form.text(record))
                .param("type", reference.type())
                .param("id", reference.id())
                .param("version", version)
                .update();
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

    /** Takes out that somebody could see a person, and what she could see. */
    void forgetClearances(String person) {
        tenant.sql("delete from brygga_clearance where tenant = :tenant and (person = :person or holder = :person)")
                .param("person", person)
                .update();
    }

    private void point(Aggregate record) {
        References.of(record)
                .distinct()
                .forEach(target -> tenant.insert(
                        "brygga_reference",
                        Map.of(
                                "target",
                                target.text(),
                                "type",
                                record.typeWord(),
                                "id",
                                record.ref().id())));
    }

    private void unpoint(Ref reference) {
        tenant.sql("delete from brygga_reference where tenant = :tenant and type = :type and id = :id")
                .param("type", reference.type())
                .param("id", reference.id())
                .update();
    }

    private static Map<String, @Nullable Object> of(Ref reference, long version, Instant at, @Nullable String content) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("type", reference.type());
        row.put("id", reference.id());
        row.put("version", version);
        row.put("at", stamp(at));
        row.put("content", content);
        return row;
    }

    private static @Nullable String person(Aggregate record) {
        return record instanceof PersonRecord person && person.person() != null
                ? person.person().key()
                : null;
    }

    static OffsetDateTime stamp(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private Row row(ResultSet row, int number) throws SQLException {
        String type = row.getString("type");
        String content = row.getString("content");
        return new Row(
                Ref.of(type, row.getString("id")),
                new Versioned<>(
                        row.getLong("version"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        content == null ? null : form.record(type, content)));
    }
}
