// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.spark;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * Something that is counted, as a line that may travel; it names nobody, but some are about somebody, so they go no further than
 * the machines that count.
 *
 * @param kind what it tells
 * @param who a person, or the record of one; nobody in what is a sum already
 * @param what an area, or the key of a person where that is what is told
 * @param word what else is told
 * @param numbers what is added, in the order that the kind says
 */
@JsonPropertyOrder({"kind", "who", "what", "word", "numbers"})
record Fact(Kind kind, String who, String what, String word, List<Long> numbers) {

    private static final String BEGINNING = "{\"kind\":\"";

    /** What a fact tells. */
    enum Kind {
        /** How many enrolments of an area came to an outcome. */
        ENROLMENTS,
        /** How many came to the sessions of an area at which somebody noted who came, and how many were expected. */
        ATTENDANCE,
        /** That a volunteer works in an area, and which language she speaks. */
        VOLUNTEER,
        /** That somebody is behind the attendance of an area. */
        BEHIND,
        /** Whose record it is. */
        PERSON;

        /** Whether a line is a fact of this kind. */
        boolean is(String line) {
            return line.startsWith(BEGINNING + name() + '"');
        }
    }

    Fact {
        numbers = List.copyOf(numbers);
    }

    static Fact sum(Kind kind, String area, String word, Long... numbers) {
        return new Fact(kind, "", area, word, List.of(numbers));
    }

    static Fact about(Kind kind, String who, String what, String word) {
        return new Fact(kind, who, what, word, List.of());
    }

    String line() {
        return JsonMapper.shared().writeValueAsString(this);
    }

    static Fact parse(String line) {
        return JsonMapper.shared().readValue(line, Fact.class);
    }

    /** Tells neither who nor where. */
    @Override
    public String toString() {
        return "Fact[" + kind + "]";
    }
}
