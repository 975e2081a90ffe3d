// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.records;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.brygga.access.Sight;
import org.brygga.audit.AuditDraft;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.RecordType;
import org.brygga.finding.Findings;
import org.brygga.finding.Severity;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import org.brygga.operation.Attribution;
import org.brygga.operation.DomainEvent;
import org.brygga.operation.Outcome;
import org.brygga.sdk.store.StaleVersionException;
import org.brygga.sdk.store.Taken;
import org.brygga.spring.api.Answers;
import org.brygga.spring.api.Call;
import org.brygga.spring.api.Refusal;
import org.brygga.spring.api.Workplace;
import org.brygga.spring.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.UriUtils;

/** Adds, changes and takes away a record; each is checked among its neighbours before it is kept. */
final class RecordWriting {

    private final Workplace workplace;
    private final RecordAnswers answers;
    private final RecordType type;
    private final RecordBodies bodies;

    RecordWriting(Workplace workplace, RecordAnswers answers, RecordType type) {
        this.workplace = workplace;
        this.answers = answers;
        this.type = type;
        this.bodies = new RecordBodies(workplace.brygga().packs().rules());
    }

    ServerResponse add(Call call) throws IOException {
        call.query().allow(Set.of());
        RecordBodies.Body body = acceptable(bodies.read(call, type, null));
        Aggregate record = body.record();
        Attribution by = workplace.by(call);
        Taken<Aggregate> taken = workplace.steps(call).begin(Aggregate.class, record, call.key(), (fresh, around) -> {
            allow(call, around, fresh, fresh);
            return settled(workplace.brygga().desk().settle(null, fresh, kind(), around, by), body);
        });
        if (!taken.done() && taken.version() > 0) {
            // That the id is taken is told only of what could be kept otherwise: nobody asks for ids with bodies that
            // cannot be.
            Findings found = workplace.store(call).inUnit(unit -> alone(workplace, call, body, unit.around()));
            if (!found.isAcceptable()) {
                throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, Problems.Kind.REFUSED, found);
            }
        }
        URI place = URI.create(
                call.path() + "/" + UriUtils.encodePathSegment(String.valueOf(record.id()), StandardCharsets.UTF_8));
        return answer(call, taken, HttpStatus.CREATED, place);
    }

    ServerResponse change(Call call) throws IOException {
        call.query().allow(Set.of());
        Ref reference = Ref.of(type.word(), call.part("id"));
        workplace.requireSeen(call, reference);
        long version = call.version();
        RecordBodies.Body body = acceptable(bodies.read(call, type, call.part("id")));
        Attribution by = workplace.by(call);
        Taken<Aggregate> taken = workplace
                .steps(call)
                .take(Aggregate.class, reference, version, call.key(), (before, around) -> {
                    Sight sight = allow(call, around, before, body.record());
                    Aggregate merged = sight.merged(before, body.record());
                    return settled(workplace.brygga().desk().settle(before, merged, kind(), around, by), body);
                });
        return answer(call, taken, HttpStatus.OK, null);
    }

    ServerResponse remove(Call call) {
        call.query().allow(Set.of());
        Ref reference = Ref.of(type.word(), call.part("id"));
        workplace.requireSeen(call, reference);
        long version = call.version();
        Attribution by = workplace.by(call);
        try {
            workplace.store(call).inUnit(unit -> {
                Aggregate record = unit.load(Aggregate.class, reference)
                        .map(one -> Objects.requireNonNull(one.record()))
                        .orElseThrow(Refusal::notFound);
                if (!workplace.sight(call, unit.around()).writes(record)) {
                    throw new Refusal(HttpStatus.FORBIDDEN, Problems.Kind.NOT_ALLOWED);
                }
                unit.remove(reference, version);
                DomainEvent event = new DomainEvent(
                        type.word() + ".removed",
                        Ref.of(type.word(), record.shownKey()),
                        by.actor(),
                        by.role(),
                        by.at(),
                        null,
                        List.of());
                unit.tell(event);
                unit.audit(AuditDraft.of(event, null));
                return Map.of();
            });
        } catch (StaleVersionException e) {
            throw new Refusal(HttpStatus.PRECONDITION_FAILED, Problems.Kind.VERSION_OLD);
        }
        return Answers.none();
    }

    private String kind() {
        return type.word() + ".saved";
    }

    private Sight allow(Call call, Dataset around, Aggregate before, Aggregate after) {
        return allow(workplace, call, around, before, after);
    }

    /**
     * What the caller sees, if she may make one of a record the other.
     *
     * @throws Refusal if she may not
     */
    static Sight allow(Workplace workplace, Call call, Dataset around, Aggregate before, Aggregate after) {
        Sight sight = workplace.sight(call, around);
        boolean fresh = before == after;
        if ((!fresh && !sight.writes(before))
                || !sight.keeps(after)
                || !sight.unreadable(after).isEmpty()
                || sight.weakens(before, after)) {
            throw new Refusal(HttpStatus.FORBIDDEN, Problems.Kind.NOT_ALLOWED);
        }
        if (!sight.strangers(fresh ? null : before, after).isEmpty()) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, Problems.Kind.UNKNOWN_PERSON);
        }
        return sight;
    }

    /**
     * What is found in a record whose id is taken, without its neighbours: those of the record that has the id may be hidden from whoever
     * asks.
     *
     * @throws Refusal if she may not keep it under any id
     */
    static Findings alone(Workplace workplace, Call call, RecordBodies.Body body, Dataset around) {
        allow(workplace, call, around, body.record(), body.record());
        return workplace.brygga().check(body.record(), workplace.today());
    }

    /** What was found while reading counts as what was found: a property that is not known here is refused. */
    private RecordBodies.Body acceptable(RecordBodies.Body body) {
        if (body.findings().count(Severity.ERROR) > 0) {
            Findings all = body.findings().and(workplace.brygga().check(body.record(), workplace.today()));
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, Problems.Kind.REFUSED, all);
        }
        return body;
    }

    private static Outcome<Aggregate> settled(Outcome<Aggregate> outcome, RecordBodies.Body body) {
        return new Outcome<>(
                outcome.done(),
                outcome.record(),
                outcome.others(),
                outcome.events(),
                body.findings().and(outcome.findings()));
    }

    private ServerResponse answer(Call call, Taken<Aggregate> taken, HttpStatus status, @Nullable URI place) {
        return workplace
                .store(call)
                .inUnit(unit -> answers.of(
                        taken,
                        workplace.sight(call, unit.around()),
                        status,
                        place,
                        call.caller().viewer(),
                        call.locale()));
    }
}
