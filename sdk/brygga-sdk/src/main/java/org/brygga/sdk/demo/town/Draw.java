// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.demo.town;

import java.util.List;
import java.util.UUID;
import org.brygga.model.personal.PersonKey;

/**
 * Draws by own arithmetic (SplitMix64), because the generators of the platform may draw differently in another version of
 * Java.
 */
public final class Draw {

    private static final long GAMMA = 0x9E3779B97F4A7C15L;
    private static final int HUNDRED = 100;

    private long state;

    private Draw(long state) {
        this.state = state;
    }

    /** A generator of its own for each path, so that one part of a town does not change when another one grows. */
    public static Draw of(long seed, long... path) {
        long state = mixed(seed);
        for (long step : path) {
            state = mixed(state * GAMMA + step);
        }
        return new Draw(state);
    }

    private static long mixed(long from) {
        long mixed = from + GAMMA;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    private long next() {
        state += GAMMA;
        return mixed(state);
    }

    /** From 0 to one below the bound; the bounds here are so small that the rest of a division is even enough. */
    public int below(int bound) {
        return (int) ((next() >>> 1) % bound);
    }

    /** Both ends included. */
    public int between(int least, int most) {
        return least + below(most - least + 1);
    }

    boolean chance(int percent) {
        return below(HUNDRED) < percent;
    }

    /** Whether it happens, with a share of 0 to 1. */
    public boolean chance(double share) {
        return (next() >>> 11) * 0x1.0p-53 < share;
    }

    public <T> T one(List<T> of) {
        return of.get(below(of.size()));
    }

    /** A key in the form of a random UUID. */
    PersonKey key() {
        long high = (next() & ~0xF000L) | 0x4000L;
        long low = (next() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return PersonKey.of(new UUID(high, low));
    }
}
