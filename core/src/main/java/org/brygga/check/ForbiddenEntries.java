// SPDX-License-Identifier: Apache-2.0
package org.brygga.check;

import java.util.List;
import org.brygga.rule.Confidence;
import org.brygga.rule.Rule;
import org.brygga.rule.RuleEntry;
import org.brygga.rule.Scope;

/**
 * The catalogue's entries for what no record has room for: the components are absent on purpose, and a reader that meets
 * such a property answers with the law instead of calling the property unknown.
 */
public final class ForbiddenEntries {

    private static final String GDPR = "https://data.europa.eu/eli/reg/2016/679/oj";

    /** Whoever is met in outreach stays unknown. */
    public static final RuleEntry CONTACTED_WOMAN = Rule.error("PRV-001")
            .title("An outreach contact holds nothing that tells who the woman is")
            .text("The contact holds something that may tell who the woman is; it was left out.")
            .fix("Remove the property. The day, the channel, the language and the topics are enough.")
            .source(
                    Confidence.VERIFIED,
                    "Bydelsmødre, anonymous conversation form",
                    "https://socialtansvar.dk/bmkoordinator/grunduddannelse/administration/")
            .scope(Scope.AGGREGATE)
            .entry();

    /** An area has a classification; a person has none. */
    public static final RuleEntry TRAIT_OF_PERSON = Rule.error("PRV-008")
            .title("No area classification, target-group trait or origin is stored on a person")
            .text("The record of a person holds a classification, a trait or an origin; it was left out.")
            .fix(
                    "Remove the property. Areas have classifications and programmes have target groups; people have neither.")
            .source(Confidence.VERIFIED, "GDPR articles 5(1)(c) and 9; almenboligloven section 61 a", GDPR)
            .from("2018-05-25")
            .scope(Scope.AGGREGATE)
            .entry();

    /** Children are counted at most. */
    public static final RuleEntry CHILD = Rule.error("PRV-011")
            .title("No child is stored as a person")
            .text("Something here describes a child; it was left out.")
            .fix("Remove it. Where children matter, a count in age bands is enough.")
            .source(Confidence.VERIFIED, "GDPR article 5(1)(c) and recital 38", GDPR)
            .from("2018-05-25")
            .scope(Scope.AGGREGATE)
            .entry();

    /** Judged by the reader for what the note holds, and by a rule for how long it is kept. */
    public static final RuleEntry CHECK_NOTE = Rule.error("PRV-012")
            .title("A note about a record check says only that it was shown, and is erased when the task ends")
            .text("The note about the record check says too much, or is kept too long.")
            .text(
                    "content",
                    "The note holds more than the kind of the check, the day and who saw it; the rest was left out.")
            .text("ended", "The task ended on {ended}, and the note about the record check is still here.")
            .fix("Remove what says more than that the check was shown, and erase the note when the task has ended.")
            .source(
                    Confidence.VERIFIED,
                    "Norwegian Red Cross and politiregisterforskriften on certificates; Danish børneattest rules",
                    "")
            .scope(Scope.AGGREGATE)
            .entry();

    private ForbiddenEntries() {}

    /** Every entry, by code; the note about a record check has a rule as well. */
    public static List<RuleEntry> all() {
        return List.of(CONTACTED_WOMAN, TRAIT_OF_PERSON, CHILD, CHECK_NOTE);
    }
}
