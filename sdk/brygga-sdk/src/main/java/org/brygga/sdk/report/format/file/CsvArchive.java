// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.format.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.brygga.sdk.json.plain.PlainWriter;
import org.brygga.sdk.report.Head;
import org.brygga.sdk.report.Report;
import org.brygga.sdk.report.format.wording.Told;

/**
 * A report as an archive of CSV files, one for each table and each group of key figures, with {@code csv-metadata.json}, which describes
 * them as W3C's "Metadata Vocabulary for Tabular Data" (CSV on the Web) says: RFC 4180 but for semicolons, UTF-8 with a byte order mark,
 * as every other CSV file of the library, a line for each cell. The same report and language give the same bytes.
 */
public final class CsvArchive {

    private static final LocalDateTime ALWAYS = LocalDateTime.of(2026, 1, 1, 0, 0);
    private static final char MARK = '\uFEFF';
    static final char SEPARATOR = ';';

    private CsvArchive() {}

    /**
     * Writes it, and leaves the stream open.
     *
     * @throws IOException if the stream fails
     */
    public static void write(Report report, Told told, OutputStream out) throws IOException {
        ZipOutputStream archive = new ZipOutputStream(out, StandardCharsets.UTF_8);
        files(report, told, archive);
        archive.finish();
    }

    /**
     * Writes it with {@code dcat.jsonld}, the record by which catalogues of open data know it, and leaves the stream open.
     *
     * @throws IOException if the stream fails
     * @throws IllegalArgumentException if the report is internal
     */
    public static void write(Report report, Publication publication, Told told, OutputStream out) throws IOException {
        if (report.head().audience() != Head.Audience.PUBLISHED) {
            throw new IllegalArgumentException("An internal report holds small numbers and is no open data");
        }
        ZipOutputStream archive = new ZipOutputStream(out, StandardCharsets.UTF_8);
        files(report, told, archive);
        entry(archive, "dcat.jsonld");
        PlainWriter.write(CatalogueRecord.of(report, publication, told), archive);
        archive.closeEntry();
        archive.finish();
    }

    private static void files(Report report, Told told, ZipOutputStream archive) throws IOException {
        List<CsvRows.File> files = new CsvRows(report, told).files(report);
        for (CsvRows.File file : files) {
            entry(archive, file.name());
            Writer letters = new BufferedWriter(new OutputStreamWriter(archive, StandardCharsets.UTF_8));
            letters.write(MARK);
            lines(file, letters);
            letters.flush();
            archive.closeEntry();
        }
        entry(archive, "csv-metadata.json");
        PlainWriter.write(CsvDescription.of(report, files, told), archive);
        archive.closeEntry();
    }

    @SuppressWarnings("resource") // closing it would close the archive
    private static void lines(CsvRows.File file, Writer letters) throws IOException {
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(SEPARATOR)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(letters);
        csv.writeRecord(CsvRows.COLUMNS.stream().map(CsvRows.Column::name).toList());
        file.lines().forEach(csv::writeRecord);
        csv.flush();
    }

    private static void entry(ZipOutputStream archive, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        archive.putNextEntry(entry);
    }
}
