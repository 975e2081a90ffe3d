// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.universal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.brygga.country.universal.source.Seeds;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.value.Code;
import org.brygga.rule.Confidence;
import org.brygga.rule.Each;
import org.brygga.rule.Rule;
import org.brygga.rule.Scope;

/** Rules for organisations. */
final class OrganisationRules {

    static final Rule<Organisation> ACTIVE_HAS_LEGAL_FORM = Rule.warning("COM-ORG-002")
            .title("An active organisation has decided on its legal form")
            .text("The organisation is active although its legal form is undecided.")
            .fix("State the legal form, or set the status to PLANNED until it is decided.")
            .source(Confidence.VERIFIED, Seeds.HELSINGBORG, "")
            .on(Organisation.class)
            .reads("legalForm", "status")
            .holds(organisation ->
                    !(Code.is(organisation.legalForm(), "UNDECIDED") && Code.is(organisation.status(), "ACTIVE")));

    static final Rule<Organisation> FOOTPRINT_FITS = Rule.warning("COM-ORG-004")
            .title("An organisation is not active in fewer areas than municipalities")
            .text("The organisation states {areas} areas in {municipalities} municipalities on the same day.")
            .fix("Check both numbers; each municipality has at least one area.")
            .source(Confidence.VERIFIED, Seeds.GOTHENBURG, "")
            .scope(Scope.AGGREGATE)
            .on(Organisation.class)
            .reads("footprint")
            .finds((organisation, context, hits) -> Each.of(organisation.footprint(), "footprint", (reach, path) -> {
                BigDecimal areas = reach.areas() == null ? null : reach.areas().value();
                BigDecimal municipalities = reach.municipalities() == null
                        ? null
                        : reach.municipalities().value();
                if (areas != null && municipalities != null && areas.compareTo(municipalities) < 0) {
                    hits.add(path, Map.of("areas", areas, "municipalities", municipalities));
                }
            }));

    static final Rule<Organisation> RELATIONS_LEAD_ON = Rule.error("COM-ORG-003")
            .title("No organisation is its own parent or successor, directly or by way of others")
            .text("A relation of the organisation leads back to itself.")
            .text("self", "The organisation is related to itself.")
            .text("circle", "The organisation is, by way of others, its own parent or successor.")
            .fix("Correct the other organisation of the relation, or turn one of the relations round.")
            .scope(Scope.PROGRAMME)
            .on(Organisation.class)
            .reads("relations")
            .finds((organisation, context, hits) -> Each.of(organisation.relations(), "relations", (relation, path) -> {
                if (organisation.ref().equals(relation.target())) {
                    hits.in("self").add(path.child("target"));
                } else if (new RelationChain(organisation.ref(), context.dataset()).leadsBack(relation)) {
                    hits.in("circle").add(path.child("target"));
                }
            }));

    private OrganisationRules() {}

    static List<Rule<?>> all() {
        return List.of(ACTIVE_HAS_LEGAL_FORM, RELATIONS_LEAD_ON, FOOTPRINT_FITS);
    }
}
