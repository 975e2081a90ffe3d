// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.files;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody has asked for.
 *
 * @param id as random as a UUID; the job that makes it has the same
 * @param owner whoever asked; nobody else is told of it
 * @param maker who makes it, for example {@code export}
 * @param order what was asked for, as text for the maker
 * @param language in which it is made, as a BCP 47 tag
 * @param viewer with whose eyes it is made, as text
 * @param name under which it is fetched; absent until it is made
 * @param type of its content, for example {@code text/csv}; absent until it is made
 * @param position the newest event that was known when it was begun
 * @param at when it was asked for
 */
public record MadeFile(
        String tenant,
        String id,
        String owner,
        String maker,
        String order,
        String language,
        String viewer,
        @Nullable String name,
        @Nullable String type,
        long position,
        Instant at) {

    /** Whether it can be fetched. */
    public boolean ready() {
        return type != null;
    }

    @Override
    public String toString() {
        return "MadeFile[" + id + "]";
    }
}
