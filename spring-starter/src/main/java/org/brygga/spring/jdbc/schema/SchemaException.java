// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.jdbc.schema;

/** Thrown at the start when the database is not what the store needs. */
public final class SchemaException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String action;

    /**
     * @param action what to do about it, with the key to set
     */
    SchemaException(String message, String action) {
        super(message);
        this.action = action;
    }

    String action() {
        return action;
    }
}
