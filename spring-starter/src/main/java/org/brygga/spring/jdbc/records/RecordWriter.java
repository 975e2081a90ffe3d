// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.jdbc.records;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import org.brygga.sdk.store.StaleVersionException;
import org.brygga.sdk.store.keeping.PendingUnit;
import org.brygga.sdk.store.keeping.StoredForm;
import org.brygga.spring.jdbc.rows.Aside;
import org.brygga.spring.jdbc.rows.Moments;
import org.brygga.spring.jdbc.rows.Tenant;
import org.jspecify.annotations.Nullable;

/** Writes versions of records: in the history, as the newest, and which records they point at, all together. */
public final class RecordWriter {

    /** How many records are written while the rows of the next are made. */
    private static final int PIECE = 125;

    private final Tenant tenant;
    private final StoredForm form;

    public RecordWriter(Tenant tenant, StoredForm form) {
        this.tenant = tenant;
        this.form = form;
    }

    /** Puts in the first version of a record. */
    public void first(Aggregate record, Instant at) {
        keep(Map.of(record.ref(), new PendingUnit.Change(1, record)), at);
    }

    /** Puts in the next version of a record. */
    public void next(Ref reference, long version, @Nullable Aggregate record, Instant at) {
        keep(Map.of(reference, new PendingUnit.Change(version, record)), at);
    }

    /**
     * Keeps versions, each of which follows the newest of its record; nobody else keeps any meanwhile, because the row of the tenant
     * is locked.
     */
    public void keep(Map<Ref, PendingUnit.Change> changes, Instant at) {
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
            KeptRows rows = new KeptRows(Moments.column(at));
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
    public void forget(Ref reference) {
        unpoint(reference);
        for (String table : List.of("brygga_record", "brygga_version")) {
            tenant.sql("delete from " + table + " where tenant = :tenant and type = :type and id = :id")
                    .param("type", reference.type())
                    .param("id", reference.id())
                    .update();
        }
    }

    /** Files that were sent to be imported, and files that were made: nobody knows whom they tell of. */
    public void forgetFiles() {
        tenant.sql("delete from brygga_import where tenant = :tenant").update();
        tenant.sql("delete from brygga_file where tenant = :tenant").update();
    }

    /** Takes out that somebody could see a person, and what she could see. */
    public void forgetClearances(String person) {
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
}
