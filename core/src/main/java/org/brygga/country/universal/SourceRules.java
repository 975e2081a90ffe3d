// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.universal;

import java.util.List;
import java.util.function.Function;
import org.brygga.model.organisation.Footprint;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.place.Area;
import org.brygga.model.place.AreaClassification;
import org.brygga.model.programme.Programme;
import org.brygga.model.statement.IndicatorResult;
import org.brygga.model.statement.Statistic;
import org.brygga.model.value.Ref;
import org.brygga.rule.Confidence;
import org.brygga.rule.Each;
import org.brygga.rule.Hits;
import org.brygga.rule.Rule;
import org.brygga.rule.RuleBuilder;
import org.brygga.rule.RuleEntry;
import org.brygga.rule.Scope;
import org.jspecify.annotations.Nullable;

/** Statements from outside say where they come from. */
final class SourceRules {

    private static final RuleEntry SOURCED = Rule.warning("COM-SRC-001")
            .title("A figure or a classification says which document it comes from")
            .text("Neither the statement nor its record names a source document.")
            .fix("Add the document to the sources, and refer to it.")
            .source(Confidence.VERIFIED, "Figures and area lists that differ between their sources", "")
            .scope(Scope.AGGREGATE)
            .notStated()
            .entry();

    static final Rule<Organisation> ORGANISATION = RuleBuilder.about(SOURCED, Organisation.class)
            .reads("sources")
            .finds((organisation, context, hits) -> {
                if (organisation.sources().isEmpty()) {
                    unsourced(organisation.footprint(), "footprint", Footprint::source, hits);
                    unsourced(organisation.statistics(), "statistics", Statistic::source, hits);
                }
            });

    static final Rule<Area> AREA = RuleBuilder.about(SOURCED, Area.class)
            .reads("sources")
            .finds((area, context, hits) -> {
                if (area.sources().isEmpty()) {
                    unsourced(area.classifications(), "classifications", AreaClassification::source, hits);
                    unsourced(area.statistics(), "statistics", Statistic::source, hits);
                }
            });

    static final Rule<Programme> PROGRAMME = RuleBuilder.about(SOURCED, Programme.class)
            .reads("sources")
            .finds((programme, context, hits) -> {
                if (programme.sources().isEmpty()) {
                    unsourced(programme.results(), "results", IndicatorResult::source, hits);
                }
            });

    private SourceRules() {}

    static List<Rule<?>> all() {
        return List.of(ORGANISATION, AREA, PROGRAMME);
    }

    private static <E> void unsourced(
            List<E> statements, String component, Function<E, @Nullable Ref> source, Hits hits) {
        Each.of(statements, component, (statement, path) -> {
            if (source.apply(statement) == null) {
                hits.add(path);
            }
        });
    }
}
