// SPDX-License-Identifier: Apache-2.0
package org.brygga.indicator;

import java.util.Comparator;

/**
 * Which part of an indicator a figure is about, where it is broken down: the reason WORK, the topic HEALTH, a grant.
 *
 * @param word a word of a code list, the text of a reference, a currency, or another word that the dimension takes
 */
public record Part(Dimension dimension, String word) implements Comparable<Part> {

    private static final Comparator<Part> ORDER =
            Comparator.comparing(Part::dimension).thenComparing(Part::word);

    /** By what a figure is broken down. */
    public enum Dimension {
        /** What the figure is reckoned on, where an indicator is given on several: contacts or sessions, with or without in-kind. */
        BASIS,
        /** From the list {@code leaving-reason}. */
        REASON,
        /** From the list {@code transition}. */
        OUTCOME,
        /** Months after completion: 3, 6 or 12. */
        MONTHS_AFTER,
        /** From the list {@code destination}. */
        DESTINATION,
        /** From the list {@code topic}. */
        TOPIC,
        /** A language by its tag. */
        LANGUAGE,
        /** From the list {@code classification-scheme}, with its version where one is stated: {@code SE_POLICE 2025}. */
        SCHEME,
        /** From the list {@code classification-level}. */
        LEVEL,
        /** From the list {@code survey-question}. */
        QUESTION,
        /** The scale of a question: lowest and highest, {@code 1-5}. */
        SCALE,
        /** The reference of a partnership. */
        PARTNERSHIP,
        /** The id of a goal, or its place among the goals, counted from 1. */
        GOAL,
        /** From the list {@code indicator}. */
        INDICATOR,
        /** The reference of a partner; several references, parted by spaces, for what they give together. */
        PARTNER,
        /** From the list {@code contribution-kind}; several words, parted by spaces, where a contribution has several. */
        KIND,
        /** The reference of a grant. */
        GRANT,
        /** The number of a phase. */
        PHASE,
        /** From the list {@code cost-kind}. */
        COST_KIND,
        /** ISO 4217. */
        CURRENCY,
        /** From the list {@code funder-answer}, to the question GENDER. */
        GENDER,
        /** From the list {@code funder-answer}, to the question AGE_BAND. */
        AGE_BAND,
        /** The reference of an organisation. */
        ORGANISATION,
        /** The reference of a programme. */
        PROGRAMME,
        /** The id of a curriculum within its programme. */
        CURRICULUM,
        /** The reference of an area. */
        AREA,
        /** The reference of a person's record. */
        PERSON
    }

    @Override
    public int compareTo(Part other) {
        return ORDER.compare(this, other);
    }
}
