// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.store;

/** Thrown where a record holds text that is longer than is kept, or that not every database keeps as it is; the unit of work is not done. */
public final class UnstorableTextException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnstorableTextException() {
        super("A text is longer than is kept, or holds the character NUL or half of a pair of surrogates");
    }
}
