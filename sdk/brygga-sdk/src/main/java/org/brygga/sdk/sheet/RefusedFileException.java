// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.sheet;

import java.io.IOException;

/** Thrown where a file is not what it should be, or could do harm; it tells why, and nothing of what is in it. */
public final class RefusedFileException extends IOException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why a file is refused. */
    public enum Reason {
        /** Its name says that it is a workbook or an archive, and it is neither. */
        NOT_WHAT_ITS_NAME_SAYS,
        /** It ends in the middle, or parts of it are broken. */
        BROKEN,
        /** A password protects it, or it is a workbook of the old kind. */
        PROTECTED_OR_OLD,
        /** It is larger than what is read, or becomes so when it is unpacked. */
        TOO_LARGE,
        /** It has more parts, rows or columns than what is read. */
        TOO_MANY_PARTS,
        /** Two parts have the same name, so that two programs may read two different files. */
        SAME_PART_TWICE,
        /** It holds programs. */
        MACROS,
        /** It leads to other files or places, or holds other files. */
        LEADS_ELSEWHERE,
        /** Its parts declare entities, with which a short text can become a long one or read another file. */
        ENTITIES
    }

    RefusedFileException(Reason reason) {
        super("The file was refused: " + reason);
        this.reason = reason;
    }

    RefusedFileException(Reason reason, Throwable cause) {
        this(reason);
        // Its words may repeat what the file holds, so that only its kind goes on.
        addSuppressed(new IOException(cause.getClass().getName()));
    }

    public Reason reason() {
        return reason;
    }
}
