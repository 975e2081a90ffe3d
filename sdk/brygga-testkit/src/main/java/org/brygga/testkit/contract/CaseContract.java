// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brygga.check.RuleCheck;
import org.brygga.finding.RuleCode;
import org.brygga.rule.RuleEntry;
import org.junit.jupiter.api.Test;

/** The part of the contract that runs the cases beside the pack. */
abstract class CaseContract extends CatalogueContract {

    @Test
    void everyLineOfTheCasesCanBeRead() {
        assertThat(cases().unreadable()).isEmpty();
    }

    @Test
    void everyCaseIsOfALawOfThePack() {
        assertThat(unknown(cases(), codes())).isEmpty();
    }

    @Test
    void everyLawHasACaseThatPassesAndOneThatIsFound() {
        assertThat(missing(cases(), needed())).isEmpty();
    }

    @Test
    void everyCaseGivesWhatItExpects() {
        assertThat(new CaseRun(pack()).surprises(cases())).isEmpty();
    }

    /** A complaint for each case of a code that is not among these. */
    static List<String> unknown(CaseFile file, Set<RuleCode> codes) {
        return file.cases().stream()
                .filter(one -> !codes.contains(one.code()))
                .map(one -> file.place(one) + ": the pack has no law " + one.code())
                .toList();
    }

    /** A complaint for each code that lacks a passing or a finding case. */
    static List<String> missing(CaseFile file, Set<RuleCode> codes) {
        return codes.stream()
                .sorted()
                .flatMap(code -> Stream.of(RuleCase.Expected.values())
                        .filter(kind -> file.of(code).stream().noneMatch(one -> one.expected() == kind))
                        .map(kind -> missing(file, code, kind)))
                .toList();
    }

    private static String missing(CaseFile file, RuleCode code, RuleCase.Expected kind) {
        return kind == RuleCase.Expected.OK
                ? file.name() + " has no passing case of " + code + "; add a line " + code + ";DAY;ok;NOTE;{...}"
                : file.name() + " has no case in which " + code + " finds something; add a line " + code
                        + ";DAY;finding;NOTE;{...}";
    }

    private CaseFile cases() {
        return CaseFile.beside(pack());
    }

    private Set<RuleCode> codes() {
        return entries().stream().map(RuleEntry::code).collect(Collectors.toSet());
    }

    /** What readers say of a text, what constraints say without a code, and broken rules are tried elsewhere. */
    private Set<RuleCode> needed() {
        return entries().stream()
                .filter(entry -> !ofShapeOrReading(entry) && !entry.equals(RuleCheck.BROKEN))
                .map(RuleEntry::code)
                .collect(Collectors.toSet());
    }
}
