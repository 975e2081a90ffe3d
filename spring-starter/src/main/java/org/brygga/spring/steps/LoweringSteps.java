// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.steps;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brygga.access.Role;
import org.brygga.audit.AuditChain;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.RecordType;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.personal.PersonRecord;
import org.brygga.model.personal.Protection;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import org.brygga.operation.people.ProtectionOperations;
import org.brygga.sdk.store.DatasetStore;
import org.brygga.sdk.store.Versioned;
import org.brygga.spring.api.Answers;
import org.brygga.spring.api.Call;
import org.brygga.spring.api.Endpoint;
import org.brygga.spring.api.Refusal;
import org.brygga.spring.api.Workplace;
import org.brygga.spring.records.RecordAnswers;
import org.brygga.spring.records.RecordEndpoints;
import org.brygga.spring.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Hiding a person less, which takes two people: the first asks and gets a code, the second confirms it within a day. The code is
 * signed, and tells who asked, for what and until when; nothing is kept of it. It holds for her records as they were when it was
 * asked for: once one of them has changed, raised anew or lowered by this very code, it is worth nothing.
 */
public final class LoweringSteps implements Endpoint.Source {

    private static final Set<Role> COORDINATOR = EnumSet.of(Role.COORDINATOR);
    private static final Duration DAY = Duration.ofDays(1);
    private static final int PARTS = 3;

    private final Workplace workplace;
    private final StepTaking steps;
    private final ProtectionOperations protections;
    private final AuditChain secret;

    /**
     * The steps over stores.
     *
     * @param secret signs the codes
     */
    public LoweringSteps(Workplace workplace, RecordAnswers answers, AuditChain secret) {
        this.workplace = workplace;
        this.steps = new StepTaking(workplace, answers);
        this.protections = new ProtectionOperations(
                workplace.brygga().desk(), workplace.brygga().packs());
        this.secret = secret;
    }

    /** What is asked for, and the code of the first where the second confirms it. */
    private record Lower(
            Protection.@Nullable Level level, @Nullable String code) {}

    @Override
    public List<Endpoint> endpoints() {
        return Stream.of(RecordType.VOLUNTEER, RecordType.PARTICIPANT, RecordType.CONTACT_PERSON)
                .map(type -> Endpoint.post(
                        RecordEndpoints.path(type) + "/{id}/protections/lowerings",
                        COORDINATOR,
                        call -> lower(call, type)))
                .toList();
    }

    private ServerResponse lower(Call call, RecordType type) throws IOException {
        Ref record = Ref.of(type.word(), call.part("id"));
        workplace.requireSeen(call, record);
        PersonKey self = call.caller().viewer().self();
        if (self == null) {
            throw notAllowed();
        }
        Lower body = StepBodies.read(call, Lower.class);
        Protection.Level level = StepBodies.needed(body.level());
        if (body.code() == null) {
            return ask(call, record, level, self);
        }
        String code = body.code();
        return steps.take(call, type, PersonRecord.class, Lower.class, (person, same, around, by) -> {
            // Asked inside the unit: what changes after this is told by the versions, and the unit is too late.
            PersonKey first = asker(call, person, level, code, state(person, around, kept(workplace.store(call))));
            if (first.equals(self)) {
                throw notAllowed();
            }
            return protections.lower(person, level, first, around, by);
        });
    }

    private ServerResponse ask(Call call, Ref record, Protection.Level level, PersonKey self) {
        String state = workplace
                .store(call)
                .inUnit(unit -> unit.load(PersonRecord.class, record)
                        .map(version -> StepBodies.needed(version.record()))
                        .filter(workplace.sight(call, unit.around())::writes)
                        .map(person -> state(person, unit.around(), unit::newest))
                        .orElseThrow(LoweringSteps::notAllowed));
        Instant until = workplace.clock().instant().plus(DAY);
        String said = self.key() + " " + until;
        String code = said + " " + signed(call, record, level, state, said);
        return Answers.of(
                HttpStatus.ACCEPTED,
                "{\"code\":"
                        + Answers.json(Base64.getUrlEncoder()
                                .withoutPadding()
                                .encodeToString(code.getBytes(StandardCharsets.UTF_8)))
                        + ",\"until\":" + Answers.json(until.toString()) + "}",
                null,
                null);
    }

    /** Who asked, if the code was made here, for this, not too long ago, and nothing of hers has changed since. */
    private PersonKey asker(Call call, PersonRecord person, Protection.Level level, String code, String state) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(code), StandardCharsets.UTF_8).split(" ", -1);
            boolean ours = parts.length == PARTS
                    && signed(call, person.ref(), level, state, parts[0] + " " + parts[1])
                            .equals(parts[2])
                    && Instant.parse(parts[1]).isAfter(workplace.clock().instant());
            if (ours) {
                return PersonKey.of(parts[0]);
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            throw notAllowed();
        }
        throw notAllowed();
    }

    private String signed(Call call, Ref record, Protection.Level level, String state, String said) {
        return secret.keyed(
                String.join(" ", "lower", call.caller().tenant(), record.text(), level.name(), state, said));
    }

    /** Every record about a person with its version, because each may be raised by itself, and no version comes again. */
    private static String state(PersonRecord person, Dataset around, ToLongFunction<Ref> version) {
        PersonKey key = person.person();
        return Stream.concat(Stream.of(person), key == null ? Stream.of() : around.aboutPerson(key).stream())
                .map(PersonRecord::ref)
                .distinct()
                .sorted()
                .map(record -> record.text() + " " + version.applyAsLong(record))
                .collect(Collectors.joining(" "));
    }

    private static ToLongFunction<Ref> kept(DatasetStore store) {
        return record ->
                store.find(Aggregate.class, record).map(Versioned::version).orElse(0L);
    }

    private static Refusal notAllowed() {
        return new Refusal(HttpStatus.FORBIDDEN, Problems.Kind.NOT_ALLOWED);
    }
}
