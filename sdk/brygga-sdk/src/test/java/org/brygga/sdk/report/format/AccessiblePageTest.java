// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.brygga.sdk.report.Report;
import org.brygga.sdk.report.SampleReports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A real browser looks through the page with the rules of axe. */
class AccessiblePageTest {

    private static final Report REPORT = SampleReports.ofEverything();

    @TempDir
    private Path folder;

    @BeforeEach
    void needsABrowser() {
        Axe.needsABrowser();
    }

    @ParameterizedTest
    @CsvSource({"sv,1280", "en,1280", "sv,500"})
    void axeFindsNothingInThePage(String language, int width) throws Exception {
        assertThat(new Axe(folder).found(Written.html(REPORT, language), width))
                .filteredOn(line -> !line.startsWith("passes"))
                .isEmpty();
    }

    @Test
    void axeWouldFindAPictureWithoutWords() throws Exception {
        String spoiled = Written.html(REPORT, "sv").replaceAll(" alt=\"[^\"]*\"", "");

        assertThat(new Axe(folder).found(spoiled, 1280)).anyMatch(line -> line.startsWith("critical image-alt"));
    }
}
