// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.privacy;

import java.util.Locale;
import java.util.stream.Collectors;
import org.brygga.access.Viewer;
import org.brygga.dataset.Dataset;
import org.brygga.sdk.Brygga;

class FindingsOutputTest extends OutputContract {

    private final Brygga brygga = Brygga.create();

    @Override
    protected String output(Dataset records, Viewer viewer) {
        return brygga.check(records, ProtectedTown.DAY, viewer).list().stream()
                .map(finding -> finding.code() + " " + finding.subject() + " " + finding.path() + " "
                        + brygga.words(finding, Locale.ENGLISH).text())
                .collect(Collectors.joining(System.lineSeparator(), "", System.lineSeparator()));
    }
}
