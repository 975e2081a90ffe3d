// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.brygga.access.Role;
import org.brygga.access.Trace;
import org.brygga.audit.AuditEntry;
import org.brygga.dataset.Dataset;
import org.brygga.model.people.Participant;
import org.brygga.model.people.ParticipantBuilder;
import org.brygga.model.people.Volunteer;
import org.brygga.model.personal.HeldIdentifier;
import org.brygga.model.personal.Hold;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.personal.Protection;
import org.brygga.model.value.Code;
import org.brygga.operation.Attribution;
import org.brygga.privacy.Dossier;
import org.brygga.privacy.RetentionDue;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.privacy.Forgotten;
import org.brygga.sdk.privacy.PrivacyDesk;
import org.brygga.sdk.store.memory.InMemoryDatasetStore;
import org.brygga.testkit.store.MovingClock;
import org.brygga.testkit.store.ReachableText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PrivacyDeskTest {

    private static final Attribution OFFICER = new Attribution(
            PersonKey.of("aabbccddeeff40008000000000000044"),
            Code.of("COORDINATOR"),
            ProtectedTown.NOON,
            ZoneOffset.UTC,
            Code.of("RIGHTS"));

    private final InMemoryDatasetStore store = new InMemoryDatasetStore(new MovingClock(ProtectedTown.NOON));
    private final PrivacyDesk desk = new PrivacyDesk(Brygga.create(), store);

    @BeforeEach
    void fill() {
        Dataset town = ProtectedTown.with(Protection.Level.LOCATION);
        store.inUnit(unit -> {
            town.all().forEach(record -> unit.put(record, 0));
            return town;
        });
    }

    private Participant her() {
        return store.now().all(Participant.class).stream()
                .filter(one -> ProtectedTown.HER.equals(one.person()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsForetoldIsLetGoAndNothingElse() {
        LocalDate day = ProtectedTown.DAY.plusDays(11);
        List<RetentionDue> foretold = desk.due(day);
        int before = store.now().all().size();

        List<RetentionDue> done = desk.letGo(day, OFFICER);

        assertThat(foretold).extracting(one -> one.record().id()).containsExactly("kanariparticipant");
        assertThat(done).isEqualTo(foretold);
        assertThat(desk.due(day)).isEmpty();
        assertThat(store.now().all()).as("minimised, so one for one").hasSize(before);
        assertThat(store.now().all(Volunteer.class)).hasSize(1);
        assertThat(ReachableText.of(store)).doesNotContain("kanariparticipant", "kanarinote", "kanarienrolment");
    }

    @Test
    void whoeverIsHeldOrKeptForLongerAfterItWasForetoldStays() {
        LocalDate day = ProtectedTown.DAY.plusDays(11);
        Brygga then = Brygga.builder()
                .clock(Clock.fixed(ProtectedTown.NOON.plus(Duration.ofDays(11)), ZoneOffset.UTC))
                .build();
        PrivacyDesk later = new PrivacyDesk(then, store);
        RetentionDue foretold = later.due(day).get(0);
        Participant before = her();
        Participant held = ParticipantBuilder.builder(before)
                .hold(new Hold(ProtectedTown.DAY, null, Code.of("LEGAL_CLAIM")))
                .build();
        Participant kept = ParticipantBuilder.builder(before).retainUntil(day).build();
        Participant earlier =
                ParticipantBuilder.builder(before).retainUntil(day.minusDays(5)).build();

        for (Participant now : List.of(held, kept)) {
            long version =
                    store.find(Participant.class, now.ref()).orElseThrow().version();
            store.inUnit(unit -> unit.put(now, version));

            assertThat(later.letGo(foretold, OFFICER)).isFalse();
            assertThat(her()).isEqualTo(now);
            assertThat(store.audit(0, 10)).isEmpty();
        }
        store.inUnit(unit -> unit.put(earlier, 3));
        assertThat(later.letGo(foretold, OFFICER)).as("due all the same").isTrue();
        assertThat(later.letGo(foretold, OFFICER)).as("gone").isFalse();
        assertThat(ReachableText.of(store)).doesNotContain("kanariparticipant");
    }

    @Test
    void onTheLastDayNothingIsLetGo() {
        assertThat(desk.letGo(ProtectedTown.DAY.plusDays(10), OFFICER)).isEmpty();
    }

    @Test
    void anIdentityNumberGoesOnItsDay() {
        desk.letGo(ProtectedTown.DAY.plusDays(13), OFFICER);

        assertThat(store.now().all(HeldIdentifier.class)).isEmpty();
        assertThat(ReachableText.of(store)).doesNotContain("kanarinumber");
    }

    @Test
    void whoeverIsForgottenIsGoneAndTheTrailSaysWhoDidIt() {
        Forgotten forgotten = desk.forget(ProtectedTown.HER, false, OFFICER);

        assertThat(forgotten).isEqualTo(new Forgotten(true, 4, 0, forgotten.findings()));
        assertThat(ProtectedTown.TOKENS)
                .allSatisfy(token -> assertThat(ReachableText.of(store)).doesNotContain(token));
        assertThat(store.audit(0, 10)).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("erased");
            assertThat(entry.reason()).isEqualTo("RIGHTS");
        });
    }

    @Test
    void whatIsHeldIsNotForgotten() {
        Participant held = ParticipantBuilder.builder(her())
                .hold(new Hold(ProtectedTown.DAY, null, Code.of("LEGAL_CLAIM")))
                .build();
        store.inUnit(unit -> unit.put(held, 1));

        Forgotten forgotten = desk.forget(ProtectedTown.HER, false, OFFICER);

        assertThat(forgotten.done()).isFalse();
        assertThat(forgotten.findings().list())
                .extracting(finding -> finding.code().text())
                .containsExactly("PRV-014");
        assertThat(store.now().aboutPerson(ProtectedTown.HER)).hasSize(2);
        assertThat(desk.due(ProtectedTown.DAY.plusYears(1)))
                .noneMatch(due -> due.record().equals(held.ref()));
    }

    @Test
    void sheIsGivenEverythingAndToldWhoHasLooked() {
        store.witness()
                .saw(new Trace(
                        OFFICER.actor(),
                        Role.COORDINATOR,
                        ProtectedTown.HER,
                        Code.of("SAFETY"),
                        Instant.parse("2026-03-01T08:00:00Z")));

        Dossier dossier = desk.dossier(
                ProtectedTown.HER, ProtectedTown.DAY, ZoneOffset.UTC, Locale.forLanguageTag("nb"), OFFICER);

        assertThat(dossier.text())
                .contains("Kanarina Hemlund", "kanarina@example.org", "kanarinote", "kanarinumber")
                .contains("1. mars 2026: Koordinator, Hennes eller andres sikkerhet.")
                .doesNotContain("Woman Number");
        assertThat(store.audit(ProtectedTown.HER))
                .extracting(AuditEntry::action)
                .containsExactly("seen", "dossier-given");
    }
}
