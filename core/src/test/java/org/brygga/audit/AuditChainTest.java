// SPDX-License-Identifier: Apache-2.0
package org.brygga.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.brygga.access.Role;
import org.brygga.access.Trace;
import org.brygga.model.people.ParticipantBuilder;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.personal.PersonName;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.brygga.operation.DomainEvent;
import org.junit.jupiter.api.Test;

class AuditChainTest {

    private static final Instant AT = Instant.parse("2026-03-01T12:00:00Z");
    private static final PersonKey ACTOR = PersonKey.of("aabbccddeeff40008000000000000001");
    private static final PersonKey HER = PersonKey.of("aabbccddeeff40008000000000000002");
    private static final AuditChain CHAIN = new AuditChain("a secret of the host".getBytes(StandardCharsets.UTF_8));

    private static AuditDraft draft(int number) {
        return new AuditDraft(
                AT.plusSeconds(number),
                number % 3 == 0 ? null : ACTOR,
                Code.of("COORDINATOR"),
                "group.enrolment-admitted",
                Ref.of("group", "g" + number % 17),
                number % 2 == 0 ? Code.of("FULL") : null,
                Map.of("enrolments", "value " + number, "waitingList", "other " + number));
    }

    private static List<AuditEntry> chain(int length) {
        List<AuditEntry> entries = new ArrayList<>();
        AuditEntry last = null;
        for (int number = 0; number < length; number++) {
            last = CHAIN.next(last, draft(number));
            entries.add(last);
        }
        return entries;
    }

    private static AuditEntry tampered(AuditEntry entry, int how) {
        Map<String, String> fields = new HashMap<>(entry.fields());
        fields.put("enrolments", CHAIN.keyed("something else"));
        return new AuditEntry(
                entry.position(),
                how == 0 ? entry.at().plusSeconds(1) : entry.at(),
                how == 1 ? null : entry.actor(),
                how == 2 ? "FUNDER" : entry.role(),
                how == 3 ? "seen" : entry.action(),
                how == 4 ? "grant" : entry.type(),
                how == 5 ? CHAIN.keyed("other") : entry.subject(),
                how == 6 ? "LAW" : entry.reason(),
                how == 7 ? fields : entry.fields(),
                how == 8 ? "1".repeat(64) : entry.previous(),
                how == 9 ? "2".repeat(64) : entry.hash());
    }

    @Test
    void aChainThatNobodyTouchedIsWhole() {
        assertThat(CHAIN.broken(chain(10_000))).isEmpty();
    }

    @Test
    void ofTenThousandEntriesTheTwentyThatWereChangedAreFound() {
        List<AuditEntry> entries = chain(10_000);
        Random random = new Random(7);
        Set<Long> changed = new TreeSet<>();
        while (changed.size() < 20) {
            int place = random.nextInt(entries.size());
            AuditEntry before = entries.get(place);
            // An entry whose actor was absent already is not changed by taking it away.
            AuditEntry after = tampered(before, changed.size() % 10);
            if (!after.equals(before) && changed.add(before.position())) {
                entries.set(place, after);
            }
        }

        assertThat(CHAIN.broken(entries)).containsExactlyElementsOf(changed);
    }

    @Test
    void whatWasTakenOutPutInOrPutElsewhereIsFound() {
        List<AuditEntry> without = chain(100);
        without.remove(40);
        List<AuditEntry> twice = chain(100);
        twice.add(41, twice.get(40));
        List<AuditEntry> swapped = chain(100);
        Collections.swap(swapped, 10, 20);
        List<AuditEntry> headless = chain(100).subList(1, 100);

        assertThat(CHAIN.broken(without)).containsExactly(42L);
        assertThat(CHAIN.broken(twice)).containsExactly(41L);
        assertThat(CHAIN.broken(swapped)).isNotEmpty();
        assertThat(CHAIN.broken(headless)).containsExactly(2L);
    }

    @Test
    void aChainMadeWithAnotherSecretIsBrokenThroughout() {
        AuditChain other = new AuditChain("another secret of it".getBytes(StandardCharsets.UTF_8));

        assertThat(other.broken(chain(5))).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void noEntryHoldsAPersonOrAValue() {
        var record = ParticipantBuilder.builder()
                .id("kanari")
                .person(HER)
                .name(PersonName.of("Kanarina Hemlund"))
                .build();
        DomainEvent event = new DomainEvent(
                "participant.saved",
                new Ref("participant", HER.key()),
                ACTOR,
                Code.of("COORDINATOR"),
                AT,
                null,
                List.of("name"));

        AuditDraft draft = AuditDraft.of(event, record);
        AuditEntry entry = CHAIN.next(null, draft);

        assertThat(entry.toString() + draft)
                .doesNotContain("Kanarina", HER.key(), ACTOR.key())
                .contains("name");
        assertThat(entry.subject()).isEqualTo(CHAIN.keyed(HER.key()));
        assertThat(entry.actor()).isEqualTo(CHAIN.keyed(ACTOR.key()));
    }

    @Test
    void theSameValueHasTheSameHashAndAnotherOneAnother() {
        var one =
                ParticipantBuilder.builder().id("p").name(PersonName.of("Amal")).build();
        var other = ParticipantBuilder.builder(one).name(PersonName.of("Amal ")).build();
        DomainEvent event = new DomainEvent(
                "participant.saved", one.ref(), null, Code.of("COORDINATOR"), AT, null, List.of("name"));

        assertThat(hash(event, one)).isEqualTo(hash(event, one)).isNotEqualTo(hash(event, other));
    }

    private static String hash(DomainEvent event, org.brygga.model.value.Aggregate record) {
        return CHAIN.next(null, AuditDraft.of(event, record)).fields().get("name");
    }

    @Test
    void thatSomebodyWasSeenIsWrittenDownWithTheReason() {
        AuditEntry entry =
                CHAIN.next(null, AuditDraft.of(new Trace(ACTOR, Role.COORDINATOR, HER, Code.of("SAFETY"), AT)));

        assertThat(entry.action()).isEqualTo("seen");
        assertThat(entry.role()).isEqualTo("COORDINATOR");
        assertThat(entry.reason()).isEqualTo("SAFETY");
        assertThat(entry.subject()).isEqualTo(CHAIN.keyed(HER.key()));
    }

    @Test
    void aSecretThatCanBeGuessedIsRefused() {
        assertThatThrownBy(() -> new AuditChain(new byte[15])).isInstanceOf(IllegalArgumentException.class);
    }
}
