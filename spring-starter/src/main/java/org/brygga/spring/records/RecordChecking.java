// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.records;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.brygga.access.Sight;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.RecordType;
import org.brygga.finding.Findings;
import org.brygga.model.value.Aggregate;
import org.brygga.spring.api.Answers;
import org.brygga.spring.api.Call;
import org.brygga.spring.api.Refusal;
import org.brygga.spring.api.Workplace;
import org.brygga.spring.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerResponse;

/** Says what would be said of a record if it were sent to be kept; nothing is kept. */
final class RecordChecking {

    private static final String NEW = "new";

    private final Workplace workplace;
    private final RecordAnswers answers;
    private final RecordType type;
    private final RecordBodies bodies;

    RecordChecking(Workplace workplace, RecordAnswers answers, RecordType type) {
        this.workplace = workplace;
        this.answers = answers;
        this.type = type;
        this.bodies = new RecordBodies(workplace.brygga().packs().rules());
    }

    /** A record that is to be new must not have an id that is taken; any other changes the one that is there. */
    ServerResponse check(Call call) throws IOException {
        call.query().allow(Set.of(NEW));
        boolean begins = call.query().truth(NEW);
        RecordBodies.Body body = bodies.read(call, type, null);
        Findings found = workplace.store(call).inUnit(unit -> {
            Optional<Aggregate> kept = unit.load(Aggregate.class, body.record().ref())
                    .map(version -> Objects.requireNonNull(version.record()));
            return begins && kept.isPresent()
                    ? taken(call, body, unit.around())
                    : changed(call, body, kept, unit.around());
        });
        return Answers.ok("{\"findings\":" + answers.json(body.findings().and(found), call.locale()) + "}");
    }

    private Findings taken(Call call, RecordBodies.Body body, Dataset around) {
        Findings found = RecordWriting.alone(workplace, call, body, around);
        if (body.findings().and(found).isAcceptable()) {
            throw new Refusal(HttpStatus.CONFLICT, Problems.Kind.EXISTS);
        }
        return RecordAnswers.visible(found, call.caller().viewer());
    }

    private Findings changed(Call call, RecordBodies.Body body, Optional<Aggregate> kept, Dataset around) {
        Aggregate before = kept.filter(workplace.sight(call, around)::sees).orElse(body.record());
        Sight sight = RecordWriting.allow(workplace, call, around, before, body.record());
        Aggregate merged = sight.merged(before, body.record());
        Aggregate known = before == body.record() ? null : before;
        Findings found = workplace
                .brygga()
                .desk()
                .settle(known, merged, type.word() + ".saved", around, workplace.by(call))
                .findings();
        return answers.visible(found, merged, sight, call.caller().viewer());
    }
}
