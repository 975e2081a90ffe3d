// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli.report;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.brygga.cli.exchange.StoppedException;
import org.brygga.cli.exchange.WholeFile;
import org.brygga.sdk.bulk.Importer;
import org.brygga.sdk.json.report.Releases;
import org.brygga.sdk.json.report.Reports;
import org.brygga.sdk.report.making.ReportDesk;
import org.brygga.sdk.store.Release;

/** What is kept of a report that was published, so that a later one does not give away what it hides. */
final class ReleaseFile {

    private ReleaseFile() {}

    /**
     * Reads one.
     *
     * @throws StoppedException if it cannot be opened, or is not what is written here
     */
    static Release read(Path file, Instant now) throws StoppedException {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            Release kept = new Release(file.toString(), Releases.KIND, now, Importer.sha256(file), text);
            String id = Releases.read(kept).counts().id();
            return new Release(id, kept.kind(), now, kept.hash(), text);
        } catch (CharacterCodingException | IllegalArgumentException e) {
            // Without it somebody could be found in the new report, so nothing is made.
            throw StoppedException.because(file + ": This is not what brygga report --publish --keep writes."
                    + " Name the file that was kept when the earlier report was published.");
        } catch (IOException e) {
            throw StoppedException.wrongUse(file + ": The file cannot be opened. Check the name and the folder.");
        }
    }

    /**
     * Writes one, if the report was published.
     *
     * @throws StoppedException if it cannot be written
     */
    static void write(Path file, ReportDesk.Made made, Instant now) throws StoppedException {
        if (made.counts() != null) {
            String id = Reports.hash(made.report());
            Releases.Published published = new Releases.Published(
                    made.report(),
                    made.counts().release(id, made.report().head().asOf()));
            byte[] text = Releases.of(published, now).content().getBytes(StandardCharsets.UTF_8);
            WholeFile.write(file, stream -> stream.write(text));
        }
    }
}
