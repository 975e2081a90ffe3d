// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.brygga.dataset.Dataset;
import org.brygga.finding.FieldPath;
import org.brygga.finding.Origin;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.personal.PersonRecord;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import org.brygga.sdk.bulk.reading.Arrival;
import org.jspecify.annotations.Nullable;

/** Records as they will be, of which some are known by where they stand in a file and what of them could not be read. */
final class ArrivedDataset implements Dataset {

    private final Dataset then;
    private final IdentityHashMap<Aggregate, Arrival> arrivals = new IdentityHashMap<>();

    ArrivedDataset(Dataset then, List<Candidate> candidates) {
        this.then = then;
        candidates.forEach(this::known);
    }

    private void known(Candidate candidate) {
        Aggregate after = candidate.after();
        if (after != null) {
            arrivals.put(after, candidate.arrival());
        }
    }

    @Override
    public <T extends Aggregate> List<T> all(Class<T> type) {
        return then.all(type);
    }

    @Override
    public <T extends Aggregate> Optional<T> find(Class<T> type, @Nullable Ref reference) {
        return then.find(type, reference);
    }

    @Override
    public <T extends Aggregate> List<T> referringTo(Class<T> type, Ref target) {
        return then.referringTo(type, target);
    }

    @Override
    public List<PersonRecord> aboutPerson(PersonKey person) {
        return then.aboutPerson(person);
    }

    @Override
    public List<Aggregate> all() {
        return then.all();
    }

    @Override
    public Optional<Origin> origin(Aggregate record) {
        Arrival arrival = arrivals.get(record);
        return arrival == null
                ? then.origin(record)
                : Optional.of(arrival.read().origin());
    }

    @Override
    public List<FieldPath> unreadable(Aggregate record) {
        Arrival arrival = arrivals.get(record);
        return arrival == null ? then.unreadable(record) : arrival.read().unreadable();
    }
}
