// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.norway;

import java.util.List;
import java.util.Optional;
import org.brygga.finding.FieldPath;
import org.brygga.model.group.Group;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.value.Code;
import org.brygga.rule.Confidence;
import org.brygga.rule.Rule;
import org.brygga.rule.Scope;

/** How a local group becomes an association of its own. */
final class NorwegianGroupRules {

    static final Rule<Group> ASSOCIATION_STANDS_ALONE = Rule.warning("NO-ORG-002")
            .title("A local group in phase 4 has its own organisation number and an agreement with the national body")
            .text(
                    "The group is in phase 4 without its own organisation number, or without an agreement with the national body.")
            .text("number", "The group is in phase 4, and no organisation number of its own is recorded.")
            .text("agreement", "The group is in phase 4, and no agreement with the national body is recorded.")
            .fix("Register the association, and record the cooperation agreement with the national body.")
            .source(Confidence.VERIFIED, "Bydelsmødre Norge, phase 4", "")
            .scope(Scope.PROGRAMME)
            .notStated()
            .on(Group.class, group -> group.phase() != null && group.phase() == 4)
            .reads("phase", "organisation")
            .finds((group, context, hits) -> {
                Optional<Organisation> association = context.dataset().find(Organisation.class, group.organisation());
                if (association
                        .map(organisation -> organisation.registrations().isEmpty())
                        .orElse(true)) {
                    hits.in("number").add("organisation");
                }
                boolean affiliated = association
                        .filter(organisation -> organisation.relations().stream()
                                .anyMatch(relation -> Code.is(relation.kind(), "AFFILIATE")))
                        .isPresent();
                if (!affiliated) {
                    hits.in("agreement").add(FieldPath.of("organisation").keyed("agreement"));
                }
            });

    private NorwegianGroupRules() {}

    static List<Rule<?>> all() {
        return List.of(ASSOCIATION_STANDS_ALONE);
    }
}
