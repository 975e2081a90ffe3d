// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.law;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.IndexedDataset;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.personal.PersonRecord;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/** A dataset that remembers which records were asked for, so that a check can be repeated with those alone. */
final class Watched implements Dataset {

    private final Dataset whole;
    private final Set<Aggregate> asked = Collections.newSetFromMap(new IdentityHashMap<>());

    Watched(Dataset whole) {
        this.whole = whole;
    }

    /** What was asked for, together with the subject, in the order of the whole. */
    Dataset neighbourhood(Aggregate subject) {
        IndexedDataset.Builder near = IndexedDataset.builder();
        whole.all().stream()
                .filter(record -> record == subject || asked.contains(record))
                .forEach(near::add);
        return near.build();
    }

    @Override
    public <T extends Aggregate> List<T> all(Class<T> type) {
        throw new AssertionError("A rule that looks at neighbours asks by reference, not for everything");
    }

    @Override
    public List<Aggregate> all() {
        throw new AssertionError("A rule that looks at neighbours asks by reference, not for everything");
    }

    @Override
    public <T extends Aggregate> Optional<T> find(Class<T> type, @Nullable Ref reference) {
        Optional<T> found = whole.find(type, reference);
        found.ifPresent(asked::add);
        return found;
    }

    @Override
    public <T extends Aggregate> List<T> referringTo(Class<T> type, Ref target) {
        List<T> found = whole.referringTo(type, target);
        asked.addAll(found);
        return found;
    }

    @Override
    public List<PersonRecord> aboutPerson(PersonKey person) {
        List<PersonRecord> found = whole.aboutPerson(person);
        asked.addAll(found);
        return found;
    }
}
