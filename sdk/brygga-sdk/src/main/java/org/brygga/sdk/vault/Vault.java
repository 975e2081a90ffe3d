// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.brygga.access.Redaction;
import org.brygga.model.personal.HeldIdentifier;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.personal.PersonRecord;
import org.brygga.model.personal.Personal;
import org.brygga.model.value.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * Seals the personal values of a record before it is kept, and opens them when it is read: AES-GCM with a key for each person,
 * bound to the record and the component, so that a value cannot be moved to somebody else.
 *
 * <p>What stands in groups and in notes about other things is not sealed; forgetting takes it away.
 */
public final class Vault {

    private static final String SEALED = "sealed:";

    private final PersonKeys keys;

    public Vault(PersonKeys keys) {
        this.keys = keys;
    }

    /** The record with its personal values sealed; a record about nobody is given back as it is. */
    public <T extends Aggregate> T seal(T record) {
        return person(record)
                .map(person -> each(record, person, Optional.of(keys.drawn(person)), true))
                .orElse(record);
    }

    /** The record with its personal values opened; they are absent if the key was destroyed. */
    public <T extends Aggregate> T open(T record) {
        return person(record)
                .map(person -> each(record, person, keys.find(person), false))
                .orElse(record);
    }

    private static Optional<PersonKey> person(Aggregate record) {
        if (record instanceof PersonRecord about) {
            return Optional.ofNullable(about.person());
        }
        return record instanceof HeldIdentifier identifier
                ? Optional.ofNullable(identifier.person())
                : Optional.empty();
    }

    @SuppressWarnings("unchecked") // a copy of a record is of its type
    private static <T extends Aggregate> T each(T record, PersonKey person, Optional<byte[]> key, boolean seal) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int place = 0; place < components.length; place++) {
            String context = record.typeWord() + "/" + person.key() + "/" + components[place].getName();
            values[place] = value(Redaction.value(components[place], (Record) record), context, key, seal);
        }
        return (T) Redaction.made(((Record) record).getClass(), values);
    }

    private static @Nullable Object value(@Nullable Object value, String context, Optional<byte[]> key, boolean seal) {
        if (value instanceof List<?> list) {
            return list.stream()
                    .flatMap(element -> Stream.ofNullable(value(element, context, key, seal)))
                    .toList();
        }
        if (!(value instanceof Personal personal)) {
            return value;
        }
        boolean sealed = personal.reveal().startsWith(SEALED);
        if (sealed == seal) {
            return value;
        }
        return key.map(secret -> made(
                        personal,
                        seal ? sealed(personal.reveal(), context, secret) : opened(personal.reveal(), context, secret)))
                .orElse(null);
    }

    /** A personal value of the same type; each of them holds one text. */
    private static Object made(Personal like, String text) {
        Record record = (Record) like;
        return Redaction.made(record.getClass(), new Object[] {text});
    }

    private static String sealed(String text, String context, byte[] key) {
        try {
            byte[] cipher = aead(key).encrypt(bytes(text), bytes(context));
            return SEALED + Base64.getEncoder().encodeToString(cipher);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A value could not be sealed; is the key 32 bytes long?", e);
        }
    }

    private static String opened(String text, String context, byte[] key) {
        try {
            byte[] cipher = Base64.getDecoder().decode(text.substring(SEALED.length()));
            return new String(aead(key).decrypt(cipher, bytes(context)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException("A sealed value was changed, or its key is another one", e);
        }
    }

    private static Aead aead(byte[] key) throws GeneralSecurityException {
        return new AesGcmJce(Objects.requireNonNull(key));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
