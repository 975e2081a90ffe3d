// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.jdbc.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brygga.audit.AuditEntry;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.brygga.operation.DomainEvent;
import org.brygga.sdk.store.RecordedEvent;
import org.brygga.spring.jdbc.rows.Rows;

/** Events and entries of the trail as rows, and rows as what they were. */
final class JournalRows {

    private static final Rows.Column[] EVENT = columns("kind", "subject", "actor", "role", "at", "reason", "changed");
    private static final Rows.Column[] ENTRY =
            columns("at", "actor", "role", "action", "type", "subject", "reason", "fields", "previous", "hash");

    private JournalRows() {}

    private static Rows.Column[] columns(String... texts) {
        return Stream.concat(
                        Stream.of(Rows.Column.number("position")),
                        Stream.of(texts).map(Rows.Column::text))
                .toArray(Rows.Column[]::new);
    }

    static Rows told() {
        return new Rows("brygga_event", EVENT);
    }

    static Rows written() {
        return new Rows("brygga_audit", ENTRY);
    }

    static void add(Rows rows, long position, DomainEvent event) {
        rows.add(
                position,
                event.kind(),
                event.subject().text(),
                event.actor() == null ? null : event.actor().key(),
                event.role().word(),
                event.at().toString(),
                event.reason() == null ? null : event.reason().word(),
                String.join(" ", event.changed()));
    }

    static RecordedEvent event(ResultSet row, int number) throws SQLException {
        String actor = row.getString("actor");
        String reason = row.getString("reason");
        return new RecordedEvent(
                row.getLong("position"),
                new DomainEvent(
                        row.getString("kind"),
                        Ref.parse(row.getString("subject")),
                        actor == null ? null : PersonKey.of(actor),
                        Code.of(row.getString("role")),
                        Instant.parse(row.getString("at")),
                        reason == null ? null : Code.of(reason),
                        words(row.getString("changed"))));
    }

    static void add(Rows rows, AuditEntry entry) {
        rows.add(
                entry.position(),
                entry.at().toString(),
                entry.actor(),
                entry.role(),
                entry.action(),
                entry.type(),
                entry.subject(),
                entry.reason(),
                entry.fields().entrySet().stream()
                        .map(field -> field.getKey() + "=" + field.getValue())
                        .collect(Collectors.joining(" ")),
                entry.previous(),
                entry.hash());
    }

    static AuditEntry entry(ResultSet row, int number) throws SQLException {
        Map<String, String> fields = new TreeMap<>();
        for (String field : words(row.getString("fields"))) {
            String[] parts = field.split("=", 2);
            fields.put(parts[0], parts[1]);
        }
        return new AuditEntry(
                row.getLong("position"),
                Instant.parse(row.getString("at")),
                row.getString("actor"),
                row.getString("role"),
                row.getString("action"),
                row.getString("type"),
                row.getString("subject"),
                row.getString("reason"),
                fields,
                row.getString("previous"),
                row.getString("hash"));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
    }
}
