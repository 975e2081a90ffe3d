// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.making.agreement;

import org.brygga.model.partnership.Partnership;
import org.brygga.model.value.Code;
import org.brygga.sdk.report.making.material.Material;
import org.brygga.sdk.report.making.material.Outline;

/** Reports on how partners keep what they agreed, and on what they promised to everybody. */
public final class AgreementOutlines {

    private AgreementOutlines() {}

    /** How a partnership keeps its agreement: goals, contributions, deviations. */
    public static Outline partnership(Material material) {
        return material.about(Partnership.class)
                .map(about -> Outline.of(
                        new PartyChapter(material, about),
                        new GoalChapter(material, about),
                        new ContributionChapter(material, about),
                        new DeviationChapter(material, about),
                        new FollowUpChapter(material, about)))
                .orElseGet(Outline::of);
    }

    /**
     * How a promise to citizens is kept, measure by measure.
     *
     * @throws IllegalArgumentException if the report is about an agreement that is no promise to citizens
     */
    public static Outline promise(Material material) {
        return material.about(Partnership.class)
                .map(about -> promise(material, about))
                .orElseGet(Outline::of);
    }

    private static Outline promise(Material material, Partnership about) {
        if (!Code.is(about.form(), "CITIZEN_PROMISE")) {
            throw new IllegalArgumentException("This kind of report is about a promise to citizens");
        }
        return Outline.of(
                new MeasureChapter(material, about),
                new ProblemChapter(material, about),
                new CommunicationChapter(material, about),
                new PartyChapter(material, about));
    }
}
