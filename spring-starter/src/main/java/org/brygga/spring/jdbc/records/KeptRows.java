// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.jdbc.records;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.brygga.dataset.References;
import org.brygga.model.personal.PersonRecord;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import org.brygga.sdk.store.keeping.PendingUnit;
import org.brygga.sdk.store.keeping.StoredForm;
import org.brygga.spring.jdbc.rows.Rows;
import org.jspecify.annotations.Nullable;

/** The rows of versions that are kept together: in the history, as the newest, and which records they point at. */
final class KeptRows {

    private static final Rows.Column TYPE = Rows.Column.text("type");
    private static final Rows.Column ID = Rows.Column.text("id");
    private static final Rows.Column VERSION = Rows.Column.number("version");
    private static final Rows.Column AT = Rows.Column.moment("at");
    private static final Rows.Column CONTENT = Rows.Column.text("content");

    private final OffsetDateTime at;
    private final Rows versions = new Rows("brygga_version", TYPE, ID, VERSION, AT, CONTENT);
    private final Rows records = new Rows("brygga_record", TYPE, ID, VERSION, AT, CONTENT, Rows.Column.text("person"));
    private final Rows references = new Rows("brygga_reference", Rows.Column.text("target"), TYPE, ID);
    private final List<Replaced> replaced = new ArrayList<>();

    /** What the row of a newest version becomes. */
    record Replaced(
            Ref record,
            long version,
            OffsetDateTime at,
            @Nullable String content,
            @Nullable String person) {}

    KeptRows(OffsetDateTime at) {
        this.at = at;
    }

    void add(Ref reference, PendingUnit.Change change, StoredForm form) {
        Aggregate record = change.record();
        String content = record == null ? null : form.text(record);
        versions.add(reference.type(), reference.id(), change.version(), at, content);
        if (change.version() == 1) {
            records.add(reference.type(), reference.id(), change.version(), at, content, person(record));
        } else {
            replaced.add(new Replaced(reference, change.version(), at, content, person(record)));
        }
        if (record != null) {
            References.of(record)
                    .distinct()
                    .forEach(target -> references.add(target.text(), reference.type(), reference.id()));
        }
    }

    private static @Nullable String person(@Nullable Aggregate record) {
        return record instanceof PersonRecord person && person.person() != null
                ? person.person().key()
                : null;
    }

    Rows versions() {
        return versions;
    }

    Rows records() {
        return records;
    }

    Rows references() {
        return references;
    }

    List<Replaced> replaced() {
        return Collections.unmodifiableList(replaced);
    }
}
