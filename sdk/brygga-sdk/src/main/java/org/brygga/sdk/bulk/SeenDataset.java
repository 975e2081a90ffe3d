// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk;

import java.util.List;
import java.util.Optional;
import org.brygga.access.Sight;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.References;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.personal.PersonRecord;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/** Records as somebody sees them, as if there were nothing else; each is looked at when it is asked for. */
final class SeenDataset implements Dataset {

    private final Dataset all;
    private final Sight sight;

    SeenDataset(Dataset all, Sight sight) {
        this.all = all;
        this.sight = sight;
    }

    @Override
    public <T extends Aggregate> List<T> all(Class<T> type) {
        return shown(all.all(type));
    }

    @Override
    public <T extends Aggregate> Optional<T> find(Class<T> type, @Nullable Ref reference) {
        return all.find(type, reference).flatMap(sight::show);
    }

    @Override
    public <T extends Aggregate> List<T> referringTo(Class<T> type, Ref target) {
        // What she is shown of a record may no longer name it.
        return shown(all.referringTo(type, target)).stream()
                .filter(record -> References.of(record).anyMatch(target::equals))
                .toList();
    }

    @Override
    public List<PersonRecord> aboutPerson(PersonKey person) {
        return shown(all.aboutPerson(person));
    }

    @Override
    public List<Aggregate> all() {
        return shown(all.all());
    }

    private <T extends Aggregate> List<T> shown(List<T> records) {
        return records.stream().flatMap(record -> sight.show(record).stream()).toList();
    }
}
