// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.brygga.model.value.Quantity.Qualifier;
import org.brygga.sdk.json.report.Reports;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final Report REPORT = SampleReports.ofEverything();

    @Test
    void aReportThatWasWrittenIsReadAsTheSameValue() throws IOException {
        assertThat(read(written(REPORT))).isEqualTo(REPORT);
    }

    @Test
    void reportsThatSayTheSameHaveTheSameHash() {
        Cell sixtyOne = new Cell.Value(
                new BigDecimal("61.00"), Cell.Unit.COUNT, Qualifier.EXACT, null, null, null, "IND-TRN-1", null);

        assertThat(Reports.hash(SampleReports.with(sixtyOne))).isEqualTo(Reports.hash(REPORT));
        assertThat(Reports.hash(SampleReports.with(Cell.count(62, "IND-TRN-1"))))
                .isNotEqualTo(Reports.hash(REPORT));
        assertThat(Reports.hash(SampleReports.with(Cell.hidden()))).isNotEqualTo(Reports.hash(REPORT));
    }

    @Test
    void aReportThatWasChangedByHandIsNotRead() throws IOException {
        String changed = written(REPORT).replaceFirst("\"value\" *: *61", "\"value\" : 62");

        assertThat(changed).isNotEqualTo(written(REPORT));
        assertThatIllegalArgumentException().isThrownBy(() -> read(changed)).withMessageNotContaining("62");
    }

    @Test
    void aStreamThatFailsFailsAsAStream() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        };

        assertThatIOException().isThrownBy(() -> Reports.write(REPORT, full)).withMessage("full");
    }

    @Test
    void namesInAReportAreNotTold() {
        assertThat(Cell.words(Phrase.text("Somebody Else")).toString()).doesNotContain("Somebody");
    }

    @Test
    void aRowHasACellForEachColumn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Block.Table(
                        "table",
                        Phrase.text("Table"),
                        Phrase.text("Row"),
                        List.of(new Block.Column("one", Phrase.text("One"))),
                        List.of(new Block.Row("row", Phrase.text("Row"), List.of(), false)),
                        null));
    }

    private static String written(Report report) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        Reports.write(report, text);
        return text.toString(StandardCharsets.UTF_8);
    }

    private static Report read(String text) throws IOException {
        return Reports.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
