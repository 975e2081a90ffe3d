// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.brygga.cli.exchange.StoppedException;
import org.brygga.cli.indicator.RecordNames;
import org.brygga.dataset.Dataset;
import org.brygga.model.partnership.Partnership;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.brygga.sdk.report.ReportKind;
import org.brygga.sdk.report.making.ReportRequest;

/** What reports of a file can be about. */
final class Subjects {

    private static final Map<ReportKind, String> NEEDED = Map.of(
            ReportKind.GROUP_SHEET, "group",
            ReportKind.PARTNERSHIP, "partnership",
            ReportKind.CITIZEN_PROMISE, "partnership",
            ReportKind.GRANT, "grant");
    private static final List<String> SLICES = List.of("area", "organisation", "programme", "group");

    private final Dataset records;
    private final RecordNames names;

    Subjects(Dataset records) {
        this.records = records;
        this.names = new RecordNames(records);
    }

    /**
     * Refuses a report about what it cannot be about.
     *
     * @throws StoppedException if it is to be about nothing, about something else or about what is not there; it lists what there is
     */
    void refuseWrong(ReportRequest request) throws StoppedException {
        String needed = NEEDED.get(request.kind());
        Ref about = request.about();
        if (about == null && needed == null) {
            return;
        }
        boolean fits = about != null && (needed == null ? SLICES.contains(about.type()) : needed.equals(about.type()));
        if (about == null || !fits || records.find(Aggregate.class, about).isEmpty()) {
            throw StoppedException.wrongUse(choice(request.kind(), needed == null ? "area" : needed));
        }
    }

    private String choice(ReportKind kind, String type) {
        List<Aggregate> all = records.all().stream()
                .filter(record -> record.typeWord().equals(type) && isMeant(kind, record))
                .sorted(Comparator.comparing(Aggregate::ref))
                .toList();
        if (all.isEmpty()) {
            return "The file holds no " + type + " that a report of this kind could be about.";
        }
        return all.stream()
                .map(record -> "  --about " + record.ref() + "  " + names.of(record.ref()))
                .collect(Collectors.joining(
                        System.lineSeparator(),
                        "Say what the report is about. The file holds:" + System.lineSeparator(),
                        ""));
    }

    private static boolean isMeant(ReportKind kind, Aggregate record) {
        boolean promise = record instanceof Partnership partnership && Code.is(partnership.form(), "CITIZEN_PROMISE");
        return kind == ReportKind.CITIZEN_PROMISE ? promise : kind != ReportKind.PARTNERSHIP || !promise;
    }
}
