// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.making;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.brygga.model.grant.Grant;
import org.brygga.model.grant.GrantParty;
import org.brygga.model.group.Group;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.partnership.Partnership;
import org.brygga.model.partnership.Party;
import org.brygga.model.programme.Programme;
import org.brygga.model.value.Ref;
import org.brygga.sdk.report.Phrase;
import org.brygga.sdk.report.making.material.Material;

/** Who gives a report out: the organisation that the records name, where it is one. */
final class Publisher {

    private Publisher() {}

    static Phrase of(Material material) {
        Optional<Ref> own = material.about(Group.class)
                .map(Group::organisation)
                .or(() -> material.about(Organisation.class).map(Organisation::ref))
                .or(() -> material.about(Grant.class).flatMap(Publisher::carrier));
        List<Ref> all = own.map(List::of)
                .or(() -> material.about(Partnership.class).map(Publisher::signatories))
                .orElseGet(() -> material.facts().programmes().stream()
                        .map(Programme::responsible)
                        .filter(Objects::nonNull)
                        .distinct()
                        .limit(2)
                        .toList());
        return all.size() == 1 ? material.name(all.get(0)) : Phrase.said("report.publisher.several");
    }

    /** Whoever got the grant, else whoever applied for it. */
    private static Optional<Ref> carrier(Grant grant) {
        return Stream.of(GrantParty.Role.GRANTEE, GrantParty.Role.APPLICANT)
                .flatMap(role -> grant.parties().stream().filter(party -> party.role() == role))
                .map(GrantParty::organisation)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static List<Ref> signatories(Partnership partnership) {
        return partnership
                .signatories()
                .map(Party::organisation)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
