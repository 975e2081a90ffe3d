// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.universal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brygga.model.place.Area;
import org.brygga.model.place.AreaClassification;
import org.brygga.model.value.Code;
import org.brygga.model.value.PartialDate;
import org.brygga.rule.Confidence;
import org.brygga.rule.Each;
import org.brygga.rule.Rule;
import org.brygga.rule.RuleContext;
import org.brygga.rule.Scope;

/** Rules for areas and their classifications. */
final class PlaceRules {

    static final Rule<Area> CLASSIFICATION_IS_CURRENT = Rule.warning("COM-GEO-004")
            .title("A classification says which list it rests on, and that list is the newest one")
            .text(
                    "The classification in the scheme {scheme} does not say since when it holds or which revision of the list it comes from, or a newer revision is known.")
            .text(
                    "undated",
                    "The classification in the scheme {scheme} does not say since when it holds or which revision of the list it comes from.")
            .text(
                    "older",
                    "A newer revision of the list of the scheme {scheme} is known than the one the classification comes from.")
            .fix("Look the area up in the newest list, and give the revision of the list and the first day.")
            .source(
                    Confidence.VERIFIED,
                    "Swedish police, vulnerable areas: the list is revised every second year",
                    "https://polisen.se/om-polisen/polisens-arbete/utsatta-omraden/")
            .scope(Scope.AGGREGATE)
            .on(Area.class)
            .reads("classifications")
            .finds((area, context, hits) ->
                    Each.of(area.classifications(), "classifications", (classification, path) -> {
                        Optional<String> problem = problem(classification, context);
                        if (problem.isPresent()) {
                            Code scheme = classification.scheme();
                            hits.in(problem.get()).add(path, Map.of("scheme", scheme == null ? Code.of("?") : scheme));
                        }
                    }));

    private PlaceRules() {}

    static List<Rule<?>> all() {
        return List.of(CLASSIFICATION_IS_CURRENT);
    }

    private static Optional<String> problem(AreaClassification classification, RuleContext context) {
        boolean hasStart =
                classification.period() != null && classification.period().start() != null;
        PartialDate revision = classification.listRevision();
        if (!hasStart && revision == null) {
            return Optional.of("undated");
        }
        boolean ended =
                classification.period() != null && classification.period().end() != null;
        Optional<LocalDate> newest = context.scheme(classification.scheme())
                .flatMap(scheme -> Optional.ofNullable(scheme.newestRevision()))
                .flatMap(PartialDate::earliest)
                .filter(day -> !day.isAfter(context.asOf()));
        Optional<LocalDate> own = revision == null ? Optional.empty() : revision.latest();
        boolean current =
                ended || newest.isEmpty() || own.isEmpty() || !own.get().isBefore(newest.get());
        return current ? Optional.empty() : Optional.of("older");
    }
}
