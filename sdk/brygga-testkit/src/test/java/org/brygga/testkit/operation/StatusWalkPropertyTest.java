// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.brygga.lifecycle.Lifecycle;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.operation.Outcome;

/** Along each lifecycle: a step is taken if and only if the lifecycle has it, and what comes of it has no ERROR. */
class StatusWalkPropertyTest {

    /**
     * Something that can be done to a record.
     *
     * @param to the state to which it leads
     */
    record Move<T extends Aggregate>(String name, String to, Step<T> step) {

        @Override
        public String toString() {
            return name;
        }
    }

    /** What is done to a record. */
    interface Step<T extends Aggregate> {

        Outcome<T> of(T record, Walk walk);
    }

    /**
     * A kind of record, where it begins, how its state is read and what can be done to it.
     *
     * @param state reads its state
     */
    record Course<T extends Aggregate>(
            Lifecycle lifecycle, T start, Function<T, Code> state, List<Move<T>> moves, List<Aggregate> around) {

        Class<T> type() {
            @SuppressWarnings("unchecked")
            Class<T> type = (Class<T>) start.getClass();
            return type;
        }

        void walk(List<Integer> drawn) {
            Walk walk =
                    new Walk(Stream.concat(around.stream(), Stream.of(start)).toArray(Aggregate[]::new));
            for (int number : drawn) {
                Move<T> move = moves.get(number % moves.size());
                T before = walk.get(type(), start.ref().id());
                Code from = state.apply(before);
                Outcome<?> outcome = walk.take(here -> move.step().of(before, here));
                boolean allowed = lifecycle.allows(from, Code.of(move.to()));
                assertThat(outcome.done())
                        .as("%s in %s: %s", move, from, outcome.findings().list())
                        .isEqualTo(allowed);
                assertThat(state.apply(walk.get(type(), start.ref().id())))
                        .isEqualTo(allowed ? Code.of(move.to()) : from);
            }
            assertThat(walk.errors()).isEmpty();
        }
    }

    @Property(seed = "51", edgeCases = EdgeCasesMode.NONE)
    void aStepIsTakenIfAndOnlyIfTheLifecycleHasIt(@ForAll("numbers") List<Integer> drawn) {
        Courses.all().forEach(course -> course.walk(drawn));
    }

    /** Every step of every lifecycle can be taken by something that the library offers. */
    @Property(tries = 1)
    void everyStepOfEveryLifecycleIsOffered() {
        assertThat(Courses.all())
                .allSatisfy(course -> assertThat(course.lifecycle().steps())
                        .allSatisfy(step -> assertThat(course.moves())
                                .as("%s of %s", step, course.lifecycle())
                                .anyMatch(move -> move.to().equals(step.to().word()))));
    }

    @Provide
    Arbitrary<List<Integer>> numbers() {
        return Arbitraries.integers().between(0, 1_000).list().ofMinSize(10).ofMaxSize(60);
    }
}
