// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk;

/** Is told how far an import is, and may stop it by throwing {@link ImportCancelledException}; then nothing more is kept. */
public interface ImportProgress {

    /** Tells nobody. */
    ImportProgress NONE = new ImportProgress() {};

    /** The file was read. */
    default void read(int records) {}

    /** A record was judged. */
    default void judged(int done, int of) {}

    /** Records were kept. */
    default void kept(int done, int of) {}
}
