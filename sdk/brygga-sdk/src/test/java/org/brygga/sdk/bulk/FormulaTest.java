// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.IndexedDataset;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.organisation.OrganisationBuilder;
import org.brygga.sdk.bulk.reading.Arrivals;
import org.brygga.sdk.bulk.reading.FileReader;
import org.brygga.sdk.bulk.reading.Mapping;
import org.brygga.sdk.bulk.writing.CsvSetWriter;
import org.brygga.sdk.bulk.writing.WorkbookWriter;
import org.brygga.sdk.sheet.SheetLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No text that somebody wrote becomes a formula in what is written for offices, and each comes back as it was. */
class FormulaTest {

    /** Everything that a program of tables has ever taken for the beginning of a formula, and what only looks like it. */
    private static final List<String> PAYLOADS = List.of(
            "=1+1",
            "=1+1;2",
            "= 1+1",
            "==1+1",
            "+1+1",
            "-1+1",
            "-5",
            "@SUM(1+1)",
            "@name",
            "+47 70 00 00 00",
            "+",
            "-",
            "=",
            "@",
            "=HYPERLINK(\"http://example.org\";\"x\")",
            "=cmd|'/c calc'!A1",
            "-2+3+cmd|' /C calc'!A1",
            "@SUM(1+1)*cmd|' /C calc'!A1",
            "=IMPORTXML(\"http://example.org\",\"//a\")",
            "=WEBSERVICE(\"http://example.org\")",
            "=DDE(\"a\";\"b\";\"c\")",
            "\t=1+1",
            "\r=1+1",
            "\n=1+1",
            "\r\n=1+1",
            "\0=1+1",
            "\uFF1D1+1",
            "\uFF0B1+1",
            "\uFF0D1+1",
            "\uFF201+1",
            "'=1+1",
            "''=1+1",
            "'",
            "' =1+1",
            " =1+1",
            "\u00A0=1+1",
            "\"=1+1\"",
            "\";=1+1;\"",
            "a;=1+1",
            "a\n=1+1",
            "=\"a\"\"b\"",
            "{=1+1}",
            "%0A=1+1",
            "_x003D_1+1",
            "1E5",
            "1/2",
            "TRUE",
            "\uFEFF=1+1");

    /** Semicolons, UTF-8, and formulas are evaluated wherever the program sees one. */
    private static final String MOST_EAGER = "--infilter=CSV:59,34,76,1,,0,false,true,false,false,0,true";

    @TempDir
    private Path folder;

    private static Dataset dataset() {
        IndexedDataset.Builder builder = IndexedDataset.builder();
        IntStream.range(0, PAYLOADS.size())
                .mapToObj(number -> OrganisationBuilder.builder()
                        .id("o" + number)
                        .name(PAYLOADS.get(number))
                        .vision(PAYLOADS.get(number))
                        .build())
                .forEach(builder::add);
        return builder.build();
    }

    private Path workbook() throws IOException {
        Path file = folder.resolve("organisations.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            new WorkbookWriter(Imports.BRYGGA.packs()).write(dataset(), Locale.ENGLISH, out);
        }
        return file;
    }

    private Path archive() throws IOException {
        Path file = folder.resolve("organisations.zip");
        try (OutputStream out = Files.newOutputStream(file)) {
            new CsvSetWriter(Imports.BRYGGA.packs()).write(dataset(), out);
        }
        return file;
    }

    @Test
    void everyTextComesBackAsItWas() throws IOException {
        for (Path file : List.of(workbook(), archive())) {
            Arrivals read = new FileReader(Imports.BRYGGA.packs(), SheetLimits.STANDARD)
                    .read(file, String.valueOf(file.getFileName()), Mapping.NONE, null);

            assertThat(read.records().stream()
                            .map(one -> (Organisation) one.read().aggregate().orElseThrow())
                            .flatMap(one -> Stream.of(one.name(), one.vision())))
                    .as(file.toString())
                    .containsExactlyElementsOf(PAYLOADS.stream()
                            .flatMap(text -> Stream.of(text, text))
                            .toList());
        }
    }

    @Test
    void libreOfficeEvaluatesNothing() throws Exception {
        assumeTrue(Office.found());
        Path csv = folder.resolve("organisations.csv");
        try (ZipFile archive = new ZipFile(archive().toFile());
                InputStream part = archive.getInputStream(new ZipEntry("organisations.csv"))) {
            Files.copy(part, csv);
        }
        Path unguarded = Files.writeString(folder.resolve("unguarded.csv"), "id;name\na;=1+1\n");

        assertThat(opened(unguarded, MOST_EAGER)).as("it would, if it could").contains("table:formula=");
        assertThat(opened(csv, MOST_EAGER)).contains("o0").doesNotContain("table:formula=", "office:value=\"2\"");
        assertThat(opened(workbook(), "--nologo"))
                .contains("o0")
                .doesNotContain("table:formula=", "office:value=\"2\"");
    }

    /** A file as the office program holds it once it has opened it. */
    private String opened(Path file, String option) throws IOException, InterruptedException {
        return Files.readString(Office.saved(file, folder.resolve("out"), "fods", option));
    }
}
