// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service.page;

import java.util.Optional;
import org.brygga.dataset.Dataset;
import org.brygga.finding.Findings;
import org.brygga.model.programme.Programme;
import org.brygga.model.value.CountryCode;

/** A programme with its records and what was found in them. */
public record ProgrammeFile(String id, Dataset dataset, Findings findings) {

    public ProgrammeFile with(Findings others) {
        return new ProgrammeFile(id, dataset, others);
    }

    Optional<Programme> programme() {
        return dataset.all(Programme.class).stream().findFirst();
    }

    /** The country of the programme itself; an empty text if it says none. */
    String country() {
        return programme().map(Programme::country).map(CountryCode::code).orElse("");
    }
}
