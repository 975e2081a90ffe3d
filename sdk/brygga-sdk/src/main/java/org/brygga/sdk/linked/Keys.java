// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.linked;

import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.brygga.dataset.References;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.personal.PersonRecord;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;

/** Makes fingerprints of what is asked for, by a number that is drawn anew for each run, so that no file is made to have the same ones. */
final class Keys {

    private static final int HALF = 32;
    private static final long ODD = 0x9E37_79B9_7F4A_7C15L;

    /** Uses every bit of a fingerprint. */
    static final int WHOLE = -1;

    private final long seed;
    private final int mask;

    /**
     * @param mask which bits are used; with few of them, different things have the same fingerprint
     */
    Keys(int mask) {
        this(ThreadLocalRandom.current().nextLong(), mask);
    }

    Keys(long seed, int mask) {
        this.seed = seed;
        this.mask = mask;
    }

    /** Everything under which a record is asked for, each once. */
    int[] of(Aggregate record) {
        IntStream referring = References.of(record).distinct().mapToInt(target -> referring(record.getClass(), target));
        IntStream person = record instanceof PersonRecord one && one.person() != null
                ? IntStream.of(person(one.person()))
                : IntStream.empty();
        return IntStream.concat(IntStream.of(reference(record.ref())), IntStream.concat(referring, person))
                .distinct()
                .toArray();
    }

    int reference(Ref reference) {
        return end(mix(mix(seed, reference.type()), reference.id()));
    }

    int referring(Class<? extends Aggregate> type, Ref target) {
        return end(mix(mix(mix(seed, type.getName()), target.type()), target.id()));
    }

    int person(PersonKey person) {
        return end(mix(seed, person.key()));
    }

    private static long mix(long before, String text) {
        long mixed = before;
        for (int position = 0; position < text.length(); position++) {
            mixed = (mixed ^ text.charAt(position)) * ODD;
            mixed ^= mixed >>> 29;
        }
        return (mixed ^ text.length()) * ODD;
    }

    private int end(long mixed) {
        return (int) (mixed >>> HALF ^ mixed) & mask;
    }
}
