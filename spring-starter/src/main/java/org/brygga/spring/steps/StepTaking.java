// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.steps;

import java.io.IOException;
import java.util.Set;
import org.brygga.access.Role;
import org.brygga.access.Sight;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.RecordType;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import org.brygga.operation.Attribution;
import org.brygga.operation.Outcome;
import org.brygga.sdk.store.Taken;
import org.brygga.spring.api.Call;
import org.brygga.spring.api.Refusal;
import org.brygga.spring.api.Workplace;
import org.brygga.spring.records.RecordAnswers;
import org.brygga.spring.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerResponse;

/** Takes a step on the record of an address, for whoever may, and answers with what came of it. */
final class StepTaking {

    private final Workplace workplace;
    private final RecordAnswers answers;

    StepTaking(Workplace workplace, RecordAnswers answers) {
        this.workplace = workplace;
        this.answers = answers;
    }

    /** What is done with the record, by what the body of the request says. */
    @FunctionalInterface
    interface Step<T extends Aggregate, B> {

        Outcome<T> take(T record, B body, Dataset around, Attribution by);
    }

    /** The same, where it matters what the caller sees. */
    @FunctionalInterface
    interface SeeingStep<T extends Aggregate, B> {

        Outcome<T> take(T record, B body, Dataset around, Attribution by, Sight sight);
    }

    <T extends Aggregate, B> ServerResponse take(
            Call call, RecordType type, Class<T> kind, Class<B> body, Step<T, B> step) throws IOException {
        return takeSeeing(
                call, type, kind, body, (record, read, around, by, sight) -> step.take(record, read, around, by));
    }

    /** Whether the record is there for the caller is seen before anything else is said of the request. */
    <T extends Aggregate, B> ServerResponse takeSeeing(
            Call call, RecordType type, Class<T> kind, Class<B> body, SeeingStep<T, B> step) throws IOException {
        call.query().allow(Set.of());
        Ref reference = Ref.of(type.word(), call.part("id"));
        workplace.requireSeen(call, reference);
        B read = StepBodies.read(call, body);
        Attribution by = workplace.by(call);
        Taken<T> taken = workplace
                .steps(call)
                .take(kind, reference, call.statedVersion(), call.key(), (record, around) -> {
                    Sight sight = workplace.sight(call, around);
                    // A volunteer takes steps on what she leads, which is all that she sees.
                    boolean may = sight.writes(record)
                            || (call.caller().viewer().role() == Role.VOLUNTEER && sight.sees(record));
                    if (!may) {
                        throw new Refusal(HttpStatus.FORBIDDEN, Problems.Kind.NOT_ALLOWED);
                    }
                    return step.take(record, read, around, by, sight);
                });
        return workplace
                .store(call)
                .inUnit(unit -> answers.of(
                        taken,
                        workplace.sight(call, unit.around()),
                        HttpStatus.OK,
                        null,
                        call.caller().viewer(),
                        call.locale()));
    }

    /**
     * Another record that a step names, if the caller sees it.
     *
     * @throws Refusal if she does not, or there is none
     */
    static <T extends Aggregate> T named(Class<T> type, Ref reference, Dataset around, Sight sight) {
        return around.find(type, reference).filter(sight::sees).orElseThrow(Refusal::notFound);
    }
}
