// SPDX-License-Identifier: Apache-2.0
package org.brygga.indicator;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/** The facts behind a figure, found when somebody asks for them; two traces are equal if they lead to the same facts. */
public final class Trace {

    private static final Trace NOWHERE = new Trace(Stream::empty);

    private final Supplier<Stream<Fact>> source;

    private Trace(Supplier<Stream<Fact>> source) {
        this.source = source;
    }

    /** A way back to facts; it is walked each time that somebody asks. */
    public static Trace of(Supplier<Stream<Fact>> facts) {
        return new Trace(facts);
    }

    /** No way back. */
    public static Trace nowhere() {
        return NOWHERE;
    }

    /** Each fact once, in the order of the references. */
    public List<Fact> facts() {
        return source.get().distinct().sorted().toList();
    }

    /** Both ways back. */
    public Trace and(Trace other) {
        return new Trace(() -> Stream.concat(source.get(), other.source.get()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Trace trace && facts().equals(trace.facts());
    }

    @Override
    public int hashCode() {
        return Objects.hash(facts());
    }

    @Override
    public String toString() {
        return "Trace";
    }

    /**
     * One fact.
     *
     * @param record the record that holds it
     * @param part the component and the id or place within the record, such as {@code sessions/s3}; empty for the whole record
     */
    public record Fact(Ref record, String part) implements Comparable<Fact> {

        @Override
        public int compareTo(Fact other) {
            int byRecord = record.compareTo(other.record);
            return byRecord == 0 ? part.compareTo(other.part) : byRecord;
        }
    }
}
