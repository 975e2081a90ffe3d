// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.files;

import java.util.List;
import java.util.Optional;

/** Keeps files that were asked for, for a while. */
public interface MadeFiles {

    /** Writes down what was asked for, and lets go of files that were kept long enough. */
    void ask(MadeFile file);

    Optional<MadeFile> find(String tenant, String id);

    /** The files of somebody, the newest first. */
    List<MadeFile> of(String tenant, String owner, int limit);

    /**
     * Keeps what was made; nothing is kept if the file is no longer wanted.
     *
     * @param position the newest event that was known when it was begun
     */
    void keep(String tenant, String id, FileMaker.Made made, long position);

    /** What was made; empty if it is not made yet, or no longer kept. */
    Optional<byte[]> content(String tenant, String id);

    void remove(String tenant, String id);
}
