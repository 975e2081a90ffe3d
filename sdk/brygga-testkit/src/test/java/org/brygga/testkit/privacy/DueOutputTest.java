// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.privacy;

import java.util.stream.Collectors;
import org.brygga.access.Viewer;
import org.brygga.dataset.Dataset;
import org.brygga.due.DueItem;
import org.brygga.sdk.Brygga;

class DueOutputTest extends OutputContract {

    @Override
    protected String output(Dataset records, Viewer viewer) {
        return Brygga.create().due(records, ProtectedTown.DAY, ProtectedTown.DAY.plusYears(1), viewer).stream()
                .map(DueItem::toString)
                .collect(Collectors.joining(System.lineSeparator(), "", System.lineSeparator()));
    }
}
