// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.making;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.brygga.model.group.Group;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.programme.Programme;
import org.brygga.model.value.Ref;
import org.brygga.sdk.report.Phrase;

/** Who gives a report out: the organisation that the records name, where it is one. */
final class Publisher {

    private Publisher() {}

    static Phrase of(Material material) {
        Optional<Ref> own = material.about(Group.class)
                .map(Group::organisation)
                .or(() -> material.about(Organisation.class).map(Organisation::ref));
        List<Ref> all = own.map(List::of)
                .orElseGet(() -> material.facts().programmes().stream()
                        .map(Programme::responsible)
                        .filter(Objects::nonNull)
                        .distinct()
                        .limit(2)
                        .toList());
        return all.size() == 1 ? material.name(all.get(0)) : Phrase.said("report.publisher.several");
    }
}
