// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli.indicator;

import java.util.Optional;
import org.brygga.dataset.Dataset;
import org.brygga.model.grant.Grant;
import org.brygga.model.group.Group;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.partnership.Partnership;
import org.brygga.model.place.Area;
import org.brygga.model.programme.Programme;
import org.brygga.model.statement.SourceDocument;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;

/** What records of a file are called; nobody is called by her name here. */
public final class RecordNames {

    private final Dataset records;

    public RecordNames(Dataset records) {
        this.records = records;
    }

    /** The name of a record that is not about a person, else its id. */
    public String of(Ref reference) {
        return records.find(Aggregate.class, reference)
                .flatMap(RecordNames::name)
                .orElse(reference.id());
    }

    private static Optional<String> name(Aggregate record) {
        if (record instanceof Organisation organisation) {
            return Optional.ofNullable(organisation.name());
        }
        if (record instanceof Area area) {
            return Optional.ofNullable(area.name());
        }
        if (record instanceof Programme programme) {
            return Optional.ofNullable(programme.name());
        }
        if (record instanceof Group group) {
            return Optional.ofNullable(group.name());
        }
        if (record instanceof Partnership partnership) {
            return Optional.ofNullable(partnership.name());
        }
        if (record instanceof Grant grant) {
            return Optional.ofNullable(grant.name());
        }
        return record instanceof SourceDocument source ? Optional.ofNullable(source.title()) : Optional.empty();
    }
}
