// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.universal;

import java.util.List;
import java.util.Map;
import org.brygga.country.universal.source.Seeds;
import org.brygga.finding.FieldPath;
import org.brygga.model.grant.Grant;
import org.brygga.model.grant.ProjectPhase;
import org.brygga.model.value.Period;
import org.brygga.rule.Confidence;
import org.brygga.rule.Each;
import org.brygga.rule.Rule;
import org.brygga.rule.Scope;

/** Rules for grants and projects. */
final class GrantRules {

    static final Rule<Grant> PHASES_LIE_INSIDE = Rule.warning("COM-GRA-005")
            .title("The phases of a project lie within the formal period of the grant")
            .text("Phase {phase} reaches outside the formal period of the grant.")
            .fix("Ask the funder whether the period or the plan is right; costs outside the period may be refused.")
            .source(Confidence.VERIFIED, Seeds.TROMSO, "")
            .scope(Scope.AGGREGATE)
            .on(Grant.class)
            .reads("period", "project/phases")
            .finds((grant, context, hits) -> {
                Period formal = grant.period();
                if (formal == null || grant.project() == null) {
                    return;
                }
                Each.of(
                        grant.project().phases(),
                        FieldPath.of("project", "phases"),
                        ProjectPhase::number,
                        (phase, path) -> {
                            if (phase.period() != null && phase.period().reachesOutside(formal)) {
                                hits.add(
                                        path.child("period"),
                                        Map.of("phase", phase.number() == null ? "?" : phase.number()));
                            }
                        });
            });

    static final Rule<Grant> ENDS = PartnershipRules.endRule(
            Grant.class,
            Grant::period,
            grant -> PartnershipRules.RUNNING.contains(PartnershipRules.word(grant.status())));

    private GrantRules() {}

    static List<Rule<?>> all() {
        return List.of(PHASES_LIE_INSIDE, ENDS);
    }
}
