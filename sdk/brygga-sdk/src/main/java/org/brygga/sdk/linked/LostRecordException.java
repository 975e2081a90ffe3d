// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.linked;

import java.io.IOException;

/** Says in the middle of a rule that the file could not be read, or changed meanwhile. */
final class LostRecordException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final IOException failure;

    LostRecordException(IOException failure) {
        super(failure);
        this.failure = failure;
    }

    IOException failure() {
        return failure;
    }
}
