// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brygga.audit.AuditChain;
import org.brygga.audit.AuditDraft;
import org.brygga.audit.AuditEntry;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.brygga.operation.DomainEvent;
import org.brygga.sdk.store.RecordedEvent;
import org.jspecify.annotations.Nullable;

/**
 * The tables of events and of the trail. Both have one order without gaps, because the row of the tenant is locked before anything
 * is added; whoever reads on never passes over what is added later.
 */
final class Journal {

    private static final String NOBODY = "-";
    private static final Rows.Column[] EVENT = columns("kind", "subject", "actor", "role", "at", "reason", "changed");
    private static final Rows.Column[] ENTRY =
            columns("at", "actor", "role", "action", "type", "subject", "reason", "fields", "previous", "hash");

    private final Tenant tenant;
    private final AuditChain chain;

    Journal(Tenant tenant, AuditChain chain) {
        this.tenant = tenant;
        this.chain = chain;
    }

    private static Rows.Column[] columns(String... texts) {
        return Stream.concat(
                        Stream.of(Rows.Column.number("position")),
                        Stream.of(texts).map(Rows.Column::text))
                .toArray(Rows.Column[]::new);
    }

    /** How far both have come; until the end of the transaction nobody else adds to them. */
    record Ends(long event, long audit) {}

    Ends lock() {
        return tenant.sql("select last_event, last_audit from brygga_tenant where tenant = :tenant for update")
                .query((row, number) -> new Ends(row.getLong("last_event"), row.getLong("last_audit")))
                .single();
    }

    /** What is to be added, and how far both come by it. */
    record Additions(Rows told, Rows written, Ends ends) {}

    /** Makes what follows the ends that were locked; the chain is reckoned while something else is written. */
    Supplier<Additions> after(Ends ends, List<DomainEvent> events, List<AuditDraft> drafts) {
        AuditEntry last = drafts.isEmpty() || ends.audit() == 0
                ? null
                : audit(ends.audit() - 1, 1).get(0);
        return Aside.of(drafts.size(), () -> additions(ends, last, events, drafts));
    }

    private Additions additions(
            Ends ends, @Nullable AuditEntry newest, List<DomainEvent> events, List<AuditDraft> drafts) {
        Rows told = new Rows("brygga_event", EVENT);
        long position = ends.event();
        for (DomainEvent event : events) {
            position++;
            add(told, position, event);
        }
        Rows written = new Rows("brygga_audit", ENTRY);
        AuditEntry last = newest;
        for (AuditDraft draft : drafts) {
            last = chain.next(last, draft);
            add(written, last);
        }
        return new Additions(told, written, new Ends(position, last == null ? ends.audit() : last.position()));
    }

    /** Adds events and entries, if there are any. */
    void add(Additions additions) {
        if (additions.told().isEmpty() && additions.written().isEmpty()) {
            return;
        }
        tenant.insert(additions.told());
        tenant.insert(additions.written());
        tenant.sql("update brygga_tenant set last_event = :event, last_audit = :audit where tenant = :tenant")
                .param("event", additions.ends().event())
                .param("audit", additions.ends().audit())
                .update();
    }

    List<RecordedEvent> events(long after, int limit) {
        return tenant.sql("select position, kind, subject, actor, role, at, reason, changed from brygga_event"
                        + " where tenant = :tenant and position > :after order by position limit :limit")
                .param("after", after)
                .param("limit", limit)
                .query(Journal::event)
                .list();
    }

    long newestEvent() {
        return tenant.sql("select last_event from brygga_tenant where tenant = :tenant")
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    List<AuditEntry> audit(long after, int limit) {
        return tenant.sql("select * from brygga_audit"
                        + " where tenant = :tenant and position > :after order by position limit :limit")
                .param("after", after)
                .param("limit", limit)
                .query(Journal::entry)
                .list();
    }

    List<AuditEntry> audit(PersonKey person) {
        return tenant.sql("select * from brygga_audit where tenant = :tenant and subject = :subject order by position")
                .param("subject", chain.keyed(person.key()))
                .query(Journal::entry)
                .list();
    }

    /** Events keep what and when, and no longer whom. */
    void forget(Set<Ref> gone, PersonKey person, boolean wholly) {
        Stream<String> subjects = gone.stream()
                .flatMap(record -> Stream.of(
                        record.text(), Ref.of(record.type(), person.key()).text()));
        subjects.distinct()
                .forEach(subject -> tenant.sql("update brygga_event set subject = :nobody"
                                + " where tenant = :tenant and subject = :subject")
                        .param("nobody", Ref.parse(subject).type() + ":" + NOBODY)
                        .param("subject", subject)
                        .update());
        if (wholly) {
            tenant.sql("update brygga_event set actor = null where tenant = :tenant and actor = :actor")
                    .param("actor", person.key())
                    .update();
        }
    }

    private static void add(Rows rows, long position, DomainEvent event) {
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

    private static RecordedEvent event(ResultSet row, int number) throws SQLException {
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

    private static void add(Rows rows, AuditEntry entry) {
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

    private static AuditEntry entry(ResultSet row, int number) throws SQLException {
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
