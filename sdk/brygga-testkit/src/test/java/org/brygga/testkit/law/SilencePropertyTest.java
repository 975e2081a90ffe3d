// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.brygga.check.Profile;
import org.brygga.dataset.Dataset;
import org.brygga.finding.Finding;
import org.brygga.finding.Findings;
import org.brygga.finding.FindingsException;
import org.brygga.model.value.Aggregate;
import org.brygga.rule.Wording;
import org.brygga.testkit.generate.Canaries;
import org.brygga.testkit.generate.DatasetArbitraries;
import org.brygga.testkit.generate.LinkedDatasets;
import org.brygga.testkit.generate.RecordArbitraries;

class SilencePropertyTest {

    @Property(seed = "11", edgeCases = EdgeCasesMode.NONE)
    void noRecordShowsAPersonalValue(@ForAll("records") Aggregate record) {
        assertThat(Canaries.personalIn(record)).isFalse();
    }

    @Property(seed = "12", edgeCases = EdgeCasesMode.NONE)
    void noFindingRepeatsWhatWasTyped(@ForAll("datasets") Dataset dataset) {
        for (Finding finding : check(dataset)) {
            assertThat(Canaries.in(finding)).as("%s", finding.code()).isFalse();
            assertThat(Canaries.in(finding.arguments()))
                    .as("%s", finding.code())
                    .isFalse();
            assertThat(Canaries.personalIn(finding.path().stable()))
                    .as("%s", finding.code())
                    .isFalse();
        }
    }

    @Property(seed = "13", edgeCases = EdgeCasesMode.NONE)
    void noFindingLeavesAPlaceholder(@ForAll("datasets") Dataset dataset) {
        for (Finding finding : check(dataset)) {
            assertThat(Wording.arguments(finding.text() + finding.title() + finding.fix()))
                    .as("%s", finding.code())
                    .isEmpty();
        }
    }

    @Property(seed = "14", edgeCases = EdgeCasesMode.NONE)
    void noRefusalRepeatsWhatWasTyped(@ForAll("datasets") Dataset dataset) {
        Findings findings = check(dataset);
        try {
            findings.orThrow();
        } catch (FindingsException e) {
            assertThat(Canaries.in(e)).isFalse();
        }
        assertThat(Canaries.in(findings)).isFalse();
    }

    @Property(seed = "15", edgeCases = EdgeCasesMode.NONE)
    void noLogLineRepeatsWhatWasTyped(@ForAll("datasets") Dataset dataset) {
        try (LogLines lines = LogLines.captured()) {
            check(dataset);

            assertThat(lines.all()).noneMatch(Canaries::personalIn);
            assertThat(lines.of("org.brygga")).noneMatch(Canaries::in);
        }
    }

    @Provide
    Arbitrary<Aggregate> records() {
        return DatasetArbitraries.one(RecordArbitraries.wild());
    }

    @Provide
    Arbitrary<Dataset> datasets() {
        return DatasetArbitraries.linked(RecordArbitraries.wild());
    }

    private static Findings check(Dataset dataset) {
        return Checkers.CHECKER.check(dataset, LinkedDatasets.DAY, Profile.WORKING);
    }
}
