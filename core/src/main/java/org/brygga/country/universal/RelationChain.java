// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.universal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.brygga.dataset.Dataset;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.organisation.OrganisationRelation;
import org.brygga.model.value.Code;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;

/** Follows parents or successors from one organisation to the next and sees whether they come back. */
final class RelationChain {

    private static final Period ALWAYS = new Period(null, null);

    private final Ref start;
    private final Dataset dataset;
    private final Set<Ref> seen = new HashSet<>();

    RelationChain(Ref start, Dataset dataset) {
        this.start = start;
        this.dataset = dataset;
    }

    /**
     * Whether a relation of the first organisation leads, by relations of the same kind that overlap in time with the
     * first one, back to it; chains may be as long as the data.
     */
    boolean leadsBack(OrganisationRelation relation) {
        if (!Code.is(relation.kind(), "PARENT") && !Code.is(relation.kind(), "SUCCESSOR")) {
            return false;
        }
        Deque<OrganisationRelation> open = new ArrayDeque<>(List.of(relation));
        while (!open.isEmpty()) {
            Ref target = open.pop().target();
            if (start.equals(target)) {
                return true;
            }
            if (target != null && seen.add(target)) {
                dataset.find(Organisation.class, target).stream()
                        .flatMap(organisation -> organisation.relations().stream())
                        .filter(next -> next.kind() != null && next.kind().equals(relation.kind()))
                        .filter(next -> time(next).overlaps(time(relation)))
                        .forEach(open::push);
            }
        }
        return false;
    }

    /** Two organisations may each have been the other's parent, one after the other; nobody succeeds a successor. */
    private static Period time(OrganisationRelation relation) {
        return relation.period() == null || Code.is(relation.kind(), "SUCCESSOR") ? ALWAYS : relation.period();
    }
}
