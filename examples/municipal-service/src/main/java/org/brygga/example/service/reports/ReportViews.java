// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service.reports;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.brygga.country.Labels;
import org.brygga.dataset.Dataset;
import org.brygga.example.service.reports.ReportChoices.Kind;
import org.brygga.example.service.reports.ReportChoices.Records;
import org.brygga.example.service.reports.ReportChoices.Subject;
import org.brygga.model.grant.Grant;
import org.brygga.model.group.Group;
import org.brygga.model.partnership.Partnership;
import org.brygga.model.place.Area;
import org.brygga.model.programme.Programme;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.sdk.report.ReportKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what can be asked for, in the language of the reader. */
@Component
class ReportViews {

    private final ReportRecords records;
    private final Labels labels;

    ReportViews(ReportRecords records, Labels labels) {
        this.records = records;
        this.labels = labels;
    }

    /** The year before is proposed: it is whole. */
    ReportChoices choices(LocalDate today, Locale language) {
        int year = today.getYear() - 1;
        return new ReportChoices(
                records.ids().stream()
                        .map(id -> of(id, records.find(id).orElseThrow(), language))
                        .toList(),
                LocalDate.of(year, Month.JANUARY, 1),
                LocalDate.of(year, Month.DECEMBER, 31));
    }

    private Records of(String id, Dataset dataset, Locale language) {
        String title = dataset.all(Programme.class).stream()
                .map(Programme::name)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(id);
        List<Kind> kinds = Arrays.stream(ReportKind.values())
                .map(kind -> new Kind(
                        kind.word(),
                        labels.sentence("report.kind." + kind, Map.of(), language),
                        kind == ReportKind.GROUP_SHEET,
                        subjects(kind, dataset, language)))
                .filter(kind -> !kind.subjects().isEmpty())
                .toList();
        return new Records(id, id.equals(ReportRecords.DEMO) ? "" : title, kinds);
    }

    private List<Subject> subjects(ReportKind kind, Dataset dataset, Locale language) {
        Subject everything = new Subject("", labels.sentence("report.everything", Map.of(), language));
        return switch (kind) {
            case NATIONAL -> List.of(everything);
            case AREA, FACT_BOX ->
                Stream.concat(Stream.of(everything), named(dataset, Area.class, Area::name))
                        .toList();
            case GROUP_SHEET -> named(dataset, Group.class, Group::name).toList();
            case PARTNERSHIP ->
                named(dataset, Partnership.class, Partnership::name).toList();
            case CITIZEN_PROMISE ->
                dataset.all(Partnership.class).stream()
                        .filter(one -> Code.is(one.form(), "CITIZEN_PROMISE"))
                        .map(one -> subject(one, one.name()))
                        .toList();
            case GRANT -> named(dataset, Grant.class, Grant::name).toList();
        };
    }

    private static <T extends Aggregate> Stream<Subject> named(
            Dataset dataset, Class<T> type, Function<T, @Nullable String> name) {
        return dataset.all(type).stream()
                .map(one -> subject(one, name.apply(one)))
                .sorted(Comparator.comparing(Subject::name));
    }

    private static Subject subject(Aggregate record, @Nullable String name) {
        return new Subject(record.ref().text(), name == null ? record.shownKey() : name);
    }
}
