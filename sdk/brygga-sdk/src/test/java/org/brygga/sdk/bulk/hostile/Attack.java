// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Supplier;

/**
 * A hostile file.
 *
 * @param about what is hostile in it
 * @param file its name
 * @param bytes makes what it holds
 * @param refused the case for which it is refused; empty where it can be read without harm
 */
record Attack(String about, String file, Supplier<byte[]> bytes, String refused) {

    static Attack workbook(String about, String refused, Supplier<Parts> parts) {
        return new Attack(about, "participants.xlsx", () -> parts.get().bytes(), refused);
    }

    static Attack file(String about, String file, String refused, Supplier<byte[]> bytes) {
        return new Attack(about, file, bytes, refused);
    }

    /** The bytes of an archive with something written over, everywhere where it stands, by something as long. */
    static byte[] patched(byte[] archive, String from, String to) {
        String text = new String(archive, StandardCharsets.ISO_8859_1);
        return text.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The beginning of an archive, in hundredths of the whole. */
    static byte[] truncated(int hundredths) {
        byte[] whole = Parts.harmless().bytes();
        return Arrays.copyOf(whole, whole.length * hundredths / 100);
    }

    /** The archive with one number of each entry of its directory replaced. */
    static byte[] lying(byte[] archive, int offset, int value) {
        byte[] lie = archive.clone();
        for (int at = 0; at < lie.length - 46; at++) {
            if (lie[at] == 'P' && lie[at + 1] == 'K' && lie[at + 2] == 1 && lie[at + 3] == 2) {
                for (int part = 0; part < 4; part++) {
                    lie[at + offset + part] = (byte) (value >>> (8 * part));
                }
            }
        }
        return lie;
    }

    @Override
    public String toString() {
        return about;
    }
}
