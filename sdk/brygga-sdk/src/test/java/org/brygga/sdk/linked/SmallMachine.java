// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.linked;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.LongAdder;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.demo.DemoTown;
import org.brygga.sdk.lines.LineOptions;

/** Checks a file in a Java machine of its own, in the way its first argument names. */
final class SmallMachine {

    private SmallMachine() {}

    /** How records are held. */
    enum Way {
        LINKED,
        IN_MEMORY
    }

    /**
     * Does one run.
     *
     * @param args the way, and the file
     */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[1]);
        Brygga brygga = Brygga.create();
        LongAdder found = new LongAdder();
        long records = 0;
        if (Way.valueOf(args[0]) == Way.LINKED) {
            LineOptions two = LineOptions.ONE_THREAD.withThreads(2);
            records = brygga.checkLinked(file, DemoTown.DAY, two, some -> found.add(some.size()));
        } else {
            found.add(brygga.check(file, DemoTown.DAY).findings().size());
        }
        System.out.println(records + " records, " + found + " findings, " + Files.size(file) + " bytes");
    }
}
