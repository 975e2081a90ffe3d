// SPDX-License-Identifier: Apache-2.0
package org.brygga.lifecycle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.brygga.model.value.Code;
import org.jspecify.annotations.Nullable;

/**
 * The states that something goes through, and the steps between them.
 *
 * <p>States are words of a code list, so a record may hold a word that no lifecycle knows, or none; then there is nothing to
 * judge and every step is allowed.
 */
public final class Lifecycle {

    private final String name;
    private final String list;
    private final Set<Code> states;
    private final Set<Code> firsts;
    private final List<Step> steps;

    private Lifecycle(Builder builder) {
        name = builder.name;
        list = builder.list;
        firsts = Set.copyOf(builder.firsts);
        steps = List.copyOf(builder.steps);
        Set<Code> all = new LinkedHashSet<>(builder.firsts);
        steps.forEach(step -> {
            all.add(step.from());
            all.add(step.to());
        });
        states = Collections.unmodifiableSet(all);
    }

    /**
     * Starts a lifecycle.
     *
     * @param name what goes through it, for example {@code enrolment}
     * @param list the code list of its states, for example {@code enrolment-status}
     */
    static Builder of(String name, String list) {
        return new Builder(name, list);
    }

    /** What goes through it, for example {@code enrolment}. */
    public String name() {
        return name;
    }

    /** The code list from which the states are taken. */
    public String list() {
        return list;
    }

    /** Every state, in the order in which they are reached. */
    public Set<Code> states() {
        return states;
    }

    /** The states in which something may begin. */
    public Set<Code> firsts() {
        return firsts;
    }

    /** Every step, in the order in which they were described. */
    public List<Step> steps() {
        return steps;
    }

    /** Whether the status may change in this way; where a word is absent or unknown there is nothing to judge. */
    public boolean allows(@Nullable Code from, @Nullable Code to) {
        if (from == null || to == null || from.equals(to) || !states.contains(from) || !states.contains(to)) {
            return true;
        }
        return step(from, to).isPresent();
    }

    /** The step from one state to another. */
    public Optional<Step> step(Code from, Code to) {
        return steps.stream()
                .filter(step -> step.from().equals(from) && step.to().equals(to))
                .findFirst();
    }

    /** The states that can follow; empty for one in which it ends, and for a word that is not known. */
    public Set<Code> next(@Nullable Code from) {
        return steps.stream()
                .filter(step -> step.from().equals(from))
                .map(Step::to)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether it ends in a state. */
    public boolean endsIn(Code state) {
        return states.contains(state) && next(state).isEmpty();
    }

    @Override
    public String toString() {
        return "Lifecycle[" + name + "]";
    }

    /** Takes the states and steps of a lifecycle. */
    static final class Builder {

        private final String name;
        private final String list;
        private final Set<Code> firsts = new LinkedHashSet<>();
        private final List<Step> steps = new ArrayList<>();

        private Builder(String name, String list) {
            this.name = name;
            this.list = list;
        }

        /** Where it may begin. */
        Builder begins(String... states) {
            for (String state : states) {
                firsts.add(Code.of(state));
            }
            return this;
        }

        /** One step from each of several states, parted by spaces. */
        Builder step(String verb, String from, String to) {
            for (String state : from.split(" ", -1)) {
                steps.add(new Step(verb, Code.of(state), Code.of(to)));
            }
            return this;
        }

        Lifecycle build() {
            return new Lifecycle(this);
        }
    }
}
