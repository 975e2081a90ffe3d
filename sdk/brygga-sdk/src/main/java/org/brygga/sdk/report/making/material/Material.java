// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.making.material;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.brygga.access.Delimitation;
import org.brygga.access.Role;
import org.brygga.access.Viewer;
import org.brygga.country.CountryPacks;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.GoverningCountry;
import org.brygga.dataset.IndexedDataset;
import org.brygga.due.DueCalendar;
import org.brygga.due.DueItem;
import org.brygga.indicator.Figure;
import org.brygga.indicator.Question;
import org.brygga.indicator.catalogue.Indicators;
import org.brygga.indicator.fact.Facts;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.place.Area;
import org.brygga.model.programme.Programme;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.model.value.CountryCode;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;
import org.brygga.sdk.report.Head;
import org.brygga.sdk.report.Phrase;
import org.jspecify.annotations.Nullable;

/** What one report is made of: the records that count for it, the figures that follow from them, and what things are called. */
public final class Material {

    private static final int FAR = 100;
    private static final Set<String> AGREEMENTS = Set.of("partnership", "grant");

    private final CountryPacks packs;
    private final @Nullable Ref subject;
    private final Head.Audience audience;
    private final Dataset records;
    private final Question question;
    private final Map<Question, Facts> facts = new HashMap<>();
    private final Map<String, List<Figure>> figures = new HashMap<>();

    /**
     * @param subject what the report is about; absent if it is about everything
     * @param asOf the day for which it is told
     * @param records what counts: what whoever asks may see of people, as if there were nobody else
     */
    public Material(
            CountryPacks packs,
            @Nullable Ref subject,
            Period period,
            LocalDate asOf,
            Head.Audience audience,
            Dataset records) {
        this.packs = packs;
        this.subject = subject;
        this.audience = audience;
        this.records = records;
        this.question = slice(Question.of(period, asOf), subject);
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

    /** The knowledge that it is made with. */
    public CountryPacks packs() {
        return packs;
    }

    /** What the report is about; absent if it is about everything. */
    public @Nullable Ref subject() {
        return subject;
    }

    /** Both days included. */
    public Period period() {
        return question.period();
    }

    /** The day for which it is told. */
    public LocalDate asOf() {
        return question.asOf();
    }

    /** For whom it is made. */
    public Head.Audience audience() {
        return audience;
    }

    /** What counts, and what things are called in. */
    public Dataset records() {
        return records;
    }

    /** What is asked of the indicators. */
    public Question question() {
        return question;
    }

    /** What the report is about. */
    public <T extends Aggregate> Optional<T> about(Class<T> type) {
        return records.find(type, subject);
    }

    /** The facts of the whole report. */
    public Facts facts() {
        return facts(question);
    }

    /** The facts of a part of it. */
    public Facts facts(Question part) {
        return facts.computeIfAbsent(part, asked -> Facts.of(alone(), asked, packs.terms()));
    }

    /** The records without other agreements, and without other grants, where the report is about one. */
    private Dataset alone() {
        String type = subject == null ? "" : subject.type();
        if (!AGREEMENTS.contains(type)) {
            return records;
        }
        IndexedDataset.Builder some = IndexedDataset.builder();
        records.all().stream()
                .filter(record ->
                        !record.typeWord().equals(type) || record.ref().equals(subject))
                .forEach(some::add);
        return some.build();
    }

    /** What has to be done about what the report is about, overdue or still ahead; it tells of nobody. */
    public List<DueItem> dues() {
        IndexedDataset.Builder some = IndexedDataset.builder();
        records.find(Aggregate.class, subject).ifPresent(some::add);
        Stream.of(records.all(Organisation.class), records.all(Programme.class), records.all(Area.class))
                .flatMap(List::stream)
                .forEach(some::add);
        Viewer anybody = Viewer.of(
                Role.COORDINATOR,
                Delimitation.everything(),
                Code.of("STATISTICS"),
                asOf().atStartOfDay(ZoneOffset.UTC).toInstant());
        return new DueCalendar(packs)
                .of(some.build(), asOf(), asOf().plusYears(FAR), anybody).stream()
                        .filter(item -> item.subject().equals(subject))
                        .toList();
    }

    /** Every figure of an indicator, parts and statements among them. */
    public List<Figure> figures(String code) {
        return figures.computeIfAbsent(code, asked -> Indicators.figures(asked, facts()));
    }

    /** The figure that was reckoned from records for everything together. */
    public Optional<Figure> reckoned(String code) {
        return figures(code).stream()
                .filter(one -> one.stated() == null && one.parts().isEmpty())
                .findFirst();
    }

    /** What was printed most recently. */
    public Optional<Figure> stated(String code) {
        return figures(code).stream()
                .filter(one -> one.stated() != null && !one.stated().planned() && one.value() != null)
                .max(Comparator.comparing(one -> {
                    Figure.Statement statement = Objects.requireNonNull(one.stated());
                    return statement.asOf() == null ? "" : statement.asOf().text();
                }));
    }

    /** The country whose packs say how small counts are protected; absent if the records name several or none. */
    public @Nullable CountryCode country() {
        Optional<CountryCode> own =
                records.find(Aggregate.class, subject).flatMap(record -> GoverningCountry.of(record, records));
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
    public Phrase name(@Nullable Ref reference) {
        if (reference == null) {
            return Phrase.said("report.not-stated");
        }
        return records.find(Aggregate.class, reference)
                .map(record -> Phrase.text(RecordNames.of(record).orElse(record.shownKey())))
                .orElseGet(() -> Phrase.said("report.not-stated"));
    }
}
