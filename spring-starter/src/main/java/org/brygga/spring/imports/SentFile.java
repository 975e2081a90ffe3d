// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.imports;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody has sent to be imported.
 *
 * @param id as random as a UUID
 * @param owner whoever sent it; nobody else is told of it, because it may hold what only she may see
 * @param name of the file as she knows it
 * @param options how it is to be imported, as text
 * @param viewer what she may write, as text
 * @param job that tries it or keeps it
 * @param report what became of it, as text; absent until it is tried
 */
public record SentFile(
        String tenant,
        String id,
        String owner,
        String name,
        String options,
        String viewer,
        String job,
        @Nullable String report,
        Instant at) {

    @Override
    public String toString() {
        return "SentFile[" + id + "]";
    }
}
