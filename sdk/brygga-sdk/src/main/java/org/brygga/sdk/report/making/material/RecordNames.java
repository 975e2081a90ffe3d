// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.making.material;

import java.util.Optional;
import org.brygga.model.grant.Grant;
import org.brygga.model.group.Group;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.partnership.Partnership;
import org.brygga.model.place.Area;
import org.brygga.model.programme.Programme;
import org.brygga.model.statement.SourceDocument;
import org.brygga.model.value.Aggregate;

/** What records are called where they have a name; people have none here. */
final class RecordNames {

    private RecordNames() {}

    /** The name of an organisation, an area, a group, a programme, an agreement or a document. */
    static Optional<String> of(Aggregate record) {
        if (record instanceof Organisation organisation) {
            return Optional.ofNullable(organisation.name());
        }
        if (record instanceof Area area) {
            return Optional.ofNullable(area.name());
        }
        if (record instanceof Group group) {
            return Optional.ofNullable(group.name());
        }
        if (record instanceof Programme programme) {
            return Optional.ofNullable(programme.name());
        }
        if (record instanceof Partnership partnership) {
            return Optional.ofNullable(partnership.name());
        }
        if (record instanceof Grant grant) {
            return Optional.ofNullable(grant.name());
        }
        if (record instanceof SourceDocument source) {
            return Optional.ofNullable(source.title());
        }
        return Optional.empty();
    }
}
