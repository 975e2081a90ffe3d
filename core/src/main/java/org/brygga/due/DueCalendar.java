// SPDX-License-Identifier: Apache-2.0
package org.brygga.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.brygga.access.Policy;
import org.brygga.access.Viewer;
import org.brygga.country.CountryPacks;
import org.brygga.dataset.Dataset;
import org.brygga.finding.FieldPath;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is due: what must be done before a day, and what should have been done.
 *
 * <p>A calendar is asked for by a viewer and made from what she sees, as if there were nothing else.
 */
public final class DueCalendar {

    private final CountryPacks packs;

    public DueCalendar(CountryPacks packs) {
        this.packs = packs;
    }

    /**
     * What is due.
     *
     * @param asOf today; what should have been done before is in the calendar until it is done
     * @param until the last day that is looked at
     */
    public List<DueItem> of(Dataset dataset, LocalDate asOf, LocalDate until, Viewer viewer) {
        Dataset seen = new Policy(packs, dataset, asOf).by(viewer).records();
        Entries entries = new Entries(until);
        for (Aggregate record : seen.all()) {
            AgreementDues.of(record, seen, packs, entries);
            GroupDues.of(record, asOf, entries);
            PeopleDues.of(record, seen, packs, asOf, entries);
        }
        return entries.items.stream().sorted().toList();
    }

    /** Takes down what is due, as far as the calendar reaches. */
    static final class Entries {

        private final LocalDate until;
        private final List<DueItem> items = new ArrayList<>();

        private Entries(LocalDate until) {
            this.until = until;
        }

        void add(String kind, @Nullable LocalDate due, Aggregate record, String component, @Nullable String name) {
            add(kind, due, record, FieldPath.of(component), name);
        }

        void add(String kind, @Nullable LocalDate due, Aggregate record, FieldPath path, @Nullable String name) {
            if (due != null && !due.isAfter(until)) {
                Ref subject = new Ref(record.typeWord(), record.shownKey());
                items.add(new DueItem(Code.of(kind), due, subject, path, name));
            }
        }
    }
}
