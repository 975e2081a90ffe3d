// SPDX-License-Identifier: Apache-2.0
package org.brygga.reckoning.agreement;

import java.util.Optional;
import java.util.Set;
import org.brygga.dataset.Dataset;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.partnership.Party;
import org.brygga.model.value.Code;

/** Tells on which side of a partnership an organisation stands, from what is said of it. */
public final class Sides {

    private static final Set<String> PUBLIC = Set.of(
            "MUNICIPALITY",
            "REGION",
            "COUNTY",
            "STATE_AUTHORITY",
            "POLICE",
            "COUNTY_ADMIN_BOARD",
            "PUBLIC_SCHOOL",
            "PUBLIC");
    private static final Set<String> IDEA_BASED = Set.of(
            "CIVIL_SOCIETY",
            "NATIONAL_ORGANISATION",
            "LOCAL_BRANCH",
            "LOCAL_ASSOCIATION",
            "FOUNDATION",
            "RELIGIOUS_COMMUNITY");

    private Sides() {}

    /** The side of a party: as stated, else by the kind of its organisation; empty if neither tells. */
    public static Optional<Party.Side> of(Party party, Dataset dataset) {
        return Optional.ofNullable(party.side()).or(() -> kind(party, dataset).flatMap(Sides::ofKind));
    }

    /** The kind of the organisation behind a party, or the kind of actor that the party is said to be. */
    public static Optional<Code> kind(Party party, Dataset dataset) {
        return dataset.find(Organisation.class, party.organisation())
                .map(Organisation::kind)
                .or(() -> Optional.ofNullable(party.category()));
    }

    /** The side that a kind of organisation stands on; empty if it stands on neither. */
    public static Optional<Party.Side> ofKind(Code kind) {
        if (PUBLIC.contains(kind.word())) {
            return Optional.of(Party.Side.PUBLIC);
        }
        return IDEA_BASED.contains(kind.word()) ? Optional.of(Party.Side.IDEA_BASED) : Optional.empty();
    }
}
