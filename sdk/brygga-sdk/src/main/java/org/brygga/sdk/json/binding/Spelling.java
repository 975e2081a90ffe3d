// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json.binding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody probably meant; a name that resembles none is somebody's own and is not shown. */
public final class Spelling {

    private Spelling() {}

    /** The nearest of the names, if it is near enough to be meant. */
    public static Optional<String> nearest(String written, List<String> names) {
        String nearest = null;
        int best = Integer.MAX_VALUE;
        String small = written.toLowerCase(Locale.ROOT);
        for (String name : names) {
            int distance = distanceIfNear(small, name);
            if (distance <= allowed(name) && distance < best) {
                best = distance;
                nearest = name;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** Slips of the pen seldom hit the first letter, but another first letter soon makes somebody's name. */
    private static int distanceIfNear(String written, String name) {
        String small = name.toLowerCase(Locale.ROOT);
        boolean far = written.isEmpty()
                || written.charAt(0) != small.charAt(0)
                || Math.abs(written.length() - small.length()) > 2;
        return far ? Integer.MAX_VALUE : distance(written, small);
    }

    /** A short name is a few letters away from everything, from people's names too. */
    private static int allowed(String name) {
        return name.length() < 4 ? 0 : name.length() < 6 ? 1 : 2;
    }

    /** How many letters must be put in, left out, changed or swapped with their neighbour. */
    private static int distance(String one, String other) {
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] current = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                current[j] = Math.min(Math.min(current[j - 1], last[j]) + 1, last[j - 1] + change);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    current[j] = Math.min(current[j], beforeLast[j - 2] + 1);
                }
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = current;
            current = spare;
        }
        return last[other.length()];
    }
}
