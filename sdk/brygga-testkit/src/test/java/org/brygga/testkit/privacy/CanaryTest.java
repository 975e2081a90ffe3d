// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.brygga.access.Viewer;
import org.brygga.dataset.Dataset;
import org.brygga.finding.Finding;
import org.brygga.finding.Findings;
import org.brygga.model.group.Attendance;
import org.brygga.model.group.Group;
import org.brygga.model.people.Participant;
import org.brygga.model.people.ParticipantBuilder;
import org.brygga.model.personal.HeldIdentifier;
import org.brygga.model.personal.PersonName;
import org.brygga.model.personal.Protection;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.brygga.operation.Attribution;
import org.brygga.operation.group.AdmissionOperations;
import org.brygga.operation.group.RollCall;
import org.brygga.operation.group.RollCallOperations;
import org.brygga.operation.people.ProtectionOperations;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.privacy.PrivacyDesk;
import org.brygga.sdk.store.RequestKey;
import org.brygga.sdk.store.Steps;
import org.brygga.sdk.store.memory.InMemoryDatasetStore;
import org.brygga.sdk.vault.InMemoryPersonKeys;
import org.brygga.sdk.vault.Vault;
import org.brygga.testkit.law.LogLines;
import org.brygga.testkit.store.MovingClock;
import org.junit.jupiter.api.Test;

/** Whatever is done with a person's records, and whatever goes wrong with them: her values are in no log, no exception and no text. */
class CanaryTest {

    /** Her values; her opaque key may stand in findings and events. */
    private static final List<String> VALUES =
            List.of("Kanarina", "Hemlund", "kanarina@example.org", "kanarinote", "kanarinumber");

    private static final Attribution COORDINATOR =
            new Attribution(null, Code.of("COORDINATOR"), ProtectedTown.NOON, ZoneOffset.UTC, null);

    private final Brygga brygga = Brygga.create();
    private final Dataset town = ProtectedTown.with(Protection.Level.ADDRESS);
    private final InMemoryDatasetStore store = new InMemoryDatasetStore(new MovingClock(ProtectedTown.NOON));
    private final Steps steps = new Steps(store, brygga.desk());
    private final List<String> said = new ArrayList<>();

