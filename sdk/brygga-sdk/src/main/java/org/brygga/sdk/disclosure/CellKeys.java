// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.disclosure;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToLongFunction;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Every count above zero is changed a little, by a key made of the people in it: the same people give the same change in every table
 * and every release, so that nothing is gained by asking twice. Parts need not add up to their sum.
 */
public final class CellKeys implements Method {

    private static final int LEAST_SECRET = 16;
    private static final String MAC = "HmacSHA256";

    private final SecretKeySpec secret;
    private final int deviation;
    private final int shareDenominatorLeast;

    /**
     * @param secret at least 16 bytes, the same for all releases; whoever has it can undo the changes
     * @param deviation by how much a count is changed at most, 1 or more; counts of 1 and 2 become 0 or 3
     * @param shareDenominatorLeast of how many people a share or a mean must be
     * @throws IllegalArgumentException if the secret is too short, or nothing would be changed
     */
    public CellKeys(byte[] secret, int deviation, int shareDenominatorLeast) {
        if (secret.length < LEAST_SECRET || deviation < 1) {
            throw new IllegalArgumentException(
                    "Cell keys need a secret of " + LEAST_SECRET + " bytes or more and a deviation of 1 or more");
        }
        this.secret = new SecretKeySpec(secret, MAC);
        this.deviation = deviation;
        this.shareDenominatorLeast = shareDenominatorLeast;
    }

    @Override
    public int least() {
        return LEAST;
    }

    @Override
    public int shareDenominatorLeast() {
        return shareDenominatorLeast;
    }

    /** What is shown for so many people whose keys have this sum. */
    long shown(long count, long sum) {
        if (count == 0) {
            return 0;
        }
        long mixed = first(Long.toString(sum));
        long changed = Math.max(0, count + Math.floorMod(mixed, 2L * deviation + 1) - deviation);
        return changed == 0 || changed >= LEAST ? changed : (mixed >>> (Long.SIZE - 1)) * LEAST;
    }

    /** The key of a person, computed once for each. */
    ToLongFunction<String> keys() {
        Map<String, Long> known = new HashMap<>();
        return person -> known.computeIfAbsent(person, this::first);
    }

    private long first(String text) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(secret);
            return ByteBuffer.wrap(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)))
                    .getLong();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA-256", e);
        }
    }
}
