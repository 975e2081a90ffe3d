// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli.report;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.brygga.access.Delimitation;
import org.brygga.access.Role;
import org.brygga.access.Viewer;
import org.brygga.cli.exchange.StoppedException;
import org.brygga.country.CountryPacks;
import org.brygga.dataset.Dataset;
import org.brygga.model.value.Code;
import org.brygga.sdk.report.ReportKind;
import org.brygga.sdk.report.format.Format;
import org.brygga.sdk.report.format.file.Publication;
import org.brygga.sdk.report.making.ReportDesk;
import org.brygga.sdk.report.making.ReportRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether a report is for everybody, and how it is given out. */
final class PublishOptions {

    private static final URI FREE = URI.create("https://creativecommons.org/publicdomain/zero/1.0/");

    @Option(names = "--publish", description = "For everybody: small counts are hidden, so that nobody can be found.")
    private boolean forEverybody;

    @Option(
            names = "--earlier",
            paramLabel = "RELEASE",
            description =
                    "With --publish: what was kept of a report that was published before; may be repeated. Nobody is"
                            + " found in how the two differ.")
    private List<Path> earlier = List.of();

    @Option(
            names = "--keep",
            paramLabel = "RELEASE",
            description = "With --publish: the file in which to keep what later reports have to know of this one.")
    private @Nullable Path keep;

    @Option(
            names = "--open-data",
            description = "With --publish: CSV files with the record by which catalogues of open data know them.")
    private boolean openData;

    @Option(
            names = "--address",
            paramLabel = "URL",
            description = "With --open-data: the lasting address where it can be had.")
    private @Nullable URI address;

    @Option(names = "--licence", paramLabel = "URL", description = "With --open-data: its licence; CC0 if not given.")
    private URI licence = FREE;

    @Option(names = "--contact", paramLabel = "MAIL", description = "With --open-data: where the publisher answers.")
    private @Nullable String contact;

    boolean isForEverybody() {
        return forEverybody;
    }

    boolean isOpenData() {
        return openData;
    }

    /**
     * Refuses what cannot be published, or not in this way.
     *
     * @throws StoppedException with what to do instead
     */
    void refuseWrong(ReportKind kind, Format format) throws StoppedException {
        if (forEverybody && kind == ReportKind.GROUP_SHEET) {
            throw StoppedException.wrongUse("A group sheet names people and is never published. Leave --publish out.");
        }
        if (!forEverybody && (keep != null || !earlier.isEmpty())) {
            throw StoppedException.wrongUse("Only what is published is kept and compared: add --publish.");
        }
        if (openData && !forEverybody) {
            throw StoppedException.wrongUse("Open data are for everybody: add --publish.");
        }
        if (openData && format != Format.CSV) {
            throw StoppedException.wrongUse("Open data are CSV files. Leave --format out, or write --format csv.");
        }
        if (openData) {
            publication();
        }
    }

    /**
     * Where and how it is given out as open data.
     *
     * @throws StoppedException if an address is missing or is none
     */
    Publication publication() throws StoppedException {
        if (address == null) {
            throw StoppedException.wrongUse("Say with --address where the open data can be had.");
        }
        try {
            return new Publication(address, address, licence, contact, List.of());
        } catch (IllegalArgumentException e) {
            throw StoppedException.wrongUse(e.getMessage() + ". Correct --address, --licence or --contact.");
        }
    }

    /**
     * Makes the report, for a coordinator who works with everything in the file, or for everybody.
     *
     * @throws StoppedException if there is none, or what was published before cannot be read, or does not go with it
     */
    ReportDesk.Made make(CountryPacks packs, ReportRequest request, Dataset records) throws StoppedException {
        Viewer viewer = Viewer.of(Role.COORDINATOR, Delimitation.everything(), Code.of("STATISTICS"), Instant.now());
        if (!earlier.isEmpty()) {
            return new EarlierReleases(earlier).make(packs, request, records, viewer);
        }
        return new ReportDesk(packs)
                .make(request, records, viewer)
                .orElseThrow(() -> StoppedException.wrongUse("There is no such report of this file."));
    }

    /**
     * Keeps what later reports have to know of this one, if that was asked for.
     *
     * @throws StoppedException if it cannot be written
     */
    void keep(ReportDesk.Made made) throws StoppedException {
        if (keep != null) {
            ReleaseFile.write(keep, made, Instant.now());
        }
    }
}
