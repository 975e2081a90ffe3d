// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.privacy;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.brygga.access.Viewer;
import org.brygga.dataset.Dataset;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.research.ResearchExport;
import org.brygga.sdk.research.ResearchTable;

class ResearchOutputTest extends OutputContract {

    @Override
    protected boolean showsPeople() {
        return false;
    }

    @Override
    protected String output(Dataset records, Viewer viewer) {
        ResearchTable table =
                new ResearchExport(Brygga.create(), new byte[32], 3).of(records, ProtectedTown.DAY, viewer);
        StringWriter rows = new StringWriter();
        try {
            table.write(rows);
        } catch (IOException e) {
            throw new UncheckedIOException("A string takes whatever is written", e);
        }
        return rows + table.statement();
    }
}
