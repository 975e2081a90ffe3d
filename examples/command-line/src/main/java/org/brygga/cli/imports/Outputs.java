// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli.imports;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.brygga.check.ImportEntries;
import org.brygga.cli.exchange.FileForm;
import org.brygga.cli.exchange.StoppedException;
import org.brygga.cli.exchange.WholeFile;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.bulk.ImportOptions;
import org.brygga.sdk.bulk.ImportReport;
import org.brygga.sdk.bulk.reading.FileReader;
import org.brygga.sdk.bulk.reading.Mapping;
import org.brygga.sdk.bulk.writing.MarkedWorkbook;
import org.brygga.sdk.bulk.writing.RefusedRows;
import org.brygga.sdk.json.report.ImportReports;
import org.brygga.sdk.json.report.Mappings;
import org.brygga.sdk.sheet.SheetLimits;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The files that an import leaves beside its result. */
final class Outputs {

    @Option(
            names = "--marked",
            paramLabel = "OUT",
            description = "Writes a copy of the workbook with a note at each cell to be mended (.xlsx).")
    private @Nullable Path marked;

    @Option(
            names = "--refused",
            paramLabel = "OUT",
            description =
                    "Writes only the refused rows, to be mended and imported again (.xlsx, or .csv for a CSV file).")
    private @Nullable Path refused;

    @Option(
            names = "--report",
            paramLabel = "OUT",
            description = {
                "Writes what was done (.json), and beside it what the records were before and after, so that the import can be",
                "taken back with --undo. Keep these as carefully as the records."
            })
    private @Nullable Path report;

    @Option(
            names = "--save-mapping",
            paramLabel = "FILE",
            description = {
                "Writes what the sheets and headers of the file were taken for (.json), to be completed and given with",
                "--mapping the next time: the right side names a column; an empty one leaves it out."
            })
    private @Nullable Path mapping;

    @Nullable Path report() {
        return report;
    }

    /**
     * Refuses what cannot be written of such a file, before anything is done.
     *
     * @throws StoppedException that says what would do
     */
    void expect(Path file, boolean alone) throws StoppedException {
        if (!alone && Stream.of(marked, refused, report, mapping).anyMatch(out -> out != null)) {
            throw StoppedException.wrongUse(
                    "--marked, --refused, --report and --save-mapping are about one file; import the files one by one.");
        }
        FileForm form = FileForm.of(file).orElseThrow();
        if (marked != null && (form != FileForm.WORKBOOK || !isA(marked, FileForm.WORKBOOK))) {
            throw StoppedException.wrongUse("--marked writes a workbook (.xlsx) from a workbook.");
        }
        boolean rows = refused == null
                || (!form.isJson() && isA(refused, form == FileForm.CSV ? FileForm.CSV : FileForm.WORKBOOK));
        if (!rows) {
            throw StoppedException.wrongUse(
                    "--refused writes a workbook (.xlsx) from a workbook or a CSV set, and a CSV file (.csv) from one.");
        }
        if ((report != null && !isA(report, FileForm.JSON)) || (mapping != null && !isA(mapping, FileForm.JSON))) {
            throw StoppedException.wrongUse("--report and --save-mapping write JSON (.json).");
        }
        if (mapping != null && form.isJson()) {
            throw StoppedException.wrongUse("--save-mapping is about sheets and headers, and a JSON file has none.");
        }
    }

    private static boolean isA(Path out, FileForm form) {
        return FileForm.of(out).filter(form::equals).isPresent();
    }

    /** Writes what was asked for and there is. */
    void write(
            Path file, ImportReport done, ImportOptions options, Brygga brygga, Locale language, PrintWriter complaints)
            throws StoppedException {
        String name = String.valueOf(file.getFileName());
        if (report != null) {
            WholeFile.write(report, out -> ImportReports.write(done, out));
        }
        boolean opened =
                done.findings().stream().noneMatch(finding -> finding.code().equals(ImportEntries.REFUSED_FILE.code()));
        if (mapping != null && opened) {
            Mapping understood = understood(file, name, options, brygga);
            WholeFile.write(mapping, out -> Mappings.write(understood, out));
        }
        if (refused != null && opened) {
            if (done.refused().isEmpty()) {
                complaints.println(refused + ": Not written, because no row was refused.");
            } else if (isA(refused, FileForm.CSV)) {
                WholeFile.write(refused, out -> RefusedRows.csv(file, name, done.refused(), out));
            } else {
                WholeFile.write(refused, out -> RefusedRows.workbook(file, name, done.refused(), out));
            }
        }
        if (marked != null && opened) {
            if (done.records().size() > MarkedWorkbook.MOST_ROWS) {
                complaints.println(marked + ": Not written, because the workbook is too long; use --refused.");
            } else {
                WholeFile.write(marked, out -> new MarkedWorkbook(brygga, language).write(file, done.findings(), out));
            }
        }
    }

    private static Mapping understood(Path file, String name, ImportOptions options, Brygga brygga)
            throws StoppedException {
        try {
            return new FileReader(brygga.packs(), SheetLimits.STANDARD)
                    .understood(file, name, options.mapping(), options.only());
        } catch (IOException e) {
            throw StoppedException.wrongUse(file + ": The file could not be read to its end.");
        }
    }
}
