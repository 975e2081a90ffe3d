// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk.rollcall;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.brygga.country.Labels;
import org.brygga.model.group.Attendance.Mark;

/** The letters that are written on a roll-call sheet; each language has its own, and the sheet says which it has. */
final class RollCallLetters {

    /** What is written; that nothing is known is an empty cell. */
    private static final List<Mark> MARKS = List.of(Mark.PRESENT, Mark.LATE, Mark.EXCUSED, Mark.ABSENT);

    private final Labels labels;
    private final Locale language;

    RollCallLetters(Labels labels, Locale language) {
        this.labels = labels;
        this.language = language;
    }

    /** The letters: present, late, excused, absent. */
    List<String> all() {
        return MARKS.stream().map(this::letter).toList();
    }

    /** All letters with what they mean. */
    String legend() {
        return MARKS.stream()
                .map(mark -> letter(mark) + " = " + labels.word(mark, language))
                .collect(Collectors.joining(",  "));
    }

    private String letter(Mark mark) {
        return labels.sentence("roll-call.letter." + mark, Map.of(), language);
    }

    /** The word of the mark that somebody meant by a letter or its meaning, small or large; else what she wrote, as she wrote it. */
    String meant(String written) {
        String text = written.strip();
        return MARKS.stream()
                .filter(mark -> text.equalsIgnoreCase(letter(mark))
                        || text.equalsIgnoreCase(labels.word(mark, language))
                        || text.equalsIgnoreCase(mark.name()))
                .findFirst()
                .map(Mark::name)
                .orElse(text);
    }
}
