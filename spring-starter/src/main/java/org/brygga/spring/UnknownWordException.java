// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring;

import java.util.List;

/** Thrown at the start when a key has a word that Brygga does not know. */
final class UnknownWordException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<String> allowed;

    UnknownWordException(String key, String word, List<String> allowed) {
        super("The key " + key + " has the word '" + word + "', which is not known.");
        this.key = key;
        this.allowed = List.copyOf(allowed);
    }

    String key() {
        return key;
    }

    List<String> allowed() {
        return allowed;
    }
}
