// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk.writing;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.brygga.country.CountryPacks;
import org.brygga.dataset.Dataset;
import org.brygga.sdk.bulk.reading.SheetNames;
import org.brygga.sdk.bulk.reading.Wordbook;
import org.brygga.sdk.json.table.Column;
import org.brygga.sdk.json.table.Row;
import org.brygga.sdk.json.table.Table;
import org.brygga.sdk.sheet.FormulaText;

/**
 * Writes records as CSV files together in an archive, one for each table, with names for programs: UTF-8 with a byte order mark and
 * semicolons, as offices in the Nordic countries open it. What looks like a formula is made harmless.
 */
public final class CsvSetWriter {

    private static final LocalDateTime ALWAYS = LocalDateTime.of(2026, 1, 1, 0, 0);
    private static final char MARK = '\uFEFF';
    private static final char SEPARATOR = ';';

    private final Guarded guarded;

    public CsvSetWriter(CountryPacks packs) {
        this.guarded = new Guarded(new Wordbook(packs));
    }

    /**
     * Writes all records, and leaves the stream open. Whoever they are for is a matter of the caller.
     *
     * @throws IOException if the stream fails
     */
    public void write(Dataset dataset, OutputStream out) throws IOException {
        UsedTables used = new UsedTables(dataset);
        ZipOutputStream archive = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (Table table : used.tables()) {
            ZipEntry entry = new ZipEntry(table.name() + ".csv");
            // The same data give the same bytes, whenever they are written.
            entry.setTimeLocal(ALWAYS);
            archive.putNextEntry(entry);
            Writer letters = new BufferedWriter(new OutputStreamWriter(archive, StandardCharsets.UTF_8));
            letters.write(MARK);
            write(used, table, letters);
            letters.flush();
            archive.closeEntry();
        }
        archive.finish();
    }

    @SuppressWarnings("resource") // closing it would close the archive
    private void write(UsedTables used, Table table, Writer letters) throws IOException {
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(SEPARATOR)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(letters);
        int[] columns = used.columns(table);
        List<String> header = new ArrayList<>();
        for (int link = 0; link < table.links(); link++) {
            header.add(SheetNames.link(table, link));
        }
        for (int column : columns) {
            header.add(table.columns().get(column).name());
        }
        csv.writeRecord(header);
        used.rows(table, row -> csv.writeRecord(fields(row, columns)));
        csv.flush();
    }

    private List<String> fields(Row row, int[] columns) {
        List<String> fields = new ArrayList<>();
        row.links().forEach(link -> fields.add(FormulaText.harmless(link)));
        for (int column : columns) {
            String cell = row.cells().get(column);
            fields.add(cell == null ? "" : field(row.table().columns().get(column), cell));
        }
        return fields;
    }

    private String field(Column column, String cell) {
        String written = guarded.cell(column, cell);
        return isNumber(column) && written.equals(cell) ? cell : FormulaText.harmless(written);
    }

    private static boolean isNumber(Column column) {
        return !column.many() && (column.kind() == Column.Kind.WHOLE || column.kind() == Column.Kind.DECIMAL);
    }
}
