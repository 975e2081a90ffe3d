// SPDX-License-Identifier: Apache-2.0
package org.brygga.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.brygga.model.value.Code;
import org.junit.jupiter.api.Test;

class LifecyclesTest {

    @Test
    void everyStateIsReachedFromABeginningAndLeadsToAnEnd() {
        assertThat(Lifecycles.all()).allSatisfy(lifecycle -> {
            assertThat(reached(lifecycle)).isEqualTo(lifecycle.states());
            assertThat(lifecycle.states())
                    .allSatisfy(state -> assertThat(after(lifecycle, state))
                            .as("an end after " + state + " in " + lifecycle)
                            .anyMatch(after -> lifecycle.endsIn(after) || lifecycle == Lifecycles.MEASURE));
        });
    }

    @Test
    void lifecyclesHaveNamesOfTheirOwn() {
        assertThat(Lifecycles.all()).extracting(Lifecycle::name).doesNotHaveDuplicates();
        assertThat(Lifecycles.all()).extracting(Lifecycle::list).doesNotHaveDuplicates();
    }

    @Test
    void aVolunteerGoesThroughTrainingAndCertificate() {
        Lifecycle volunteer = Lifecycles.VOLUNTEER;

        assertThat(volunteer.allows(Code.of("CANDIDATE"), Code.of("IN_TRAINING")))
                .isTrue();
        assertThat(volunteer.allows(Code.of("CANDIDATE"), Code.of("ACTIVE"))).isFalse();
        assertThat(volunteer.allows(Code.of("ENDED"), Code.of("ACTIVE"))).isFalse();
        assertThat(volunteer.endsIn(Code.of("ENDED"))).isTrue();
        assertThat(volunteer.endsIn(Code.of("PAUSED"))).isFalse();
        assertThat(volunteer.step(Code.of("ACTIVE"), Code.of("PAUSED")))
                .map(Step::name)
                .hasValue("pause");
    }

    @Property(tries = 300, seed = "1")
    void whatIsNotKnownIsNotJudged(@ForAll("lifecycles") Lifecycle lifecycle, @ForAll("states") String any) {
        Code unknown = Code.of("X_" + any);

        assertThat(lifecycle.states()).allSatisfy(state -> {
            assertThat(lifecycle.allows(null, state)).isTrue();
            assertThat(lifecycle.allows(state, null)).isTrue();
            assertThat(lifecycle.allows(state, unknown)).isTrue();
            assertThat(lifecycle.allows(unknown, state)).isTrue();
            assertThat(lifecycle.allows(state, state)).isTrue();
            assertThat(lifecycle.next(state)).allMatch(next -> lifecycle.allows(state, next));
        });
        assertThat(lifecycle.next(unknown)).isEmpty();
        assertThat(lifecycle.endsIn(unknown)).isFalse();
    }

    @Provide
    Arbitrary<Lifecycle> lifecycles() {
        return Arbitraries.of(Lifecycles.all());
    }

    @Provide
    Arbitrary<String> states() {
        return Arbitraries.strings().withCharRange('A', 'Z').ofMaxLength(5);
    }

    private static Set<Code> reached(Lifecycle lifecycle) {
        Set<Code> reached = new HashSet<>();
        lifecycle.firsts().forEach(first -> reached.addAll(after(lifecycle, first)));
        return reached;
    }

    private static Set<Code> after(Lifecycle lifecycle, Code from) {
        Set<Code> seen = new HashSet<>(Set.of(from));
        Deque<Code> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            lifecycle.next(open.remove()).stream().filter(seen::add).forEach(open::add);
        }
        return seen;
    }
}
