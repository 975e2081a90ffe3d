// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.brygga.check.FindingFactory;
import org.brygga.finding.FieldPath;
import org.brygga.finding.Finding;
import org.brygga.finding.Findings;
import org.brygga.model.value.Ref;
import org.brygga.rule.Hits;
import org.brygga.rule.RuleEntry;
import org.brygga.sdk.report.Report;

/** Takes down what is found in one report. */
final class Hunt {

    private final FindingFactory factory;
    private final Ref subject;
    private final List<Finding> found = new ArrayList<>();

    Hunt(FindingFactory factory, Report report) {
        this.factory = factory;
        this.subject = Ref.of("report", report.kind().word());
    }

    void hit(RuleEntry entry, FieldPath path, Map<String, Object> arguments) {
        found.add(factory.make(entry, entry.severity(), subject, path, arguments));
    }

    /** A case of a rule that has words of its own. */
    void hit(RuleEntry entry, String name, FieldPath path, Map<String, Object> arguments) {
        Map<String, Object> more = new HashMap<>(arguments);
        more.put(Hits.CASE, name);
        hit(entry, path, more);
    }

    Findings findings() {
        return Findings.of(found);
    }
}
