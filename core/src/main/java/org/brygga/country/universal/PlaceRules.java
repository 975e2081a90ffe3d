// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.universal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.brygga.finding.FieldPath;
import org.brygga.finding.Severity;
import org.brygga.model.place.Area;
import org.brygga.model.place.AreaClassification;
import org.brygga.model.place.ClassificationScheme;
import org.brygga.model.value.Code;
import org.brygga.model.value.CountryCode;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Period;
import org.brygga.rule.Confidence;
import org.brygga.rule.Each;
import org.brygga.rule.OfficialCodes;
import org.brygga.rule.Rule;
import org.brygga.rule.RuleContext;
import org.brygga.rule.Scope;

/** Rules for areas and their classifications. */
final class PlaceRules {

    /**
     * Speaks for every country whose pack has a list of municipalities and no rule of its own. Where a pack has one
     * (SE-GEO-001, DK-GEO-001, NO-GEO-001), that rule speaks instead of this one.
     */
    static final Rule<Area> CODE_IS_IN_FORCE = Rule.error("COM-GEO-001")
            .title("A municipality code is a code of the country for the whole time it is used for")
            .text("The code is not a municipality code of the country for the whole time it is used for.")
            .fix("Look the code up in the official list, keep its leading zeros, and give each code its own time.")
            .source(
                    Confidence.VERIFIED,
                    "Kartverket, municipality numbers; the lists of the packs name their agency",
                    "https://objektkatalog.geonorge.no/")
            .scope(Scope.AGGREGATE)
            .on(Area.class)
            .reads("codes", "kind", "country")
            .finds((area, context, hits) -> {
                CountryCode country = area.country();
                OfficialCodes codes =
                        country == null ? null : context.municipalities().get(country);
                if (codes != null) {
                    codes.wrongIn(area, "MUNICIPALITY", hits::add);
                }
            });

    static final Rule<Area> LEVEL_IS_OF_THE_SCHEME = Rule.error("COM-GEO-002")
            .title("A classification names its scheme, its level and its source, and the scheme has that level")
            .text(
                    "The scheme, the level or the source of the classification is missing, or the scheme does not have the level.")
            .text("level", "The scheme {scheme} does not have this level in the version that is meant.")
            .text("version", "The scheme is not known here, and the version that would explain the level is missing.")
            .fix("Name the scheme, its version, the level as that version writes it, and the document that says so.")
            .scope(Scope.AGGREGATE)
            .on(Area.class)
            .reads("classifications")
            .finds((area, context, hits) ->
                    Each.of(area.classifications(), "classifications", (classification, path) -> {
                        Code scheme = classification.scheme();
                        if (scheme == null || classification.level() == null) {
                            return;
                        }
                        if (context.versions(scheme).findAny().isEmpty()) {
                            if (classification.schemeVersion() == null) {
                                hits.in("version").add(path.child("schemeVersion"), Severity.WARNING, Map.of());
                            }
                        } else if (!hasLevel(classification, context)) {
                            hits.in("level").add(path.child("level"), Map.of("scheme", scheme));
                        }
                    }));

    static final Rule<Area> ONE_LEVEL_AT_A_TIME = Rule.error("COM-GEO-003")
            .title("An area has one classification in a scheme at a time, unless the levels of the scheme are nested")
            .text("Two classifications in the scheme {scheme} hold for the area at the same time.")
            .fix("End the earlier classification on the day before the later one starts.")
            .scope(Scope.AGGREGATE)
            .on(Area.class)
            .reads("classifications")
            .finds((area, context, hits) -> {
                List<AreaClassification> all = area.classifications();
                for (int later = 1; later < all.size(); later++) {
                    AreaClassification second = all.get(later);
                    if (all.subList(0, later).stream().anyMatch(first -> collide(first, second, context))) {
                        hits.add(
                                FieldPath.of("classifications").element(later),
                                Map.of("scheme", Objects.requireNonNull(second.scheme())));
                    }
                }
            });

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
        return List.of(CODE_IS_IN_FORCE, LEVEL_IS_OF_THE_SCHEME, ONE_LEVEL_AT_A_TIME, CLASSIFICATION_IS_CURRENT);
    }

    /** A document need not print the version: then the level is right if some version has it. */
    private static boolean hasLevel(AreaClassification classification, RuleContext context) {
        String version = classification.schemeVersion();
        List<ClassificationScheme> meant = context.versions(classification.scheme())
                .filter(known -> version == null || version.equals(known.version()))
                .toList();
        return meant.isEmpty()
                || meant.stream().anyMatch(known -> known.levels().contains(classification.level()));
    }

    /** Classifications without a period are no contradiction: a list may name an area again and again. */
    private static boolean collide(AreaClassification first, AreaClassification second, RuleContext context) {
        Period one = first.period();
        Period other = second.period();
        if (first.scheme() == null || !first.scheme().equals(second.scheme()) || one == null || other == null) {
            return false;
        }
        boolean nested = context.versions(first.scheme()).anyMatch(ClassificationScheme::nested);
        return one.overlaps(other) && !(nested && !Objects.equals(first.level(), second.level()));
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
