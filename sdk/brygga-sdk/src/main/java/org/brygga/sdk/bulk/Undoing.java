// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.brygga.audit.AuditDraft;
import org.brygga.check.ImportEntries;
import org.brygga.dataset.ChangedComponents;
import org.brygga.finding.FieldPath;
import org.brygga.finding.Finding;
import org.brygga.finding.Findings;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import org.brygga.operation.Attribution;
import org.brygga.operation.DomainEvent;
import org.brygga.rule.RuleSet;
import org.brygga.sdk.bulk.ImportReport.Action;
import org.brygga.sdk.bulk.ImportReport.Line;
import org.brygga.sdk.json.FileFindings;
import org.brygga.sdk.store.DatasetStore;
import org.brygga.sdk.store.UnitOfWork;
import org.brygga.sdk.store.Versioned;
import org.jspecify.annotations.Nullable;

/** Takes an import back: what it changed becomes what it was, unless somebody has changed it since. */
public final class Undoing {

    private final DatasetStore store;
    private final FileFindings said;

    public Undoing(DatasetStore store, RuleSet rules) {
        this.store = store;
        this.said = new FileFindings(rules);
    }

    /**
     * Takes everything back that nobody has changed since, in one unit of work.
     *
     * @param by who does so
     * @return a finding for each record that stays as it is now
     */
    public Findings undo(ImportReport report, Attribution by) {
        return store.inUnit(unit -> {
            List<Finding> left = new ArrayList<>();
            List<Line> lines = new ArrayList<>(report.records());
            // What names others was kept after them, so it goes before them.
            Collections.reverse(lines);
            for (Line line : lines) {
                if (line.after() > 0 && line.action() != Action.UNCHANGED && line.record() != null) {
                    undo(unit, report, line, Objects.requireNonNull(line.record()), by)
                            .ifPresent(left::add);
                }
            }
            return Findings.of(left);
        });
    }

    private Optional<Finding> undo(UnitOfWork unit, ImportReport report, Line line, Ref reference, Attribution by) {
        List<Versioned<Aggregate>> history = store.history(reference);
        Versioned<Aggregate> now = history.isEmpty() ? null : history.get(history.size() - 1);
        Aggregate was = version(history, line.before());
        if (now == null || now.version() != line.after() || (line.before() > 0 && was == null)) {
            Aggregate subject = now == null || now.record() == null ? null : now.record();
            Finding finding = subject == null
                    ? said.about(ImportEntries.CHANGED_SINCE, FileFindings.beginning(report.file()), Map.of())
                    : said.about(
                            ImportEntries.CHANGED_SINCE,
                            subject,
                            FieldPath.ROOT,
                            FileFindings.beginning(report.file()),
                            Map.of());
            return Optional.of(finding);
        }
        Aggregate is = now.record();
        if (was == null) {
            unit.remove(reference, line.after());
        } else {
            unit.put(was, is == null ? 0 : line.after());
        }
        tell(unit, is, was, reference, by);
        return Optional.empty();
    }

    private static @Nullable Aggregate version(List<Versioned<Aggregate>> history, long version) {
        return history.stream()
                .filter(one -> one.version() == version)
                .findFirst()
                .map(Versioned::record)
                .orElse(null);
    }

    private static void tell(
            UnitOfWork unit, @Nullable Aggregate is, @Nullable Aggregate was, Ref reference, Attribution by) {
        Aggregate shown = was == null ? is : was;
        DomainEvent event = new DomainEvent(
                reference.type() + (was == null ? ".removed" : ".restored"),
                Ref.of(reference.type(), shown == null ? "-" : shown.shownKey()),
                by.actor(),
                by.role(),
                by.at(),
                by.reason(),
                was == null || is == null ? List.of() : ChangedComponents.between(is, was));
        unit.tell(event);
        unit.audit(AuditDraft.of(event, was));
    }
}
