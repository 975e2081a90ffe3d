// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.making.material;

import java.util.List;
import org.brygga.sdk.report.Phrase;

/**
 * What a report consists of.
 *
 * @param chapters in the order in which they are read
 * @param schemes the classifications of areas that it uses
 */
public record Outline(List<Chapter> chapters, List<Phrase> schemes) {

    public Outline {
        chapters = List.copyOf(chapters);
        schemes = List.copyOf(schemes);
    }

    /** One that uses no classifications. */
    public static Outline of(Chapter... chapters) {
        return new Outline(List.of(chapters), List.of());
    }
}
