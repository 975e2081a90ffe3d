// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.imports;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Keeps files that are imported, for a while. */
public interface SentFiles {

    /** Keeps a file, and lets go of those that were kept long enough. */
    void keep(SentFile file, byte[] content);

    Optional<SentFile> find(String tenant, String id);

    /** The files of somebody, the newest first. */
    List<SentFile> of(String tenant, String owner, int limit);

    /** Says how a file is to be imported, and which job does it. */
    void change(String tenant, String id, String options, String job);

    /** Keeps what became of a file. */
    void report(String tenant, String id, @Nullable String report);

    /**
     * Reads a file.
     *
     * @throws java.util.NoSuchElementException if it is no longer kept
     */
    <T> T content(String tenant, String id, Function<InputStream, T> reader);

    void remove(String tenant, String id);
}
