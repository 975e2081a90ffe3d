// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.privacy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.brygga.access.Viewer;
import org.brygga.dataset.Dataset;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.calendar.CalendarWriter;

class CalendarOutputTest extends OutputContract {

    private final Brygga brygga = Brygga.create();

    @Override
    protected String output(Dataset records, Viewer viewer) {
        ByteArrayOutputStream calendar = new ByteArrayOutputStream();
        try {
            new CalendarWriter(brygga.packs())
                    .write(
                            brygga.due(records, ProtectedTown.DAY, ProtectedTown.DAY.plusYears(1), viewer),
                            Locale.ENGLISH,
                            ProtectedTown.NOON,
                            calendar);
        } catch (IOException e) {
            throw new UncheckedIOException("An array takes whatever is written", e);
        }
        // Long lines are folded; what is looked for must not be cut in two.
        return calendar.toString(StandardCharsets.UTF_8)
                .replace("\r\n ", "")
                .lines()
                .reduce("", (before, line) -> before + line + System.lineSeparator());
    }
}
