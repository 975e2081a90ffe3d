// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.stories.stage;

import org.brygga.model.value.Aggregate;
import org.brygga.testkit.programmes.SeedProgramme;

/** How a programme may have gone. Days and figures that its document states are kept; the women and their evenings are invented. */
public interface Story {

    /** What it is about. */
    String title();

    /** The programme with whose records it begins. */
    SeedProgramme programme();

    /** A record of the programme as it was before the story begins. */
    default Aggregate before(Aggregate record) {
        return record;
    }

    /** Plays it. */
    void play(Stage stage);
}
