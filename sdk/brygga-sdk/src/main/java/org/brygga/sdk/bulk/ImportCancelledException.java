// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk;

/** Thrown by an {@link ImportProgress} to stop an import. */
public final class ImportCancelledException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ImportCancelledException() {
        super("The import was stopped");
    }
}
