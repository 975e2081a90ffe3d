// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.universal;

import java.util.ArrayList;
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

    /** Whether a relation of the first organisation leads, by relations of the same kind, back to it. */
    boolean leadsBack(OrganisationRelation relation) {
        return (Code.is(relation.kind(), "PARENT") || Code.is(relation.kind(), "SUCCESSOR"))
                && leadsBack(relation, new ArrayList<>());
    }

    private boolean leadsBack(OrganisationRelation relation, List<Period> times) {
        Ref target = relation.target();
        if (target == null) {
            return false;
        }
        times.add(time(relation));
        boolean back = start.equals(target)
                || (seen.add(target)
                        && dataset.find(Organisation.class, target).stream()
                                .flatMap(organisation -> organisation.relations().stream())
                                .filter(next ->
                                        next.kind() != null && next.kind().equals(relation.kind()))
                                .filter(next -> times.stream().allMatch(time(next)::overlaps))
                                .toList()
                                .stream()
                                .anyMatch(next -> leadsBack(next, times)));
        times.remove(times.size() - 1);
        return back;
    }

    /** Two organisations may each have been the other's parent, one after the other; nobody succeeds a successor. */
    private static Period time(OrganisationRelation relation) {
        return relation.period() == null || Code.is(relation.kind(), "SUCCESSOR") ? ALWAYS : relation.period();
    }
}
