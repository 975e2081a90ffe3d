// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.brygga.check.Profile;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.IndexedDataset;
import org.brygga.finding.Finding;
import org.brygga.finding.Severity;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.brygga.operation.Attribution;
import org.brygga.operation.Desk;
import org.brygga.operation.DomainEvent;
import org.brygga.operation.Outcome;
import org.brygga.testkit.law.Checkers;

/** Records that commands are given to one after the other, each a day later; what holds after every step is looked at here. */
final class Walk {

    static final Desk DESK = new Desk(Checkers.CHECKER, Checkers.PACKS.rules(), Profile.WORKING);

    private static final Instant START = Instant.parse("2026-02-02T12:00:00Z");
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final PersonKey COORDINATOR = PersonKey.of(new UUID(0xbeef_0000_0000_4000L, 0x8000_0000_0000_0001L));

    private final Map<Ref, Aggregate> records = new LinkedHashMap<>();
    private final List<String> findings = new ArrayList<>();
    private final List<DomainEvent> events = new ArrayList<>();
    private int steps;

    /** One command; it may be refused, and never throws. */
    interface Command {

        Outcome<?> on(Walk walk);
    }

    Walk(Aggregate... records) {
        for (Aggregate record : records) {
            this.records.put(record.ref(), record);
        }
    }

    static Walk through(List<? extends Command> commands, Aggregate... records) {
        Walk walk = new Walk(records);
        commands.forEach(walk::take);
        return walk;
    }

    Dataset around() {
        IndexedDataset.Builder dataset = IndexedDataset.builder();
        records.values().forEach(dataset::add);
        return dataset.build();
    }

    Attribution by() {
        return new Attribution(COORDINATOR, Code.of("COORDINATOR"), START.plusSeconds(86_400L * steps), ZONE, null);
    }

    <T extends Aggregate> T get(Class<T> type, String id) {
        return type.cast(records.values().stream()
                .filter(record -> type.isInstance(record) && record.ref().id().equals(id))
                .findFirst()
                .orElseThrow());
    }

    /** Takes a step and looks at what a step must hold to, whatever it is. */
    Outcome<?> take(Command command) {
        List<Aggregate> before = List.copyOf(records.values());
        Outcome<?> outcome = command.on(this);
        if (outcome.done()) {
            assertThat(outcome.findings().isAcceptable())
                    .as("done in spite of an ERROR: %s", command)
                    .isTrue();
        } else {
            assertThat(outcome.findings().isAcceptable())
                    .as("refused for no reason: %s", command)
                    .isFalse();
            assertThat(outcome.events()).isEmpty();
            assertThat(outcome.record()).isEqualTo(records.get(outcome.record().ref()));
        }
        outcome.records().forEach(record -> records.put(record.ref(), record));
        assertThat(outcome.events()).allSatisfy(event -> {
            assertThat(event.changed()).isNotEmpty();
            assertThat(event.kind()).matches("[a-z-]+\\.[a-z-]+");
        });
        assertThat(outcome.changed()).isEqualTo(!before.equals(List.copyOf(records.values())));
        outcome.findings().forEach(finding -> findings.add(finding.fingerprint()));
        events.addAll(outcome.events());
        steps++;
        return outcome;
    }

    /** What is wrong with the records as they are now, by code. */
    List<String> errors() {
        return Checkers.CHECKER.check(around(), by().day(), Profile.WORKING).list().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::toString)
                .toList();
    }

    /** Everything that the walk has come to, for comparing it with another. */
    List<Object> whole() {
        return List.of(List.copyOf(records.values()), List.copyOf(findings), List.copyOf(events));
    }
}
