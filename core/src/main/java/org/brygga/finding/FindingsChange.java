// SPDX-License-Identifier: Apache-2.0
package org.brygga.finding;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What two checks of the same records say differently, for example under two versions of a pack or on two days.
 *
 * <p>Findings are paired by their fingerprints, so that it does not matter where in a file a record stands.
 *
 * @param appeared what only the later check says
 * @param gone what only the earlier check said
 * @param weighed what both say, with another severity
 * @param kept how many findings both say alike
 */
public record FindingsChange(Findings appeared, Findings gone, List<Weighed> weighed, int kept) {

    /** One finding that is taken more or less seriously than before. */
    public record Weighed(Finding before, Finding after) {}

    public FindingsChange {
        weighed = List.copyOf(weighed);
    }

    /** Compares an earlier check with a later one. */
    public static FindingsChange between(Findings before, Findings after) {
        Map<String, Deque<Finding>> earlier = new HashMap<>();
        before.forEach(finding -> earlier.computeIfAbsent(finding.fingerprint(), key -> new ArrayDeque<>())
                .add(finding));
        List<Finding> appeared = new ArrayList<>();
        List<Weighed> weighed = new ArrayList<>();
        int kept = 0;
        for (Finding finding : after) {
            Deque<Finding> same = earlier.getOrDefault(finding.fingerprint(), new ArrayDeque<>());
            Finding other = same.poll();
            if (other == null) {
                appeared.add(finding);
            } else if (other.severity() == finding.severity()) {
                kept++;
            } else {
                weighed.add(new Weighed(other, finding));
            }
        }
        List<Finding> gone =
                earlier.values().stream().flatMap(Collection::stream).toList();
        return new FindingsChange(Findings.of(appeared), Findings.of(gone), weighed, kept);
    }

    /** Whether both checks say the same. */
    public boolean isEmpty() {
        return appeared.isEmpty() && gone.isEmpty() && weighed.isEmpty();
    }
}
