// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.making.group;

import org.brygga.model.group.Group;
import org.brygga.sdk.report.making.material.Material;
import org.brygga.sdk.report.making.material.Outline;

/** What a coordinator needs of one group on one sheet; it names people and never leaves her hands. */
public final class GroupSheet {

    private GroupSheet() {}

    /** The chapters of the sheet. */
    public static Outline outline(Material material) {
        return material.about(Group.class)
                .map(group -> new SeenGroup(material, group))
                .map(seen -> Outline.of(
                        new NextChapter(seen),
                        new SessionChapter(seen),
                        new MemberChapter(seen),
                        new ConsentChapter(seen),
                        new LeadChapter(seen)))
                .orElseGet(Outline::of);
    }
}
