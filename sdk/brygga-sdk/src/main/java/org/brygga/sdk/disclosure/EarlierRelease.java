// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.disclosure;

import java.time.LocalDate;
import java.util.List;
import org.brygga.sdk.disclosure.count.PublishedTable;

/**
 * What was published together before, and cannot be taken back.
 *
 * @param id of the release
 * @param day on which it was published
 * @param tables as they were published
 */
public record EarlierRelease(String id, LocalDate day, List<PublishedTable> tables) {

    public EarlierRelease {
        tables = List.copyOf(tables);
    }
}
