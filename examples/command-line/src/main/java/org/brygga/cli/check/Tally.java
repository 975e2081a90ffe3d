// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli.check;

import java.util.EnumMap;
import java.util.Map;
import org.brygga.finding.Findings;
import org.brygga.finding.Severity;

/** Counts findings by severity as they pass. */
final class Tally {

    private final Map<Severity, Long> counts = new EnumMap<>(Severity.class);

    void count(Findings findings) {
        for (Severity severity : Severity.values()) {
            counts.merge(severity, findings.count(severity), Long::sum);
        }
    }

    long count(Severity severity) {
        return counts.getOrDefault(severity, 0L);
    }
}
