// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.jdbc.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import org.brygga.sdk.store.Versioned;
import org.brygga.sdk.store.keeping.StoredForm;

/** A version with the reference of its record, which its content does not tell where the record was taken away. */
public record StoredRow(Ref record, Versioned<Aggregate> version) {

    /** Makes one of the columns type, id, version, at and content. */
    public static final class Reader {

        private final StoredForm form;

        Reader(StoredForm form) {
            this.form = form;
        }

        StoredRow row(ResultSet row, int number) throws SQLException {
            String type = row.getString("type");
            String content = row.getString("content");
            return new StoredRow(
                    Ref.of(type, row.getString("id")),
                    new Versioned<>(
                            row.getLong("version"),
                            row.getObject("at", OffsetDateTime.class).toInstant(),
                            content == null ? null : form.record(type, content)));
        }
    }
}
