// SPDX-License-Identifier: Apache-2.0
package org.brygga.privacy;

import java.util.List;
import org.brygga.dataset.Dataset;

/**
 * Everything that is held about a person, for herself: as text in her language, and as records that another system can read.
 *
 * @param title of the whole
 * @param sections one for each record, then with whom data are shared, then who has looked
 * @param records what is about her, and of other records the parts that are
 */
public record Dossier(String title, List<Section> sections, Dataset records) {

    /**
     * Part of what is held.
     *
     * @param title for example the kind of record
     * @param lines one for each thing that is held
     */
    public record Section(String title, List<String> lines) {

        public Section {
            lines = List.copyOf(lines);
        }
    }

    public Dossier {
        sections = List.copyOf(sections);
    }

    /** The whole as plain text, to be read or printed. */
    public String text() {
        StringBuilder text = new StringBuilder(title).append('\n');
        for (Section section : sections) {
            text.append('\n').append(section.title()).append('\n');
            section.lines().forEach(line -> text.append("  ").append(line).append('\n'));
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return "Dossier[" + sections.size() + " sections]";
    }
}
