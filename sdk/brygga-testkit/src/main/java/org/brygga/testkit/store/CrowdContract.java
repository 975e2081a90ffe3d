// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.brygga.model.group.Group;
import org.brygga.model.value.Ref;
import org.brygga.reckoning.group.Seats;
import org.brygga.sdk.store.Taken;
import org.junit.jupiter.api.Test;

/** The part of the contract about many who come at the same time. */
abstract class CrowdContract extends SteppingContract {

    private static final int APPLICANTS = 200;
    private static final Duration LONGEST = Duration.ofMinutes(2);

    @Test
    void manyWhoEnrolAtTheSameTimeNeverGetMoreSeatsThanThereAre() {
        settle(APPLICANTS, SmallTown.group("tuesday", SEATS));

        together(
                APPLICANTS,
                number -> assertThat(enrol("tuesday", number).done()).isTrue());

        Group full = group("tuesday");
        assertThat(Seats.of(full, SmallTown.TODAY).taken()).isEqualTo(SEATS);
        assertThat(full.enrolments()).hasSize(APPLICANTS);
        assertThat(full.waitingList())
                .extracting(place -> place.position())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, APPLICANTS - SEATS).boxed().toList());
        assertThat(store.history(full.ref())).hasSize(APPLICANTS + 1);
        assertThat(store.events(0, 1_000)).hasSize(APPLICANTS);
    }

    @Test
    void movesBetweenTwoGroupsInBothDirectionsLoseNobody() {
        settle(20, SmallTown.group("tuesday", 20), SmallTown.group("friday", 20));
        IntStream.range(0, 20).forEach(number -> enrol(home(number), number));

        together(20, number -> move(home(number), away(number), number));

        for (int number = 0; number < 20; number++) {
            Ref person = SmallTown.participantRef(number);
            assertThat(Seats.holds(group(away(number)), person, SmallTown.TODAY.plusDays(1)))
                    .isTrue();
            assertThat(Seats.holds(group(home(number)), person, SmallTown.TODAY.plusDays(1)))
                    .isFalse();
        }
    }

    private static String home(int number) {
        return number % 2 == 0 ? "tuesday" : "friday";
    }

    private static String away(int number) {
        return home(number + 1);
    }

    private void move(String from, String to, int number) {
        Taken<Group> moved = steps().take(Group.class, Ref.of("group", from), (record, around) -> {
            Group other = around.find(Group.class, Ref.of("group", to)).orElseThrow();
            return admission.move(record, "e" + number, other, "m" + number, around, SmallTown.COORDINATOR);
        });
        assertThat(moved.done()).isTrue();
    }

    /** Does all of it in eight threads, and fails if one of them fails or if they wait for each other for ever. */
    static void together(int times, IntConsumer each) {
        assertTimeoutPreemptively(LONGEST, () -> {
            ExecutorService threads = Executors.newFixedThreadPool(8);
            try {
                List<? extends Future<?>> all = IntStream.range(0, times)
                        .mapToObj(number -> threads.submit(() -> each.accept(number)))
                        .toList();
                for (Future<?> one : all) {
                    one.get();
                }
            } catch (ExecutionException e) {
                throw new AssertionError("One of those who came at the same time failed", e.getCause());
            } finally {
                threads.shutdownNow();
            }
        });
    }
}
