// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.brygga.check.FindingFactory;
import org.brygga.check.ReportEntries;
import org.brygga.finding.FieldPath;
import org.brygga.finding.Finding;
import org.brygga.finding.Findings;
import org.brygga.model.value.Ref;
import org.brygga.rule.Hits;
import org.brygga.rule.RuleEntry;
import org.brygga.sdk.disclosure.count.PublishedTable;
import org.brygga.sdk.disclosure.count.PublishedTable.Hidden;
import org.brygga.sdk.disclosure.count.PublishedTable.Shown;

/** The last look at tables before they go out, by the rules of the catalogue. */
final class PublicationCheck {

    /** What findings call a table. */
    static final String TABLE = "table";

    private final FindingFactory factory;

    PublicationCheck(FindingFactory factory) {
        this.factory = factory;
    }

    Findings of(Collection<PublishedTable> tables, Method method) {
        List<Finding> findings = new ArrayList<>();
        for (PublishedTable table : tables) {
            smallCounts(table, method, findings);
            aloneHidden(table, findings);
            if (table.share()) {
                share(table, method, findings);
            }
        }
        return Findings.of(findings);
    }

    private void smallCounts(PublishedTable table, Method method, List<Finding> into) {
        for (int cell = 0; cell < table.values().size(); cell++) {
            if (table.values().get(cell) instanceof Shown shown
                    && shown.value() > 0
                    && shown.value() < method.least()) {
                into.add(finding(ReportEntries.SMALL_COUNT, table, cell, Map.of("most", method.least() - 1)));
            }
        }
    }

    private void aloneHidden(PublishedTable table, List<Finding> into) {
        for (int[] sum : table.lattice().sums()) {
            int hidden = 0;
            int last = 0;
            for (int part = 1; part < sum.length; part++) {
                if (isHidden(table, sum[part])) {
                    hidden++;
                    last = sum[part];
                }
            }
            if (hidden == 1 && !isHidden(table, sum[0])) {
                into.add(finding(ReportEntries.ALONE_HIDDEN, table, last, Map.of()));
            }
        }
    }

    private void share(PublishedTable table, Method method, List<Finding> into) {
        boolean all = !isHidden(table, 0);
        for (int cell = 1; cell < table.values().size(); cell++) {
            if (isHidden(table, cell)) {
                continue;
            }
            if (!all) {
                into.add(finding(
                        ReportEntries.BARE_SHARE,
                        table,
                        cell,
                        Map.of("least", method.shareDenominatorLeast(), Hits.CASE, "bare")));
            } else if (table.values().get(0) instanceof Shown of && of.value() < method.shareDenominatorLeast()) {
                into.add(finding(
                        ReportEntries.BARE_SHARE, table, cell, Map.of("least", method.shareDenominatorLeast())));
            }
        }
    }

    private static boolean isHidden(PublishedTable table, int cell) {
        return table.values().get(cell) instanceof Hidden;
    }

    private Finding finding(RuleEntry entry, PublishedTable table, int cell, Map<String, Object> arguments) {
        return factory.make(
                entry,
                entry.severity(),
                Ref.of(TABLE, table.name()),
                FieldPath.of("values").element(cell),
                arguments);
    }
}
