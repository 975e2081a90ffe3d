// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.research;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is given to research.
 *
 * @param rows in an order that says nothing
 * @param k as many people at least are alike in everything that somebody might know from elsewhere
 * @param withheld how many people were left out because too few are like them
 * @param statement what was done, in English, to go with the rows
 */
public record ResearchTable(List<ResearchRow> rows, int k, int withheld, String statement) {

    public ResearchTable {
        rows = List.copyOf(rows);
    }

    /**
     * Writes the rows as CSV with a header (RFC 4180).
     *
     * @throws IOException if the writer fails
     */
    public void write(Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(out);
        csv.writeRecord(
                "pseudonym", "ageBand", "municipality", "year", "programme", "attended", "completed", "outcome");
        for (ResearchRow row : rows) {
            csv.writeRecord(
                    row.pseudonym(),
                    text(row.ageBand()),
                    text(row.municipality()),
                    text(row.year()),
                    text(row.programme()),
                    String.valueOf(row.attended()),
                    String.valueOf(row.completed()),
                    text(row.outcome()));
        }
        csv.flush();
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