    /** Does something and keeps what it says of itself, or how it fails. */
    private void does(Callable<?> work) {
        try {
            Object result = work.call();
            said.add(String.valueOf(result));
            if (result instanceof Iterable<?> parts) {
                parts.forEach(part -> said.add(String.valueOf(part)));
            }
        } catch (Exception e) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            said.add(trace.toString());
        }
    }

    @Test
    void herValuesAreInNoLogNoExceptionAndNoText() {
        try (LogLines logs = LogLines.captured()) {
            everythingThatIsDone();
            everythingThatGoesWrong();
            said.addAll(logs.all());
        }

        assertThat(said).hasSizeGreaterThan(100);
        assertThat(said.stream()
                        .flatMap(String::lines)
                        .filter(line -> VALUES.stream().anyMatch(line::contains))
                        .map(line -> line.substring(0, Math.min(400, line.length())))
                        .distinct()
                        .limit(10))
                .isEmpty();
    }

    private void everythingThatIsDone() {
        does(() -> brygga.check(town, ProtectedTown.DAY));
        does(() -> store.inUnit(unit -> {
            town.all().forEach(record -> unit.put(record, 0));
            return town;
        }));
        town.all().forEach(record -> {
            said.add(record.toString());
            does(() -> brygga.check(record, ProtectedTown.DAY));
            does(() -> store.history(record.ref()));
        });
        does(() -> steps.take(
                Group.class,
                Ref.of("group", "tuesday"),
                (group, around) -> new RollCallOperations(brygga.desk())
                        .callRoll(
                                group,
                                "s1",
                                new RollCall(Map.of(her().ref(), Attendance.Mark.LATE), 1),
                                around,
                                COORDINATOR)));
        does(() -> new ProtectionOperations(brygga.desk(), brygga.packs())
                .raise(her(), new Protection(Protection.Level.IDENTITY, null, null), town, COORDINATOR));
        does(() -> brygga.due(
                town, ProtectedTown.DAY, ProtectedTown.DAY.plusYears(1), Viewer.publicly(ProtectedTown.NOON)));
        does(() -> store.events(0, 1_000));
        does(() -> store.audit(0, 1_000));
        does(() -> new PrivacyDesk(brygga, store).due(ProtectedTown.DAY.plusYears(1)));
        does(() -> new PrivacyDesk(brygga, store)
                .dossier(ProtectedTown.HER, ProtectedTown.DAY, ZoneOffset.UTC, Locale.ENGLISH, COORDINATOR));
    }

    private Participant her() {
        return town.all(Participant.class).stream()
                .filter(one -> ProtectedTown.HER.equals(one.person()))
                .findFirst()
                .orElseThrow();
    }

    private void everythingThatGoesWrong() {
        Participant tooLong = ParticipantBuilder.builder(her())
                .name(PersonName.of("Kanarina Hemlund ".repeat(40)))
                .build();
        does(() -> steps.save(Participant.class, tooLong, 1, null, COORDINATOR));
        does(() -> steps.save(Participant.class, her(), 7, null, COORDINATOR));
        does(() -> steps.save(Participant.class, her(), 1, new RequestKey("k", "one"), COORDINATOR));
        does(() -> steps.save(Participant.class, her(), 1, new RequestKey("k", "other"), COORDINATOR));
        does(() -> store.inUnit(unit -> unit.put(her(), 99)));
        does(() -> {
            brygga.require(tooLong, ProtectedTown.DAY);
            return tooLong;
        });
        does(() -> steps.take(
                Group.class,
                Ref.of("group", "nowhere"),
                (group, around) -> new AdmissionOperations(brygga.desk()).admit(group, "e1", around, COORDINATOR)));
        Vault vault = new Vault(new InMemoryPersonKeys());
        HeldIdentifier number = town.all(HeldIdentifier.class).get(0);
        does(() -> new Vault(new InMemoryPersonKeys()).open(vault.seal(number)));
        does(() -> new PrivacyDesk(brygga, store).forget(ProtectedTown.HER, false, COORDINATOR));
        brokenDocuments();
    }

    /** Her document with a mistake at every place of it: cut off, a letter changed, a value of another type. */
    private void brokenDocuments() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        does(() -> {
            brygga.write(town, whole);
            return "";
        });
        String document = whole.toString(StandardCharsets.UTF_8);
        assertThat(document).contains(VALUES);
        for (String token : VALUES) {
            int at = document.indexOf(token);
            for (int cut : new int[] {at - 1, at, at + 3, at + token.length()}) {
                read(document.substring(0, cut));
            }
            read(document.replace("\"" + token, "[\"" + token));
            read(document.replace(token, token + "\u0000"));
            read(document.replace("\"" + token + "\"", "{\"" + token + "\":\"" + token + "\"}"));
        }
        for (String property : Set.of("birthYear", "contacts", "retainUntil", "protection")) {
            read(document.replace("\"" + property + "\":", "\"" + property + "\":\"Kanarina Hemlund\",\"x\":"));
            read(document.replace("\"" + property + "\":", "\"Kanarina Hemlund\":"));
        }
    }

    private void read(String text) {
        does(() -> {
            var read =
                    brygga.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "participants.json");
            List<Object> all = new ArrayList<>();
            all.add(read);
            Findings findings = read.findings().and(brygga.check(read.dataset(), ProtectedTown.DAY));
            for (Finding finding : findings) {
                all.add(finding);
                all.add(brygga.words(finding, Locale.forLanguageTag("sv")));
            }
            for (Aggregate record : read.dataset().all()) {
                all.add(record);
            }
            return all;
        });
    }
}
