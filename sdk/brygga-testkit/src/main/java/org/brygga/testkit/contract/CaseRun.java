// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.contract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brygga.check.ReadingEntries;
import org.brygga.country.CountryPack;
import org.brygga.country.CountryPacks;
import org.brygga.dataset.Dataset;
import org.brygga.finding.Finding;
import org.brygga.finding.Findings;
import org.brygga.finding.RuleCode;
import org.brygga.model.value.Aggregate;
import org.brygga.rule.Rule;
import org.brygga.rule.RuleEntry;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.json.ReadResult;

/** Puts the cases of a pack through reader and checker, and complains of each that gives something else. */
final class CaseRun {

    private static final Set<RuleCode> OF_READING =
            ReadingEntries.all().stream().map(RuleEntry::code).collect(Collectors.toSet());

    private final CountryPack pack;
    private final Brygga brygga;

    CaseRun(CountryPack pack) {
        this.pack = pack;
        List<CountryPack> packs = new ArrayList<>(CountryPacks.load().list());
        if (packs.stream().noneMatch(known -> known.id().equals(pack.id()))) {
            packs.add(pack);
        }
        this.brygga = Brygga.builder().packs(CountryPacks.of(packs)).build();
    }

    /** A complaint for each case that does not give what it expects; none if all do. */
    List<String> surprises(CaseFile file) {
        return file.cases().stream()
                .flatMap(one -> surprises(one).map(surprise -> file.place(one) + ": " + surprise))
                .toList();
    }

    private Stream<String> surprises(RuleCase one) {
        List<String> surprises = new ArrayList<>();
        Optional<String> before = CaseChange.before(one.record());
        ReadResult read = read(before.isPresent() ? CaseChange.after(one.record()) : one.record());
        Set<RuleCode> found = new TreeSet<>();
        read.findings().and(brygga.check(read.dataset(), one.asOf())).forEach(finding -> found.add(finding.code()));
        before.map(text -> changes(read(text).dataset(), read.dataset(), one))
                .ifPresent(changes -> changes.forEach(finding -> found.add(finding.code())));
        read.findings().stream()
                .filter(finding -> OF_READING.contains(finding.code()))
                .filter(finding -> !finding.code().equals(ReadingEntries.NO_HEADER.code()))
                .map(CaseRun::told)
                .forEach(surprises::add);
        boolean expected = one.expected() == RuleCase.Expected.FINDING;
        if (expected != found.contains(one.code())) {
            surprises.add(one.code()
                    + (expected
                            ? " finds nothing here; found was only " + found
                            : " finds something in a passing case"));
        }
        if (!expected && !concerned(one, read.dataset())) {
            surprises.add(one.code() + " concerns no record here, so the case passes whatever the law says");
        }
        return surprises.stream();
    }

    /** What is found in the change of each record that stands in both documents. */
    private Findings changes(Dataset before, Dataset after, RuleCase one) {
        Findings found = Findings.none();
        for (Aggregate record : after.all()) {
            Optional<? extends Aggregate> earlier = before.find(record.getClass(), record.ref());
            if (earlier.isPresent()) {
                found = found.and(brygga.checkChange(earlier.get(), record, after, one.asOf()));
            }
        }
        return found;
    }

    private ReadResult read(String record) {
        try {
            return brygga.read(new ByteArrayInputStream(record.getBytes(StandardCharsets.UTF_8)), "case.json");
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail to be read", e);
        }
    }

    private static String told(Finding finding) {
        return "the record cannot be read at " + finding.pointer() + ": " + finding.text();
    }

    /** Whether a rule with this code judges a record; laws of shape and of reading concern every record. */
    private boolean concerned(RuleCase one, Dataset dataset) {
        List<Rule<?>> rules = pack.rules().stream()
                .filter(rule -> rule.entry().code().equals(one.code()))
                .toList();
        boolean judgedElsewhere =
                pack.judgedElsewhere().stream().anyMatch(entry -> entry.code().equals(one.code()));
        boolean judgesChange = CaseChange.before(one.record()).isPresent()
                && pack.changeRules().stream()
                        .anyMatch(rule -> rule.entry().code().equals(one.code())
                                && !dataset.all(rule.subject()).isEmpty());
        return judgedElsewhere
                || judgesChange
                || dataset.all().stream()
                        .anyMatch(record -> rules.stream().anyMatch(rule -> concerns(rule, record, dataset, one)));
    }

    private boolean concerns(Rule<?> rule, Aggregate record, Dataset dataset, RuleCase one) {
        return rule.entry().appliesOn(one.asOf())
                && (rule.whereverItStands() || pack.governs(record, dataset))
                && applies(rule, record);
    }

    private static <T extends Aggregate> boolean applies(Rule<T> rule, Aggregate record) {
        return rule.subject().isInstance(record)
                && rule.applies().test(rule.subject().cast(record));
    }
}
