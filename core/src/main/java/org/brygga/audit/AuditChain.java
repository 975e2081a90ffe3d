// SPDX-License-Identifier: Apache-2.0
package org.brygga.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Makes entries that hang together, and finds those that somebody has changed, taken out or put in afterwards.
 *
 * <p>The hashes are HMAC-SHA-256 (RFC 2104) under a secret of the host, so that nobody without it can make a chain that looks
 * right. An end that was cut off is found where the host keeps the hash of the newest entry elsewhere.
 */
public final class AuditChain {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int LEAST_BYTES = 16;
    private static final String FIRST = "0".repeat(64);

    private final SecretKeySpec secret;

    /** Never fed anything itself, so that many threads may copy it. */
    private final Mac prepared;

    /**
     * @param secret at least 16 bytes, drawn at random and kept where the entries are not
     * @throws IllegalArgumentException if it is shorter
     */
    public AuditChain(byte[] secret) {
        if (secret.length < LEAST_BYTES) {
            throw new IllegalArgumentException("The secret of an audit trail has at least 16 bytes");
        }
        this.secret = new SecretKeySpec(secret.clone(), ALGORITHM);
        try {
            this.prepared = prepared(this.secret);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java machine has HMAC-SHA-256", e);
        }
    }

    /**
     * The entry that follows another.
     *
     * @param last the newest entry; absent for the first
     */
    public AuditEntry next(@Nullable AuditEntry last, AuditDraft draft) {
        Map<String, String> fields = new TreeMap<>();
        draft.fields().forEach((name, value) -> fields.put(name, keyed(value)));
        AuditEntry unsigned = new AuditEntry(
                last == null ? 1 : last.position() + 1,
                draft.at(),
                draft.actor() == null ? null : keyed(draft.actor().key()),
                draft.role() == null ? null : draft.role().word(),
                draft.action(),
                draft.subject().type(),
                keyed(draft.subject().id()),
                draft.reason() == null ? null : draft.reason().word(),
                fields,
                last == null ? FIRST : last.hash(),
                "");
        return signed(unsigned);
    }

    /** The keyed hash of a value, 64 hexadecimal digits: for asking whether an entry is about somebody. */
    public String keyed(String value) {
        try {
            Mac mac = fresh();
            return HexFormat.of().formatHex(mac.doFinal(value.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java machine has HMAC-SHA-256", e);
        }
    }

    /** A copy of one that has the secret already is made faster than a new one. */
    private Mac fresh() throws GeneralSecurityException {
        try {
            return (Mac) prepared.clone();
        } catch (CloneNotSupportedException e) {
            return prepared(secret);
        }
    }

    private static Mac prepared(SecretKeySpec secret) throws GeneralSecurityException {
        Mac mac = Mac.getInstance(ALGORITHM);
        mac.init(secret);
        return mac;
    }

    /**
     * The positions at which a chain was tampered with: an entry that is not as it was made, and one before which something is
     * missing or was put in.
     *
     * @param entries from the first on, in the order in which they are kept
     */
    public List<Long> broken(Iterable<AuditEntry> entries) {
        List<Long> broken = new ArrayList<>();
        long expected = 1;
        String previous = FIRST;
        boolean before = true;
        for (AuditEntry entry : entries) {
            boolean itself = signed(entry).hash().equals(entry.hash());
            boolean follows = entry.position() == expected && entry.previous().equals(previous);
            // Where the entry before is broken, nothing can be said about how this one follows.
            if (!itself || (before && !follows)) {
                broken.add(entry.position());
            }
            before = itself;
            previous = entry.hash();
            expected = entry.position() + 1;
        }
        return broken;
    }

    private AuditEntry signed(AuditEntry entry) {
        StringBuilder content = new StringBuilder();
        for (Object part : new @Nullable Object[] {
            entry.position(),
            entry.at(),
            entry.actor(),
            entry.role(),
            entry.action(),
            entry.type(),
            entry.subject(),
            entry.reason(),
            entry.previous()
        }) {
            content.append(Canonical.text(part)).append(';');
        }
        entry.fields()
                .forEach((name, hash) -> content.append(Canonical.quoted(name))
                        .append('=')
                        .append(hash)
                        .append(';'));
        return new AuditEntry(
                entry.position(),
                entry.at(),
                entry.actor(),
                entry.role(),
                entry.action(),
                entry.type(),
                entry.subject(),
                entry.reason(),
                entry.fields(),
                entry.previous(),
                keyed(content.toString()));
    }
}
