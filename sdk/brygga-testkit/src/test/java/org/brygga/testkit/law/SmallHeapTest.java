// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmallHeapTest {

    private static final int LINES = Checkers.size(20_000, 100_000);
    private static final String HEAP = "-Xmx" + Checkers.size(32, 64) + "m";
    private static final int MINUTES = 4;
    private static final int OUT_OF_MEMORY = 3;

    @TempDir
    private Path folder;

    @Test
    void linesAreCheckedInAHeapThatCouldNotHoldThem() throws Exception {
        assertThat(run(SmallHeap.Way.CHECK)).as(said()).isZero();
    }

    @Test
    void theSameHeapIsTooSmallForWhoeverKeepsTheLines() throws Exception {
        assertThat(run(SmallHeap.Way.KEEP)).as(said()).isEqualTo(OUT_OF_MEMORY);
    }
}
