// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.making.work;

import java.util.List;
import org.brygga.sdk.report.making.material.Material;
import org.brygga.sdk.report.making.material.Outline;

/** Reports on the work itself: of an area, of a whole organisation, and the few numbers for everybody. */
public final class WorkOutlines {

    private static final List<String> YEAR = List.of(
            "IND-CMP-1", "IND-TRN-1", "IND-TRN-2", "IND-VOL-1", "IND-ATT-1", "IND-OUT-1", "IND-MPL-1", "IND-LAN-1");
    private static final List<String> BOX =
            List.of("IND-TRN-1", "IND-TRN-2", "IND-OUT-2", "IND-MPL-1", "IND-VOL-1", "CTX-GRP-1", "IND-OUT-1");
    private static final List<String> NATION =
            List.of("CTX-GRP-1", "IND-VOL-1", "IND-OUT-1", "IND-LAN-1", "CTX-MUN-1", "IND-TRN-1");
    private static final int MOST = 8;
    private static final int MOST_IN_A_BOX = 6;

    private WorkOutlines() {}

    /** A year of an area or a municipality. */
    public static Outline area(Material material) {
        AreaParts parts = new AreaParts(material);
        ClassificationChapter classes = new ClassificationChapter(material);
        return new Outline(
                List.of(
                        new ShortChapter(material, YEAR, false, MOST),
                        new ParticipantChapter(material, parts),
                        new TrainingChapter(material),
                        new VolunteerChapter(material, parts),
                        new ContactChapter(material),
                        new PlaceChapter(material),
                        classes,
                        new StatedChapter(material)),
                classes.schemes());
    }

    /** Everything of a whole organisation, with how many of its groups reported. */
    public static Outline national(Material material) {
        AreaParts parts = new AreaParts(material);
        return Outline.of(
                new ShortChapter(material, NATION, false, MOST),
                new CoverageChapter(material),
                new VolunteerChapter(material, parts),
                new ParticipantChapter(material, parts),
                new TrainingChapter(material),
                new ContactChapter(material),
                new StatedChapter(material));
    }

    /** Four to six numbers. */
    public static Outline box(Material material) {
        AreaParts parts = new AreaParts(material);
        return Outline.of(
                new ShortChapter(material, BOX, true, MOST_IN_A_BOX),
                new Behind(new TrainingChapter(material)),
                new Behind(new VolunteerChapter(material, parts)));
    }
}
