// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.privacy;

import org.brygga.access.Viewer;
import org.brygga.dataset.Dataset;
import org.brygga.sdk.bulk.writing.Exporter;

class WorkbookOutputTest extends OutputContract {

    @Override
    protected String output(Dataset records, Viewer viewer) {
        return ExportedText.of(records, viewer, Exporter.Kind.XLSX);
    }
}
