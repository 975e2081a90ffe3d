// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.brygga.check.Profile;
import org.brygga.check.RuleCheck;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.IndexedDataset;
import org.brygga.finding.Finding;
import org.brygga.finding.Findings;
import org.brygga.model.value.Aggregate;
import org.brygga.testkit.generate.DatasetArbitraries;
import org.brygga.testkit.generate.LinkedDatasets;
import org.brygga.testkit.generate.RecordArbitraries;

class CheckerLawsPropertyTest {

    @Property(seed = "1", edgeCases = EdgeCasesMode.NONE)
    void theCheckerJudgesWhateverItIsGiven(@ForAll("anything") Dataset dataset, @ForAll("profiles") Profile profile) {
        Findings findings = check(dataset, profile);

        assertThat(findings).noneMatch(finding -> finding.code().equals(RuleCheck.BROKEN.code()));
    }

    @Property(seed = "2", edgeCases = EdgeCasesMode.NONE)
    void findingsDoNotDependOnTheOrderOfTheRecords(
            @ForAll("linked") Dataset dataset, @ForAll("profiles") Profile profile, @ForAll Random random) {
        List<Aggregate> shuffled = new ArrayList<>(dataset.all());
        Collections.shuffle(shuffled, random);

        assertThat(told(check(together(shuffled), profile))).isEqualTo(told(check(dataset, profile)));
    }

    @Property(seed = "3", edgeCases = EdgeCasesMode.NONE)
    void checkingEachSubjectInItsNeighbourhoodFindsWhatCheckingTheWholeFinds(
            @ForAll("linked") Dataset dataset, @ForAll("profiles") Profile profile) {
        Findings one = Findings.none();
        for (Aggregate subject : dataset.all()) {
            Watched watched = new Watched(dataset);
            Checkers.CHECKER.check(List.of(subject), watched, LinkedDatasets.DAY, profile);
            Dataset near = watched.neighbourhood(subject);
            one = one.and(Checkers.CHECKER.check(List.of(subject), near, LinkedDatasets.DAY, profile));
        }

        assertThat(told(one)).isEqualTo(told(check(dataset, profile)));
    }

    @Property(seed = "4", edgeCases = EdgeCasesMode.NONE)
    void checkingARecordAloneFindsNothingThatItsNeighboursDoNotExplain(@ForAll("linked") Dataset dataset) {
        for (Aggregate record : dataset.all()) {
            Findings alone = Checkers.CHECKER.checkAlone(record, dataset, LinkedDatasets.DAY, Profile.WORKING);
            Findings whole = Checkers.CHECKER.check(List.of(record), dataset, LinkedDatasets.DAY, Profile.WORKING);

            assertThat(told(whole)).containsAll(told(alone));
        }
    }

    @Provide
    Arbitrary<Dataset> anything() {
        return Arbitraries.oneOf(
                DatasetArbitraries.any(RecordArbitraries.wild()), DatasetArbitraries.linked(RecordArbitraries.wild()));
    }

    @Provide
    Arbitrary<Dataset> linked() {
        return DatasetArbitraries.linked(RecordArbitraries.wild());
    }

    @Provide
    Arbitrary<Profile> profiles() {
        return Arbitraries.of(Profile.WORKING, Profile.IMPORT_DRAFT, Profile.STRICT);
    }

    private static Findings check(Dataset dataset, Profile profile) {
        return Checkers.CHECKER.check(dataset, LinkedDatasets.DAY, profile);
    }

    private static Dataset together(List<Aggregate> records) {
        IndexedDataset.Builder builder = IndexedDataset.builder();
        records.forEach(builder::add);
        return builder.build();
    }

    /** What a person is told, as a bag: two findings about one place may come in either order. */
    private static List<String> told(Findings findings) {
        return findings.stream().flatMap(CheckerLawsPropertyTest::told).sorted().toList();
    }

    private static Stream<String> told(Finding finding) {
        return Stream.of(String.join(
                "|",
                finding.fingerprint(),
                finding.code().text(),
                finding.severity().name(),
                finding.subject().text(),
                finding.pointer(),
                finding.text(),
                finding.fix()));
    }
}
