// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.brygga.finding.Origin;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.personal.PersonRecord;
import org.brygga.model.value.Aggregate;

/**
 * Gives records the ids, and people the keys, that their file does not state. They are made from the random id of the import and the
 * place in the file, never from what stands there: so they are the same when the import goes on after a restart.
 */
final class Drawing {

    private static final int ID_DIGITS = 16;
    private static final int VERSION = 12;
    private static final int VARIANT = 16;

    private final String id;

    Drawing(String id) {
        this.id = id;
    }

    Aggregate complete(Aggregate record, Origin origin) {
        Aggregate named = record.id() == null || record.id().isBlank()
                ? Rebuilt.with(
                        record,
                        Map.of(
                                "id",
                                record.typeWord() + "-" + digits("id", origin).substring(0, ID_DIGITS)))
                : record;
        return named instanceof PersonRecord person && person.person() == null
                ? Rebuilt.with(named, Map.of("person", PersonKey.of(uuid(digits("person", origin)))))
                : named;
    }

    private String digits(String what, Origin origin) {
        String text = String.join(
                "\n",
                id,
                what,
                String.valueOf(origin.pointer()),
                String.valueOf(origin.sheet()),
                String.valueOf(origin.line()));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java machine has SHA-256", e);
        }
    }

    /** In the form of a random UUID, which a key has. */
    private static String uuid(String digits) {
        return digits.substring(0, VERSION)
                + '4'
                + digits.substring(VERSION + 1, VARIANT)
                + '8'
                + digits.substring(VARIANT + 1, 32);
    }
}
