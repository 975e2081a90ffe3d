// SPDX-License-Identifier: Apache-2.0
package org.brygga.check;

import java.util.List;
import org.brygga.rule.Confidence;
import org.brygga.rule.Rule;
import org.brygga.rule.RuleEntry;
import org.brygga.rule.Scope;

/** The catalogue's entries for what leaves the house or is let go, which no record shows by itself. */
public final class SharingEntries {

    /** Named people in a report to an authority that may act against them. */
    public static final RuleEntry NAMED_REPORT = Rule.error("PRV-010")
            .title("No named participants are sent to the police or the social services as a report")
            .text("The records name people who take part, and the recipient is the police or the social services.")
            .fix(
                    "Send figures without names. A duty to report a concern about a child is met by a person, not by a report.")
            .source(
                    Confidence.VERIFIED,
                    "A Danish municipality on confidentiality of volunteers; GDPR article 5(1)(b)",
                    "https://data.europa.eu/eli/reg/2016/679/oj")
            .scope(Scope.AGGREGATE)
            .entry();

    /** A hold that stands in the way of letting go. */
    public static final RuleEntry HELD = Rule.error("PRV-014")
            .title("What is held for a claim, or because she asked for it, is neither erased nor minimised")
            .text("A hold is recorded, and it has not ended.")
            .fix("Wait until the hold ends, or release it if its reason is gone.")
            .source(Confidence.VERIFIED, "GDPR articles 17(3) and 18", "https://data.europa.eu/eli/reg/2016/679/oj")
            .scope(Scope.RECORD)
            .entry();

    /** A group so small that its size tells of somebody who is hidden. */
    public static final RuleEntry REVEALING_SIZE = Rule.error("PRV-015")
            .title("A group in which a protected person is, and which is small, is not published")
            .text("A protected person belongs to the group, and it has fewer than {least} people.")
            .fix("Do not publish the group; figures of several groups together may be published.")
            .source(
                    Confidence.VERIFIED,
                    "GDPR article 32; Statistics Norway, personal data in statistics",
                    "https://data.europa.eu/eli/reg/2016/679/oj")
            .scope(Scope.AGGREGATE)
            .entry();

    private SharingEntries() {}

    /** Every entry, by code. */
    public static List<RuleEntry> all() {
        return List.of(NAMED_REPORT, HELD, REVEALING_SIZE);
    }
}
