// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.brygga.cli.exchange.StoppedException;
import org.brygga.sdk.report.format.Format;
import org.brygga.sdk.report.format.page.Letterhead;
import org.brygga.sdk.report.format.page.Logo;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What stands at the head of the pages of a report. */
final class LetterheadOptions {

    @Option(
            names = "--publisher",
            paramLabel = "NAME",
            description = "The name at the head of its pages; the organisation in the file if not given.")
    private @Nullable String publisher;

    @Option(names = "--logo", paramLabel = "FILE", description = "A picture at the head of its pages: PNG or SVG.")
    private @Nullable Path logo;

    /**
     * The letterhead.
     *
     * @throws StoppedException if the picture cannot be used, or the format has no pages
     */
    Letterhead of(Format format) throws StoppedException {
        if (publisher == null && logo == null) {
            return Letterhead.PLAIN;
        }
        if (format != Format.HTML && format != Format.PDF) {
            throw StoppedException.wrongUse(
                    "Only pages have a head: choose html or pdf, or leave --publisher and --logo out.");
        }
        return new Letterhead(publisher, logo == null ? null : picture(logo));
    }

    private static Logo picture(Path file) throws StoppedException {
        try {
            // One that is too long is refused before it is in memory.
            return Logo.of(Files.size(file) > Logo.LIMIT ? new byte[Logo.LIMIT + 1] : Files.readAllBytes(file));
        } catch (IOException e) {
            throw StoppedException.wrongUse(file + ": The picture cannot be opened. Check the name and the folder.");
        } catch (IllegalArgumentException e) {
            throw StoppedException.wrongUse(file + ": " + e.getMessage() + ". Choose another picture.");
        }
    }
}
