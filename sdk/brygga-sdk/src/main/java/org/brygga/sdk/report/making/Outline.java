// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.making;

import java.util.List;
import org.brygga.sdk.report.Phrase;

/**
 * What a report consists of.
 *
 * @param chapters in the order in which they are read
 * @param schemes the classifications of areas that it uses
 */
record Outline(List<Chapter> chapters, List<Phrase> schemes) {

    private static final List<String> YEAR = List.of(
            "IND-CMP-1", "IND-TRN-1", "IND-TRN-2", "IND-VOL-1", "IND-ATT-1", "IND-OUT-1", "IND-MPL-1", "IND-LAN-1");
    private static final List<String> BOX =
            List.of("IND-TRN-1", "IND-TRN-2", "IND-OUT-2", "IND-MPL-1", "IND-VOL-1", "CTX-GRP-1", "IND-OUT-1");
    private static final List<String> NATION =
            List.of("CTX-GRP-1", "IND-VOL-1", "IND-OUT-1", "IND-LAN-1", "CTX-MUN-1", "IND-TRN-1");
    private static final int MOST = 8;
    private static final int MOST_IN_A_BOX = 6;

    Outline {
        chapters = List.copyOf(chapters);
        schemes = List.copyOf(schemes);
    }

    static Outline of(Material material) {
        return switch (material.request().kind()) {
            case AREA -> area(material);
            case NATIONAL -> national(material);
            case FACT_BOX -> box(material);
            default -> throw new IllegalStateException("not yet");
        };
    }

    private static Outline area(Material material) {
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

    private static Outline national(Material material) {
        AreaParts parts = new AreaParts(material);
        return new Outline(
                List.of(
                        new ShortChapter(material, NATION, false, MOST),
                        new CoverageChapter(material),
                        new VolunteerChapter(material, parts),
                        new ParticipantChapter(material, parts),
                        new TrainingChapter(material),
                        new ContactChapter(material),
                        new StatedChapter(material)),
                List.of());
    }

    private static Outline box(Material material) {
        AreaParts parts = new AreaParts(material);
        return new Outline(
                List.of(
                        new ShortChapter(material, BOX, true, MOST_IN_A_BOX),
                        new Behind(new TrainingChapter(material)),
                        new Behind(new VolunteerChapter(material, parts))),
                List.of());
    }
}
