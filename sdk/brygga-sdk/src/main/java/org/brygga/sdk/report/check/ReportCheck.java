// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.check;

import java.util.List;
import org.brygga.check.FindingFactory;
import org.brygga.country.CountryPacks;
import org.brygga.dataset.GoverningCountry;
import org.brygga.finding.Findings;
import org.brygga.indicator.fact.Facts;
import org.brygga.model.value.Aggregate;
import org.brygga.sdk.disclosure.Method;
import org.brygga.sdk.report.Report;

/**
 * Looks at a finished report, by whomever it was made, for numbers that say what is not so: shares of a few or of nobody, times told as
 * people, nothing known told as nothing there, the same counted twice, people whose proof nobody saw. An instance is safe for use by many
 * threads.
 *
 * <p>What a report says in free words is not judged. Small and hidden counts are judged where tables are protected, by {@code Disclosure}.
 */
public final class ReportCheck {

    private final CountryPacks packs;
    private final FindingFactory factory;

    /**
     * @param packs whose catalogue says in which words, and which number of people is few
     */
    public ReportCheck(CountryPacks packs) {
        this.packs = packs;
        this.factory = new FindingFactory(packs.rules());
    }

    /**
     * What is wrong with a report (REP-003 to REP-008).
     *
     * @param facts what the report tells about, with the answers to funders if it counts them
     */
    public Findings check(Report report, Facts facts) {
        Method method = Method.of(
                packs,
                facts.dataset()
                        .find(Aggregate.class, report.head().about())
                        .flatMap(about -> GoverningCountry.of(about, facts.dataset()))
                        .orElse(null),
                report.head().asOf());
        Hunt hunt = new Hunt(factory, report);
        List<Placed> places = Placed.all(report);
        ShareRules.run(places, report, method.shareDenominatorLeast(), hunt);
        MeaningRules.run(places, report, facts, hunt);
        SumRules.run(report, facts, hunt);
        return hunt.findings();
    }
}
