// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What came of some lines, up to the one with which the work failed, if it did. */
final class Worked<T> {

    private final Chunk chunk;
    private final List<T> made = new ArrayList<>();
    private @Nullable RuntimeException broken;
    private @Nullable Error fatal;

    private Worked(Chunk chunk) {
        this.chunk = chunk;
    }

    /** Works through the lines, unless nobody waits for them any more. */
    static <T> Worked<T> through(Chunk chunk, OneLine<T> each, BooleanSupplier abandoned) {
        Worked<T> worked = new Worked<>(chunk);
        try {
            worked.work(each, abandoned);
        } catch (RuntimeException e) {
            worked.broken = e;
        } catch (Error e) {
            worked.fatal = e;
        }
        return worked;
    }

    private void work(OneLine<T> each, BooleanSupplier abandoned) {
        boolean first = chunk.first();
        int from = 0;
        for (TextLine line : chunk.lines()) {
            if (abandoned.getAsBoolean()) {
                return;
            }
            T one = each.read(chunk.text(), from, line, first);
            first = false;
            from += line.length();
            if (one != null) {
                made.add(one);
            }
        }
    }

    /** Hands on what was made, and fails as the work did. */
    void handOn(Consumer<T> consumer) {
        made.forEach(consumer);
        if (broken != null) {
            throw broken;
        }
        if (fatal != null) {
            throw fatal;
        }
    }

    Chunk chunk() {
        return chunk;
    }
}
