// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.stories.stage;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.brygga.dataset.RecordType;
import org.brygga.due.DueItem;
import org.brygga.finding.Finding;
import org.brygga.model.value.Aggregate;
import org.brygga.sdk.store.RecordedEvent;
import org.brygga.sdk.store.Taken;

/** Writes down what happens on a stage: the days, the events, and each finding once, when it is made for the first time. */
final class Telling {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Integer> events = new LinkedHashMap<>();
    private final Map<String, Integer> findings = new LinkedHashMap<>();
    private final Set<String> known = new HashSet<>();

    void day(LocalDate day, String what) {
        finish();
        text.append("\n**").append(DAY.format(day)).append(".** ").append(what).append('\n');
    }

    void says(String sentence) {
        finish();
        text.append("\n> ").append(sentence).append('\n');
    }

    void came(List<RecordedEvent> told, Taken<?> taken) {
        told.forEach(one -> events.merge(
                "`" + one.event().kind() + "` " + String.join(", ", one.event().changed()), 1, Integer::sum));
        for (Finding finding : taken.findings()) {
            if (known.add(finding.fingerprint() + finding.text())) {
                String line = (taken.done() ? "found " : "refused ") + finding.code() + " " + finding.severity() + ": "
                        + finding.text();
                findings.merge(line, 1, Integer::sum);
            }
        }
    }

    void due(List<DueItem> due) {
        finish();
        text.append("\n| due | what | of |\n|---|---|---|\n");
        Map<String, Integer> rows = new LinkedHashMap<>();
        due.forEach(item -> rows.merge(
                "| " + item.due() + " | " + item.kind() + " | " + item.subject().type(), 1, Integer::sum));
        rows.forEach((row, times) -> text.append(row)
                .append(times > 1 ? ", " + times + " times" : "")
                .append(" |\n"));
    }

    String page(Story story) {
        finish();
        String name = story.getClass().getSimpleName();
        return "<!-- Generated from " + name + ".java, which is compiled and played by the build. Do not edit. -->\n\n"
                + "# " + story.title() + "\n\n"
                + "Played on the records of \"" + story.programme().title()
                + "\". Days and figures that the document states "
                + "are kept; the women, their groups and their evenings are invented. "
                + "Source: [" + name
                + ".java](../../examples/programme-stories/src/main/java/org/brygga/example/stories/"
                + name + ".java).\n" + text;
    }

    static String word(Class<? extends Aggregate> type) {
        return Stream.of(RecordType.values())
                .filter(one -> one.recordClass() == type)
                .findFirst()
                .orElseThrow()
                .word();
    }

    private void finish() {
        lines(events);
        lines(findings);
    }

    private void lines(Map<String, Integer> counted) {
        if (!counted.isEmpty()) {
            text.append('\n');
        }
        counted.forEach((line, times) -> text.append("- ")
                .append(line)
                .append(times > 1 ? " (" + times + " times)" : "")
                .append('\n'));
        counted.clear();
    }
}
