// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.jdbc;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brygga.dataset.References;
import org.brygga.model.personal.PersonRecord;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import org.brygga.sdk.store.Versioned;
import org.brygga.sdk.store.keeping.StoredForm;
import org.jspecify.annotations.Nullable;

/** The newest version of each record, which points at which, and how both are written together with the history. */
final class RecordTable {

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
}
