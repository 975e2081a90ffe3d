// SPDX-License-Identifier: Apache-2.0
package org.brygga.due;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import org.brygga.finding.FieldPath;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is to be done by a day.
 *
 * @param kind from the list {@code due-kind}, for example {@code REPORT}
 * @param due the last day for it
 * @param subject the record that it is about; a person by her opaque key
 * @param path the component that it follows from
 * @param name what the record is called, for one that is not about a person; absent if it has no name
 */
public record DueItem(
        Code kind,
        LocalDate due,
        Ref subject,
        FieldPath path,
        @Nullable String name) implements Comparable<DueItem> {

    private static final Comparator<DueItem> ORDER = Comparator.comparing(DueItem::due)
            .thenComparing(DueItem::kind)
            .thenComparing(DueItem::subject)
            .thenComparing(DueItem::path);

    /** Whether its day has passed. */
    public boolean overdue(LocalDate asOf) {
        return due.isBefore(asOf);
    }

    /** A handle that stays the same from one calendar to the next, for programs that follow an item. */
    public String key() {
        return kind.word().toLowerCase(Locale.ROOT) + "-" + subject.type() + "-" + subject.id()
                + path.stable().replaceAll("[^A-Za-z0-9]+", "-");
    }

    @Override
    public int compareTo(DueItem other) {
        return ORDER.compare(this, other);
    }
}
