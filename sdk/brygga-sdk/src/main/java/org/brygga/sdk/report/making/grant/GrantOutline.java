// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.making.grant;

import java.util.List;
import org.brygga.model.grant.Grant;
import org.brygga.sdk.report.making.material.Chapter;
import org.brygga.sdk.report.making.material.Material;
import org.brygga.sdk.report.making.material.Outline;

/** What a grant brought, in the chapters that its funder asks for. */
public final class GrantOutline {

    private GrantOutline() {}

    /** The chapters of the report. */
    public static Outline of(Material material) {
        return material.about(Grant.class).map(grant -> of(material, grant)).orElseGet(Outline::of);
    }

    private static Outline of(Material material, Grant grant) {
        GrantProfile profile = GrantProfile.of(grant.scheme(), material.asOf());
        return new Outline(
                profile.parts().stream()
                        .map(part -> chapter(part, material, grant, profile))
                        .toList(),
                List.of());
    }

    private static Chapter chapter(GrantProfile.Part part, Material material, Grant grant, GrantProfile profile) {
        return switch (part) {
            case MONEY -> new MoneyChapter(material, grant, profile);
            case GOALS -> new PurposeChapter(grant);
            case PLAN -> new PlanChapter(material, grant, profile);
            case REACH -> new ReachChapter(material, grant, profile);
            case ELIGIBLE -> new EligibleChapter(material, grant, profile);
            case HELPED -> new HelpedChapter(material, grant, profile);
            case ACCOUNT -> new AccountChapter(material, grant, profile);
            case REPORTS -> new ObligationChapter(material, grant);
            case CONDITIONS -> new ConditionChapter(material, grant);
        };
    }
}
