// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.privacy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.brygga.access.Viewer;
import org.brygga.dataset.Dataset;
import org.brygga.sdk.Brygga;

class JsonOutputTest extends OutputContract {

    @Override
    protected String output(Dataset records, Viewer viewer) {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        try {
            Brygga.create().write(records, ProtectedTown.DAY, viewer, json);
        } catch (IOException e) {
            throw new UncheckedIOException("An array takes whatever is written", e);
        }
        return json.toString(StandardCharsets.UTF_8).replace(",\"", System.lineSeparator() + "\"")
                + System.lineSeparator();
    }
}
