// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.brygga.sdk.json.report.Reports;
import org.brygga.sdk.report.Report;
import org.brygga.sdk.report.SampleReports;
import org.brygga.sdk.report.format.page.Letterhead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportWriterTest {

    private static final Report REPORT = SampleReports.ofEverything();

    @Test
    void theReportItselfIsReadAgainAsTheSameValue() throws IOException {
        assertThat(Reports.read(new ByteArrayInputStream(Written.as(Format.JSON, REPORT, "sv"))))
                .isEqualTo(REPORT);
    }

    @Test
    void formatsHaveWordsThatLeadBackToThem() {
        assertThat(Arrays.stream(Format.values()).map(Format::word))
                .containsExactly("html", "pdf", "xlsx", "csv", "json");
        assertThat(Format.values())
                .allSatisfy(format -> assertThat(Format.ofWord(format.word())).contains(format));
        assertThat(Format.ofWord("PDF")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void theStreamStaysOpen(Format format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new AssertionError("The stream is the caller's");
            }
        };
        Written.WRITER.write(REPORT, format, Locale.forLanguageTag("da"), Letterhead.PLAIN, out);

        assertThat(out.size()).isPositive();
    }

    @Test
    void aLibraryThatLacksIsNamed() {
        List<Library> lacking = List.of(
                new Library("org.example:there", "org/brygga/sdk/report/Report.class"),
                new Library("org.example:away", "org/example/Away.class"));

        assertThatIllegalStateException()
                .isThrownBy(() -> Library.require(Format.PDF, lacking))
                .withMessageContaining("PDF")
                .withMessageContaining("org.example:away")
                .withMessageNotContaining("org.example:there");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void everyLibraryThatAFormatNamesIsFoundByItsFile(Format format) {
        Library.require(format, format.libraries(true));
        assertThat(format.libraries(false))
                .hasSizeLessThanOrEqualTo(format.libraries(true).size());
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aStreamThatFailsIsTheCallersToKnow(Format format) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int letter) throws IOException {
                throw new IOException("full");
            }
        };

        org.assertj.core.api.Assertions.assertThatIOException()
                .isThrownBy(() -> Written.WRITER.write(REPORT, format, Locale.ENGLISH, Letterhead.PLAIN, full));
    }
}
