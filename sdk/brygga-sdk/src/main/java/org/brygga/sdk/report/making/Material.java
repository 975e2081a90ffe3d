// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.making;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.brygga.country.CountryPack;
import org.brygga.country.CountryPacks;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.GoverningCountry;
import org.brygga.indicator.Figure;
import org.brygga.indicator.Question;
import org.brygga.indicator.Terms;
import org.brygga.indicator.catalogue.Indicators;
import org.brygga.indicator.fact.Facts;
import org.brygga.model.grant.Grant;
import org.brygga.model.group.Group;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.partnership.Partnership;
import org.brygga.model.place.Area;
import org.brygga.model.programme.Programme;
import org.brygga.model.statement.SourceDocument;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.CountryCode;
import org.brygga.model.value.LanguageTag;
import org.brygga.model.value.Ref;
import org.brygga.sdk.report.Head;
import org.brygga.sdk.report.Phrase;
import org.jspecify.annotations.Nullable;

/** What one report is made of: the records that count for it, the figures that follow from them, and what things are called. */
final class Material {

    private final CountryPacks packs;
    private final ReportRequest request;
    private final Head.Audience audience;
    private final Dataset records;
    private final Question question;
    private final Terms terms;
    private final Map<Question, Facts> facts = new HashMap<>();

    /**
     * @param records what counts: what whoever asks may see of people, as if there were nobody else
     */
    Material(CountryPacks packs, ReportRequest request, Head.Audience audience, Dataset records) {
        this.packs = packs;
        this.request = request;
        this.audience = audience;
        this.records = records;
        this.question = slice(Question.of(request.period(), request.asOf()), request.about());
        Map<CountryCode, Set<LanguageTag>> languages = new HashMap<>();
        for (CountryPack pack : packs.list()) {
            pack.country().ifPresent(country -> languages.put(country, pack.majorityLanguages()));
        }
        this.terms = new Terms((country, name, day) -> packs.knowledge(country).threshold(name, day), languages, null);
    }

    private static Question slice(Question whole, @Nullable Ref about) {
        if (about == null) {
            return whole;
        }
        return switch (about.type()) {
            case "area" -> whole.inArea(about);
            case "organisation" -> whole.ofOrganisation(about);
            case "programme" -> whole.ofProgramme(about);
            case "group" -> whole.ofGroup(about);
            default -> whole;
        };
    }

    CountryPacks packs() {
        return packs;
    }

    ReportRequest request() {
        return request;
    }

    Head.Audience audience() {
        return audience;
    }

    Dataset records() {
        return records;
    }

    Question question() {
        return question;
    }

    /** What the report is about. */
    <T extends Aggregate> Optional<T> about(Class<T> type) {
        return records.find(type, request.about());
    }

    /** The facts of the whole report. */
    Facts facts() {
        return facts(question);
    }

    /** The facts of a part of it. */
    Facts facts(Question part) {
        return facts.computeIfAbsent(part, asked -> Facts.of(records, asked, terms));
    }

    /** Every figure of an indicator, parts and statements among them. */
    List<Figure> figures(String code) {
        return Indicators.figures(code, facts());
    }

    /** The figure that was reckoned from records for everything together. */
    Optional<Figure> reckoned(String code) {
        return figures(code).stream()
                .filter(one -> one.stated() == null && one.parts().isEmpty())
                .findFirst();
    }

    /** What was printed most recently. */
    Optional<Figure> stated(String code) {
        return figures(code).stream()
                .filter(one -> one.stated() != null && !one.stated().planned() && one.value() != null)
                .max(Comparator.comparing(one -> {
                    Figure.Statement statement = Objects.requireNonNull(one.stated());
                    return statement.asOf() == null ? "" : statement.asOf().text();
                }));
    }

    /** The country whose packs say how small counts are protected; absent if the records name several or none. */
    @Nullable CountryCode country() {
        Optional<CountryCode> own =
                records.find(Aggregate.class, request.about()).flatMap(record -> GoverningCountry.of(record, records));
        if (own.isPresent()) {
            return own.get();
        }
        List<CountryCode> all = records.all(Organisation.class).stream()
                .flatMap(one -> GoverningCountry.of(one, records).stream())
                .distinct()
                .limit(2)
                .toList();
        return all.size() == 1 ? all.get(0) : null;
    }

    /** What a record is called, in every language alike; its key where it has no name. */
    Phrase name(@Nullable Ref reference) {
        if (reference == null) {
            return Phrase.said("report.not-stated");
        }
        return records.find(Aggregate.class, reference)
                .map(record -> Phrase.text(named(record).orElse(record.shownKey())))
                .orElseGet(() -> Phrase.said("report.not-stated"));
    }

    private static Optional<String> named(Aggregate record) {
        if (record instanceof Organisation organisation) {
            return Optional.ofNullable(organisation.name());
        }
        if (record instanceof Area area) {
            return Optional.ofNullable(area.name());
        }
        if (record instanceof Group group) {
            return Optional.ofNullable(group.name());
        }
        if (record instanceof Programme programme) {
            return Optional.ofNullable(programme.name());
        }
        if (record instanceof Partnership partnership) {
            return Optional.ofNullable(partnership.name());
        }
        if (record instanceof Grant grant) {
            return Optional.ofNullable(grant.name());
        }
        if (record instanceof SourceDocument source) {
            return Optional.ofNullable(source.title());
        }
        return Optional.empty();
    }
}
