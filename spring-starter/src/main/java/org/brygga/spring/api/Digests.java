// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests that tell one text from another and do not show either. */
final class Digests {

    private Digests() {}

    /** The SHA-256 of a text in hexadecimal digits. */
    static String of(String text) {
        return of(text, new byte[0]);
    }

    /** The SHA-256 of a text and what follows it, in hexadecimal digits. */
    static String of(String text, byte[] more) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(more));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java machine has SHA-256", e);
        }
    }
}
