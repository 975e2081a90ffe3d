// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.jdbc.store;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.brygga.audit.AuditChain;
import org.brygga.audit.AuditDraft;
import org.brygga.audit.AuditEntry;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.value.Ref;
import org.brygga.operation.DomainEvent;
import org.brygga.sdk.store.RecordedEvent;
import org.brygga.spring.jdbc.rows.Aside;
import org.brygga.spring.jdbc.rows.Rows;
import org.brygga.spring.jdbc.rows.Tenant;
import org.jspecify.annotations.Nullable;

/**
 * The tables of events and of the trail. Both have one order without gaps, because the row of the tenant is locked before anything
 * is added; whoever reads on never passes over what is added later.
 */
final class Journal {

    private static final String NOBODY = "-";

    private final Tenant tenant;
    private final AuditChain chain;

    Journal(Tenant tenant, AuditChain chain) {
        this.tenant = tenant;
        this.chain = chain;
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
        Rows told = JournalRows.told();
        long position = ends.event();
        for (DomainEvent event : events) {
            position++;
            JournalRows.add(told, position, event);
        }
        Rows written = JournalRows.written();
        AuditEntry last = newest;
        for (AuditDraft draft : drafts) {
            last = chain.next(last, draft);
            JournalRows.add(written, last);
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
                .query(JournalRows::event)
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
                .query(JournalRows::entry)
                .list();
    }

    List<AuditEntry> audit(PersonKey person) {
        return tenant.sql("select * from brygga_audit where tenant = :tenant and subject = :subject order by position")
                .param("subject", chain.keyed(person.key()))
                .query(JournalRows::entry)
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
}
