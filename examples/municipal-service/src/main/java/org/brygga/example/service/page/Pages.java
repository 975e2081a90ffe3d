// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brygga.country.Words;
import org.brygga.dataset.RecordType;
import org.brygga.example.service.page.PageView.FindingView;
import org.brygga.example.service.page.PageView.Item;
import org.brygga.example.service.page.PageView.Section;
import org.brygga.example.service.page.PageView.Subject;
import org.brygga.finding.Finding;
import org.brygga.finding.Severity;
import org.brygga.model.event.Event;
import org.brygga.model.grant.Grant;
import org.brygga.model.group.Group;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.outreach.MeetingPlace;
import org.brygga.model.partnership.Partnership;
import org.brygga.model.people.ContactPerson;
import org.brygga.model.place.Area;
import org.brygga.model.programme.Programme;
import org.brygga.model.statement.SourceDocument;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import org.brygga.sdk.Brygga;

/** Makes the card and the page of a programme in one language. */
public final class Pages {

    /** By the worst finding; where that is equal, the record with the most findings. */
    private static final Comparator<Map.Entry<Ref, List<Finding>>> WORST_FIRST = Comparator.comparing(
                    (Map.Entry<Ref, List<Finding>> subject) ->
                            subject.getValue().get(0).severity())
            .thenComparing(subject -> -subject.getValue().size());

    private final Brygga brygga;
    private final Phrases phrases;

    public Pages(Brygga brygga, Phrases phrases) {
        this.brygga = brygga;
        this.phrases = phrases;
    }

    public CardView card(ProgrammeFile file) {
        List<CardView.Count> records = Arrays.stream(RecordType.values())
                .map(type -> count(file, type))
                .filter(count -> count.count() > 0)
                .toList();
        CardView.Severities severities = new CardView.Severities(
                file.findings().count(Severity.ERROR),
                file.findings().count(Severity.WARNING),
                file.findings().count(Severity.INFO));
        Names names = new Names(file.dataset(), phrases);
        return new CardView(
                file.id(),
                file.programme().map(names::of).orElse(file.id()),
                file.programme().stream()
                        .flatMap(programme -> programme.areas().stream())
                        .flatMap(area -> names.of(area).stream())
                        .collect(Collectors.joining(", ")),
                file.country(),
                phrases.country(file.country()),
                records,
                severities);
    }

    private CardView.Count count(ProgrammeFile file, RecordType type) {
        long count = file.dataset().all(type.recordClass()).size();
        return new CardView.Count(type.word(), phrases.kind(type.word(), count), count);
    }

    public PageView page(ProgrammeFile file) {
        Names names = new Names(file.dataset(), phrases);
        return new PageView(card(file), sections(file, names), subjects(file, names));
    }

    private List<Section> sections(ProgrammeFile file, Names names) {
        Work work = new Work(names, phrases);
        Agreements agreements = new Agreements(names, phrases);
        Surroundings surroundings = new Surroundings(names, phrases);
        List<Section> sections = new ArrayList<>();
        add(sections, file, Programme.class, work::programme);
        add(sections, file, Partnership.class, agreements::partnership);
        add(sections, file, Grant.class, agreements::grant);
        add(sections, file, Group.class, work::group);
        add(sections, file, MeetingPlace.class, work::meetingPlace);
        add(sections, file, Event.class, work::event);
        add(sections, file, Area.class, surroundings::area);
        add(sections, file, Organisation.class, surroundings::organisation);
        add(sections, file, ContactPerson.class, surroundings::office);
        add(sections, file, SourceDocument.class, surroundings::source);
        return sections;
    }

    private <T extends Aggregate> void add(
            List<Section> sections, ProgrammeFile file, Class<T> type, Function<T, Item> telling) {
        List<T> records = file.dataset().all(type);
        if (!records.isEmpty()) {
            String heading = phrases.kind(records.get(0).typeWord(), records.size());
            sections.add(new Section(heading, records.stream().map(telling).toList()));
        }
    }

    private List<Subject> subjects(ProgrammeFile file, Names names) {
        return file.findings().bySubject().entrySet().stream()
                .sorted(WORST_FIRST)
                .map(entry -> new Subject(
                        phrases.kind(entry.getKey().type(), 1),
                        names.ofSubject(entry.getKey()),
                        entry.getValue().stream().map(this::finding).toList()))
                .toList();
    }

    private FindingView finding(Finding finding) {
        Words.FindingWords words = brygga.words(finding, phrases.locale());
        return new FindingView(
                finding.code().text(),
                finding.severity().name(),
                phrases.labels().severity(finding.severity(), 1, phrases.locale()),
                words.title(),
                words.text(),
                words.fix(),
                place(finding));
    }

    /** The way to the place in the words of the reader, with positions counted from 1. */
    private String place(Finding finding) {
        return Stream.of(finding.path().pointer().split("/", -1))
                .filter(step -> !step.isEmpty())
                .map(step -> step.chars().allMatch(Character::isDigit)
                        ? String.valueOf(Integer.parseInt(step) + 1)
                        : phrases.component(step))
                .collect(Collectors.joining(" › "));
    }
}
