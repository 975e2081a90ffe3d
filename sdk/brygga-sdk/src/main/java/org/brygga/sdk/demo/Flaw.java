// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.brygga.finding.RuleCode;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Period;
import org.brygga.sdk.demo.town.Draw;

/** One way in which hurried people spoil a record of a kind. */
interface Flaw<T extends Aggregate> {

    /** A period that ends before it starts. */
    Period REVERSED = Period.parse("2026-05-01", "2025-05-01");

    /** The spoiled record; empty if this one cannot be spoiled in this way. */
    Optional<Spoiled> in(T good, LocalDate asOf, Draw draw);

    /** A change that is possible in every record. */
    static <T extends Aggregate> Flaw<T> at(String code, String pointer, UnaryOperator<T> change) {
        return (good, asOf, draw) -> spoiled(change.apply(good), code, pointer);
    }

    /** A change that needs to know which day it is. */
    static <T extends Aggregate> Flaw<T> on(String code, String pointer, BiFunction<T, LocalDate, T> change) {
        return (good, asOf, draw) -> spoiled(change.apply(good, asOf), code, pointer);
    }

    /** The record once more under the same id, which whoever reads both must find. */
    static <T extends Aggregate> Flaw<T> twice() {
        return (good, asOf, draw) -> Optional.of(new Spoiled(good, RuleCode.of("COM-DOC-013"), "/id", true));
    }

    /** The same flaw in such records only. */
    default Flaw<T> where(Predicate<T> possible) {
        return (good, asOf, draw) -> possible.test(good) ? in(good, asOf, draw) : Optional.empty();
    }

    static Optional<Spoiled> spoiled(Aggregate record, String code, String pointer) {
        return Optional.of(new Spoiled(record, RuleCode.of(code), pointer, false));
    }

    /** A change of an element of a list, drawn from those that can be spoiled. */
    static <T extends Aggregate> Flaw<T> inside(ToIntFunction<T> size, Element<T> possible, Change<T> change) {
        return (good, asOf, draw) -> {
            List<Integer> places = IntStream.range(0, size.applyAsInt(good))
                    .filter(place -> possible.test(good, place, asOf))
                    .boxed()
                    .toList();
            return places.isEmpty() ? Optional.empty() : change.at(good, draw.one(places), asOf);
        };
    }

    /** A list with one element replaced. */
    static <E> List<E> replaced(List<E> list, int place, UnaryOperator<E> change) {
        return IntStream.range(0, list.size())
                .mapToObj(at -> at == place ? change.apply(list.get(at)) : list.get(at))
                .toList();
    }

    /** A list with one more element. */
    static <E> List<E> more(List<E> list, E last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }

    /** Whether an element can be spoiled. */
    interface Element<T> {
        boolean test(T record, int place, LocalDate asOf);
    }

    /** What is made of a record when one of its elements is spoiled. */
    interface Change<T> {
        Optional<Spoiled> at(T record, int place, LocalDate asOf);
    }

    /**
     * What became of a record.
     *
     * @param beside whether it stands beside the good one, not in its place
     */
    record Spoiled(Aggregate record, RuleCode code, String pointer, boolean beside) {}
}
