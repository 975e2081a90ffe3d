// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A programme on a page of its own: what is known, and what is missing.
 *
 * @param subjects the findings by the record that they are about, the worst first
 */
public record PageView(CardView card, List<Section> sections, List<Subject> subjects) {

    /** Records of one kind. */
    public record Section(String heading, List<Item> items) {}

    /** One record. */
    public record Item(String title, List<Row> rows) {}

    /** What a record says of one thing. */
    public record Row(String label, List<Value> values) {}

    /**
     * One thing that is said.
     *
     * @param lang the language of the text if it is not the reader's
     */
    public record Value(String text, @Nullable String lang) {}

    /** A record and what was found in it. */
    public record Subject(String type, String name, List<FindingView> findings) {}

    /**
     * A finding for a person.
     *
     * @param place the way to it, in words
     */
    public record FindingView(
            String code, String severity, String severityWord, String title, String text, String fix, String place) {}
}
