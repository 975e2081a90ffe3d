// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.universal;

import java.util.List;
import org.brygga.country.universal.source.Seeds;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.place.Area;
import org.brygga.model.programme.Programme;
import org.brygga.model.statement.Statistic;
import org.brygga.rule.Confidence;
import org.brygga.rule.Each;
import org.brygga.rule.Hits;
import org.brygga.rule.Rule;
import org.brygga.rule.RuleBuilder;
import org.brygga.rule.RuleEntry;
import org.brygga.rule.Scope;

/** Rules for numbers that somebody states. */
final class FigureRules {

    private static final RuleEntry DATED = Rule.warning("COM-QTY-002")
            .title("A figure says when it was true")
            .text("The figure has no as-of date and no period.")
            .fix(
                    "Give the day or the period for which the figure holds; the date of the document may be the best there is.")
            .source(
                    Confidence.VERIFIED,
                    "Figures of the national organisation that differ from year to year; " + Seeds.HELSINGBORG,
                    "")
            .scope(Scope.AGGREGATE)
            .entry();

    static final Rule<Organisation> ORGANISATION_FIGURES_ARE_DATED = RuleBuilder.about(DATED, Organisation.class)
            .reads("footprint", "statistics")
            .finds((organisation, context, hits) -> {
                Each.of(organisation.footprint(), "footprint", (reach, path) -> {
                    if ((reach.areas() != null || reach.municipalities() != null) && !reach.dated()) {
                        hits.add(path);
                    }
                });
                undated(organisation.statistics(), hits);
            });

    static final Rule<Area> AREA_FIGURES_ARE_DATED = RuleBuilder.about(DATED, Area.class)
            .reads("statistics")
            .finds((area, context, hits) -> undated(area.statistics(), hits));

    static final Rule<Programme> RESULTS_ARE_DATED = RuleBuilder.about(DATED, Programme.class)
            .reads("results")
            .finds((programme, context, hits) -> Each.of(programme.results(), "results", (result, path) -> {
                if (!result.dated()) {
                    hits.add(path);
                }
            }));

    private FigureRules() {}

    static List<Rule<?>> all() {
        return List.of(ORGANISATION_FIGURES_ARE_DATED, AREA_FIGURES_ARE_DATED, RESULTS_ARE_DATED);
    }

    private static void undated(List<Statistic> statistics, Hits hits) {
        Each.of(statistics, "statistics", (statistic, path) -> {
            if (!statistic.dated()) {
                hits.add(path);
            }
        });
    }
}
