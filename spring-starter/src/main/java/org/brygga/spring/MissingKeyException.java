// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring;

/** Thrown at the start when a key has to be set and is not. */
public final class MissingKeyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final String action;

    /**
     * @param key the key, for example {@code brygga.security.audience}
     * @param message what is missing
     * @param action what to set, and to what
     */
    public MissingKeyException(String key, String message, String action) {
        super(message);
        this.key = key;
        this.action = action;
    }

    public String key() {
        return key;
    }

    public String action() {
        return action;
    }
}
