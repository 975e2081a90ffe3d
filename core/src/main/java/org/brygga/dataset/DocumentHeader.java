// SPDX-License-Identifier: Apache-2.0
package org.brygga.dataset;

import java.util.List;
import org.brygga.model.value.Copies;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of itself.
 *
 * @param format the version of the format, {@code 1}
 * @param name what the document is about, in words
 * @param packs the packs it was written for, each as {@code id} or {@code id@version}
 */
public record DocumentHeader(
        @Nullable String format, @Nullable String name, List<String> packs) {

    /** The version of the format that this library writes. */
    public static final String FORMAT = "1";

    public DocumentHeader {
        packs = Copies.of(packs);
    }
}
