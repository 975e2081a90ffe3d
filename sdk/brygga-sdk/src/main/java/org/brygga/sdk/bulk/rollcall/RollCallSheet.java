// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk.rollcall;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.brygga.access.Viewer;
import org.brygga.country.Labels;
import org.brygga.dataset.Dataset;
import org.brygga.model.group.Group;
import org.brygga.model.group.Session;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;
import org.brygga.reckoning.group.Roster;
import org.brygga.sdk.Brygga;
import org.jspecify.annotations.Nullable;

/**
 * Writes a sheet on which the roll of a group is called: printed and filled in with a pen, or filled in as it is, and imported like any
 * other file. It holds no marks that are known already, so that an old sheet never brings back an old mark. An instance is safe for use
 * by many threads.
 */
public final class RollCallSheet {

    private final Brygga brygga;
    private final Labels labels;

    public RollCallSheet(Brygga brygga) {
        this.brygga = brygga;
        this.labels = Labels.of(brygga.packs());
    }

    /**
     * Writes a sheet of what a viewer sees of a group, and leaves the stream open.
     *
     * @param period in which the sessions lie; absent for all of them
     * @param language of headers and letters
     * @return whether it was written: not if she sees no such group
     * @throws IOException if the stream fails
     */
    public boolean write(
            Dataset dataset,
            LocalDate asOf,
            Viewer viewer,
            Ref group,
            @Nullable Period period,
            Locale language,
            OutputStream out)
            throws IOException {
        Dataset seen = brygga.seen(dataset, asOf, viewer);
        Optional<Group> found = seen.find(Group.class, group);
        if (found.isEmpty()) {
            return false;
        }
        Group called = found.get();
        List<Session> sessions = sessions(called, period);
        List<RollCallLine> lines = RollCallLine.of(called, sessions, seen, language);
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            new RollCallPage(workbook, labels, language).write(called, sessions, lines, seen);
            workbook.write(out);
        }
        return true;
    }

    /** Those that take place on a known day, in their order. One without an id could not be found again. */
    private static List<Session> sessions(Group group, @Nullable Period period) {
        return group.sessions().stream()
                .filter(Roster::takesPlace)
                .filter(session -> session.id() != null && !session.id().isBlank())
                .filter(session -> session.date() != null && (period == null || period.contains(session.date())))
                .sorted(Comparator.comparing(
                                RollCallSheet::date, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(
                                RollCallSheet::start, Comparator.nullsFirst(Comparator.<LocalTime>naturalOrder())))
                .toList();
    }

    private static @Nullable LocalDate date(Session session) {
        return session.date();
    }

    private static @Nullable LocalTime start(Session session) {
        return session.start();
    }
}
