// SPDX-License-Identifier: Apache-2.0
package org.brygga.check;

import java.util.List;
import org.brygga.rule.Confidence;
import org.brygga.rule.Rule;
import org.brygga.rule.RuleBuilder;
import org.brygga.rule.RuleEntry;
import org.brygga.rule.Scope;

/** The catalogue's entries for figures that are to be published, which no record shows by itself. */
public final class ReportEntries {

    private static final String CITY = "A city's final conference about a programme, with the figures of three years";

    /** A count so small that somebody can be recognised. */
    public static final RuleEntry SMALL_COUNT = set(Rule.error("REP-001")
                    .title("A published count is none, or not so small that somebody can be recognised")
                    .text("A count from 1 to {most} is shown.")
                    .fix("Hide the count, or publish a coarser table.")
                    .source(
                            Confidence.VERIFIED,
                            "Statistics Norway, personal data in statistics: for example fewer than three",
                            "https://www.ssb.no/omssb/personvern/personopplysninger-i-statistikken"))
            .entry();

    /** A hidden count that a subtraction gives away. */
    public static final RuleEntry ALONE_HIDDEN = set(Rule.error("REP-002")
                    .title("A hidden count cannot be computed from a total and the other counts")
                    .text("Exactly one count is hidden among those that add up to a published total.")
                    .fix("Hide a second count of the same row or column, or the total.")
                    .source(
                            Confidence.VERIFIED,
                            "Statistics Sweden on the cell key method: suppression needs a second suppression",
                            ""))
            .entry();

    /** A share of a few, or of nobody knows how many. */
    public static final RuleEntry BARE_SHARE = set(Rule.warning("REP-003")
                    .title("A published share comes with its numerator and its denominator, and is not of a few people")
                    .text("The share is of fewer than {least} people.")
                    .text("bare", "The share is shown without its numerator or its denominator.")
                    .fix("Show numerator and denominator with the share, and hide it if it is of few people.")
                    .source(Confidence.GENERAL, "own proposal: no share of fewer than ten", ""))
            .entry();

    /** A share that cannot be. */
    public static final RuleEntry IMPOSSIBLE_SHARE = set(Rule.error("REP-004")
                    .title("A numerator is at most its denominator, and a denominator is not zero")
                    .text("The numerator is larger than the denominator.")
                    .text("of_none", "The denominator is zero.")
                    .fix("Count both from the same records, and show no share of nobody."))
            .entry();

    /** Contacts or visits shown as people. */
    public static final RuleEntry CONTACTS_AS_PERSONS = set(Rule.error("REP-005")
                    .title("Contacts and visits are not presented as people")
                    .text("A number of contacts or visits is presented as a number of people.")
                    .fix("Say that these are contacts or visits, or give an estimate of people with its method.")
                    .source(Confidence.VERIFIED, CITY + ": reached, not met for the first time", ""))
            .entry();

    /** Nothing known shown as nothing there. */
    public static final RuleEntry MISSING_AS_ZERO = set(Rule.error("REP-006")
                    .title("What is not known is not printed as zero")
                    .text("A value that nobody has stated is printed as zero.")
                    .fix("Leave the place empty, and say that the value is not known.")
                    .source(Confidence.VERIFIED, CITY + ": a grant whose amount is not stated", ""))
            .entry();

    /** The same people counted twice in a sum. */
    public static final RuleEntry ADDED_TWICE = set(Rule.warning("REP-007")
                    .title("Figures that contain each other are not added up")
                    .text("Figures are added of which one contains the other.")
                    .fix("Add only areas that do not overlap, and keep national figures apart from local ones.")
                    .source(
                            Confidence.VERIFIED,
                            "A national organisation's figures, which contain its local groups",
                            ""))
            .entry();

    /** People counted for a fund whose eligibility nobody has seen. */
    public static final RuleEntry UNPROVEN_ELIGIBILITY = set(Rule.error("REP-008")
                    .title("Only people with a recorded proof are counted for a fund that demands it")
                    .text("{count} people are counted without a recorded yes.")
                    .fix("Record the proof that was seen, or leave them out of the figure of this fund.")
                    .source(Confidence.VERIFIED, CITY + ": paid for by the European migration fund", ""))
            .entry();

    /** A table that could not be protected. */
    public static final RuleEntry WITHHELD_TABLE = set(Rule.warning("REP-009")
                    .title("A table is published only if nobody can be found in it")
                    .text("The table is withheld: {narrow} of its hidden counts could be computed too closely.")
                    .text(
                            "nothing_left",
                            "The table is withheld: so few people are in it that every count would have to be hidden.")
                    .text(
                            "earlier",
                            "The table is withheld: beside what was published before, {narrow} hidden counts could be"
                                    + " computed too closely.")
                    .fix("Publish a coarser table, for example of whole municipalities or years.")
                    .source(Confidence.GENERAL, "own proposal: no table rather than one that can be undone", ""))
            .entry();

    private ReportEntries() {}

    /** Every entry, by code. */
    public static List<RuleEntry> all() {
        return List.of(
                SMALL_COUNT,
                ALONE_HIDDEN,
                BARE_SHARE,
                IMPOSSIBLE_SHARE,
                CONTACTS_AS_PERSONS,
                MISSING_AS_ZERO,
                ADDED_TWICE,
                UNPROVEN_ELIGIBILITY,
                WITHHELD_TABLE);
    }

    private static RuleBuilder set(RuleBuilder rule) {
        return rule.scope(Scope.SET);
    }
}
