// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Locale;
import org.brygga.access.Delimitation;
import org.brygga.access.Role;
import org.brygga.access.Viewer;
import org.brygga.dataset.Dataset;
import org.brygga.model.group.Group;
import org.brygga.model.value.Code;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.bulk.rollcall.RollCallSheet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which sheet for calling a roll is asked for. Protected people stand on nobody's. */
public final class RollCallOptions {

    /** What is said instead of a kind of record. */
    static final String KIND = "roll-call";

    @Option(
            names = "--group",
            paramLabel = "ID",
            description = "With the kind roll-call and --from: the group whose roll is called.")
    private @Nullable String group;

    @Option(
            names = "--month",
            paramLabel = "YYYY-MM",
            description = "With the kind roll-call: only the sessions of this month.")
    private @Nullable YearMonth month;

    boolean given() {
        return group != null || month != null;
    }

    /**
     * Writes the sheet.
     *
     * @throws StoppedException if no such group is known, or the file cannot be written
     */
    void write(Brygga brygga, Dataset known, Locale language, Path out) throws StoppedException {
        if (group == null) {
            throw StoppedException.wrongUse("A roll-call sheet is made for a group: say which one with --group, and"
                    + " where it is kept with --from.");
        }
        Ref wanted = Ref.of("group", group);
        if (known.find(Group.class, wanted).isEmpty()) {
            throw StoppedException.wrongUse("There is no group with this id in the file after --from.");
        }
        WholeFile.write(out, stream -> write(brygga, known, wanted, language, stream));
    }

    private void write(Brygga brygga, Dataset known, Ref wanted, Locale language, OutputStream out) throws IOException {
        Viewer coordinator =
                Viewer.of(Role.COORDINATOR, Delimitation.everything(), Code.of("PARTICIPATION"), Instant.now());
        Period period = month == null ? null : Period.of(month.atDay(1), month.atEndOfMonth());
        new RollCallSheet(brygga).write(known, brygga.today(), coordinator, wanted, period, language, out);
    }
}
