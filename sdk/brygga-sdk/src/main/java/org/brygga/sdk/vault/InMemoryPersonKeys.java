// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.vault;

import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.brygga.model.personal.PersonKey;

/** Keeps keys in memory, for tests and for programs that keep nothing. */
public final class InMemoryPersonKeys implements PersonKeys {

    private static final int BYTES = 32;

    private final Map<PersonKey, byte[]> keys = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();

    @Override
    public byte[] drawn(PersonKey person) {
        return keys.computeIfAbsent(person, one -> {
                    byte[] key = new byte[BYTES];
                    random.nextBytes(key);
                    return key;
                })
                .clone();
    }

    @Override
    public Optional<byte[]> find(PersonKey person) {
        return Optional.ofNullable(keys.get(person)).map(byte[]::clone);
    }

    @Override
    public void destroy(PersonKey person) {
        keys.remove(person);
    }
}
