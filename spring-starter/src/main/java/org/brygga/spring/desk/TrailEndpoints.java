// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.desk;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.brygga.access.Clearance;
import org.brygga.access.Role;
import org.brygga.audit.AuditChain;
import org.brygga.audit.AuditDraft;
import org.brygga.audit.AuditEntry;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.brygga.operation.Attribution;
import org.brygga.sdk.store.DatasetStore;
import org.brygga.spring.api.Answers;
import org.brygga.spring.api.Call;
import org.brygga.spring.api.Endpoint;
import org.brygga.spring.api.Refusal;
import org.brygga.spring.api.Workplace;
import org.brygga.spring.security.Clearances;
import org.brygga.spring.steps.StepBodies;
import org.brygga.spring.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerResponse;

/** The trail of what was done, whether somebody has changed it, and seeing a protected person for a reason. */
public final class TrailEndpoints implements Endpoint.Source {

    /** What is written down when somebody got a clearance. */
    static final String CLEARED = "clearance-given";

    private static final Set<Role> OFFICER = EnumSet.of(Role.DATA_PROTECTION_OFFICER);
    private static final Set<Role> KEEPERS = EnumSet.of(Role.COORDINATOR, Role.DATA_PROTECTION_OFFICER);
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{32}");
    private static final Pattern WORD = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");
    private static final int PIECE = 100;
    private static final int LARGEST_PIECE = 1_000;
    private static final int LONGEST_MINUTES = 480;

    private final Workplace workplace;
    private final AuditChain chain;
    private final Clearances clearances;

    public TrailEndpoints(Workplace workplace, AuditChain chain, Clearances clearances) {
        this.workplace = workplace;
        this.chain = chain;
        this.clearances = clearances;
    }

    /** Whom she has to see, why and for how long. */
    private record Ask(
            @Nullable String person,
            @Nullable Code reason,
            @Nullable Integer minutes) {}

    @Override
    public List<Endpoint> endpoints() {
        return List.of(
                Endpoint.get("/audit", OFFICER, this::trail),
                Endpoint.get("/audit/verification", OFFICER, this::verify).counted(),
                Endpoint.post("/clearances", KEEPERS, this::clear));
    }

    private ServerResponse trail(Call call) {
        call.query().allow(Set.of("after", "limit"));
        wholly(call);
        long after = call.query().number("after", 0L, 0L, Long.MAX_VALUE);
        int limit = call.query().number("limit", PIECE, 1, LARGEST_PIECE);
        List<AuditEntry> entries = workplace.store(call).audit(after, limit);
        return Answers.ok("{\"items\":"
                + Answers.json(entries.stream().map(TrailEndpoints::item).toList()) + "}");
    }

    /** The trail tells of everybody, so it is for whoever works with everything. */
    private static void wholly(Call call) {
        if (!call.caller().viewer().delimitation().whole()) {
            throw new Refusal(HttpStatus.FORBIDDEN, Problems.Kind.NOT_ALLOWED);
        }
    }

    private static Map<String, Object> item(AuditEntry entry) {
        Map<String, @Nullable Object> item = new LinkedHashMap<>();
        item.put("position", entry.position());
        item.put("at", entry.at().toString());
        item.put("actor", entry.actor());
        item.put("role", entry.role());
        item.put("action", entry.action());
        item.put("type", entry.type());
        item.put("subject", entry.subject());
        item.put("reason", entry.reason());
        item.put("fields", entry.fields().keySet());
        item.put("hash", entry.hash());
        item.values().removeIf(Objects::isNull);
        return item;
    }

    /** Reads the whole trail and names the entries that are not as they were made. */
    private ServerResponse verify(Call call) {
        call.query().allow(Set.of());
        wholly(call);
        AtomicLong entries = new AtomicLong();
        Iterable<AuditEntry> all = () -> new Entries(workplace.store(call), entries);
        List<Long> broken = chain.broken(all);
        return Answers.ok("{\"entries\":" + entries.get() + ",\"broken\":" + Answers.json(broken) + "}");
    }

    /** The trail from its beginning, a piece in memory at a time. */
    private static final class Entries implements Iterator<AuditEntry> {

        private final DatasetStore store;
        private final AtomicLong read;
        private Iterator<AuditEntry> piece = Collections.emptyIterator();
        private long last;
        private boolean over;

        Entries(DatasetStore store, AtomicLong read) {
            this.store = store;
            this.read = read;
        }

        @Override
        public boolean hasNext() {
            if (!piece.hasNext() && !over) {
                List<AuditEntry> next = store.audit(last, LARGEST_PIECE);
                over = next.isEmpty();
                piece = next.iterator();
            }
            return piece.hasNext();
        }

        @Override
        public AuditEntry next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            AuditEntry entry = piece.next();
            last = entry.position();
            read.incrementAndGet();
            return entry;
        }
    }

    /** Nobody has to allow it, because it may be urgent; it ends by itself, and it is written down before anything is shown. */
    private ServerResponse clear(Call call) throws IOException {
        call.query().allow(Set.of());
        Ask ask = StepBodies.read(call, Ask.class);
        PersonKey self = call.caller().viewer().self();
        int minutes = StepBodies.needed(ask.minutes());
        if (self == null || minutes < 1 || minutes > LONGEST_MINUTES) {
            throw new Refusal(HttpStatus.FORBIDDEN, Problems.Kind.NOT_ALLOWED);
        }
        PersonKey person = PersonKey.of(StepBodies.needed(ask.person()));
        Code reason = StepBodies.needed(ask.reason());
        if (!KEY.matcher(person.key()).matches() || !WORD.matcher(reason.word()).matches()) {
            throw new Refusal(HttpStatus.BAD_REQUEST, Problems.Kind.WRONG_STEP);
        }
        Attribution by = workplace.by(call);
        Instant until = by.at().plus(Duration.ofMinutes(minutes));
        workplace.store(call).inUnit(unit -> {
            unit.audit(new AuditDraft(
                    by.at(), self, by.role(), CLEARED, Ref.of("person", person.key()), reason, Map.of()));
            clearances.give(call.caller().tenant(), self, new Clearance(person, reason, until));
            return self;
        });
        return Answers.of(HttpStatus.CREATED, "{\"until\":" + Answers.json(until.toString()) + "}", null, null);
    }
}
