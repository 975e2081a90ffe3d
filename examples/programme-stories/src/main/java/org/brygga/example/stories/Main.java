// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.stories;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.brygga.example.stories.stage.Stage;
import org.brygga.example.stories.stage.Story;

/** Plays the five stories and prints what happens. */
public final class Main {

    private Main() {}

    /** The five stories. */
    static List<Story> stories() {
        return List.of(new HisingsBacka(), new Vasteras(), new Helsingborg(), new Denmark(), new Tromso());
    }

    /**
     * Prints the stories.
     *
     * @param arguments the first letters of the stories to be played, for example {@code Vast}; all of them without
     */
    public static void main(String... arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        String wanted = arguments.length == 0 ? "" : arguments[0];
        stories().stream()
                .filter(story -> story.getClass().getSimpleName().startsWith(wanted))
                .forEach(story -> out.println(told(story)));
    }

    /** Plays a story and gives what was written down. */
    static String told(Story story) {
        Stage stage = new Stage(story);
        story.play(stage);
        return stage.told(story);
    }
}
