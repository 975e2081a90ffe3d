// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.vault;

import java.util.Optional;
import org.brygga.model.personal.PersonKey;

/** Keeps one secret key for each person, where the records are not; the host brings it, in a key service or a table of its own. */
public interface PersonKeys {

    /** The key of a person, drawn if she has none yet; 32 bytes. */
    byte[] drawn(PersonKey person);

    /** The key of a person; empty if it was destroyed, or never drawn. */
    Optional<byte[]> find(PersonKey person);

    /** Destroys a key for good; whatever was sealed with it can never be read again. */
    void destroy(PersonKey person);
}
