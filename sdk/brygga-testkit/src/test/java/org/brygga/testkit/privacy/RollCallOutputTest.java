// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.brygga.access.Clearance;
import org.brygga.access.Role;
import org.brygga.access.Viewer;
import org.brygga.dataset.Dataset;
import org.brygga.model.personal.Protection;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.bulk.rollcall.RollCallSheet;
import org.junit.jupiter.api.Test;

/** The roll-call sheets of both groups. Nobody finds herself on one because she is herself: she does not see the group. */
class RollCallOutputTest extends OutputContract {

    private final RollCallSheet sheets = new RollCallSheet(Brygga.create());

    @Override
    protected boolean showsPeople() {
        return false;
    }

    @Override
    protected String output(Dataset records, Viewer viewer) {
        StringBuilder all = new StringBuilder();
        for (String group : new String[] {"tuesday", "friday"}) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                boolean written = sheets.write(
                        records,
                        ProtectedTown.DAY,
                        viewer,
                        Ref.of("group", group),
                        null,
                        Locale.forLanguageTag("sv"),
                        out);
                all.append(written ? ExportedText.unpacked(out.toByteArray()) : "nothing");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all.toString();
    }

    @Test
    void aCoordinatorFindsThoseOnItWhomSheSees() {
        Viewer coordinator = ExchangedText.viewer(Role.COORDINATOR);
        Clearance clearance =
                new Clearance(ProtectedTown.HER, Code.of("SAFETY"), ProtectedTown.NOON.plus(Duration.ofMinutes(1)));

        assertThat(output(ProtectedTown.with(Protection.Level.NONE), coordinator))
                .contains("Kanarina Hemlund", "Woman Number2");
        assertThat(output(ProtectedTown.with(Protection.Level.IDENTITY), coordinator))
                .contains("Woman Number2")
                .doesNotContain(ProtectedTown.TOKENS);
        assertThat(output(
                        ProtectedTown.with(Protection.Level.IDENTITY),
                        coordinator.with(Set.of(clearance), trace -> {})))
                .contains("Kanarina Hemlund");
    }
}
