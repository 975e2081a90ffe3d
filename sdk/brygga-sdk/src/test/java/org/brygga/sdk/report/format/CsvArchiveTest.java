// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.brygga.sdk.json.report.Reports;
import org.brygga.sdk.report.Head;
import org.brygga.sdk.report.Report;
import org.brygga.sdk.report.SampleReports;
import org.brygga.sdk.report.format.file.Publication;
import org.junit.jupiter.api.Test;

class CsvArchiveTest {

    private static final Report REPORT = SampleReports.ofEverything();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Publication PUBLICATION = new Publication(
            URI.create("https://data.example.org/sodra-2025"),
            URI.create("https://data.example.org/sodra-2025.zip"),
            URI.create("https://creativecommons.org/publicdomain/zero/1.0/"),
            "data@example.org",
            List.of("bryggan"));

    @Test
    void everyCellIsALineWithItsStateAndItsRawValue() throws IOException {
        List<NamedCsvRecord> lines = csv(parts("sv").get("years.csv"));

        assertThat(lines).hasSize(12);
        assertThat(lines.get(0).getField("row")).isEqualTo("2023");
        assertThat(lines)
                .extracting(line -> line.getField("state"))
                .containsExactly(
                        "HIDDEN",
                        "VALUE",
                        "WORDS",
                        "VALUE",
                        "NOT_STATED",
                        "NOT_APPLICABLE",
                        "HIDDEN",
                        "VALUE",
                        "WORDS",
                        "VALUE",
                        "VALUE",
                        "NOT_APPLICABLE");
        assertThat(lines.get(0).getField("value")).isEmpty();
        assertThat(lines.get(1).getField("value")).isEqualTo("200000");
        assertThat(lines.get(1).getField("currency")).isEqualTo("NOK");
        assertThat(lines.get(9).getField("total")).isEqualTo("true");
    }

    @Test
    void keyFiguresKeepWhatTheyAreMadeOfAndWhereTheyComeFrom() throws IOException {
        NamedCsvRecord share = csv(parts("sv").get("figures-key.csv")).get(1);

        assertThat(List.of("value", "numerator", "denominator", "indicator", "version", "source"))
                .extracting(share::getField)
                .containsExactly("0.95082", "58", "61", "IND-TRN-2", "1", "source:conference");
        assertThat(csv(parts("sv").get("figures-key.csv")).get(2).getField("qualifier"))
                .isEqualTo("MORE_THAN");
    }

    @Test
    void whatLooksLikeAFormulaIsHarmless() throws IOException {
        assertThat(csv(parts("sv").get("years.csv")).get(8).getField("words")).isEqualTo("'=1+1");
    }

    @Test
    void theDescriptionNamesEveryFileAndEveryColumnOfIt() throws IOException {
        Map<String, String> parts = parts("nb");
        JsonNode described = JSON.readTree(parts.get("csv-metadata.json"));

        assertThat(described.get("@context").get(0).asText()).isEqualTo("http://www.w3.org/ns/csvw");
        assertThat(described.get("tables").findValuesAsText("url")).containsExactly("figures-key.csv", "years.csv");
        for (JsonNode table : described.get("tables")) {
            String header =
                    parts.get(table.get("url").asText()).lines().findFirst().orElseThrow();
            assertThat(String.join(";", table.get("tableSchema").get("columns").findValuesAsText("name")))
                    .isEqualTo(header.substring(1));
        }
        assertThat(described.get("notes").get(0).get("sha256").asText()).isEqualTo(Reports.hash(REPORT));
        assertThat(described
                        .get("notes")
                        .get(1)
                        .get("withheld")
                        .get(0)
                        .get("id")
                        .asText())
                .isEqualTo("languages");
    }

    @Test
    void theSameReportGivesTheSameBytes() {
        assertThat(Written.as(Format.CSV, REPORT, "da")).isEqualTo(Written.as(Format.CSV, REPORT, "da"));
    }

    /** What DCAT-AP 3.0.0 demands (its SHACL shapes with sh:minCount 1), and of what kind it is. */
    @Test
    void theRecordForCataloguesHasWhatDcatApDemands() throws IOException {
        JsonNode dataset = JSON.readTree(open(REPORT).get("dcat.jsonld"));

        assertThat(dataset.get("@context").get("dcat").asText()).isEqualTo("http://www.w3.org/ns/dcat#");
        assertThat(dataset.get("@type").asText()).isEqualTo("dcat:Dataset");
        assertThat(dataset.get("@id").asText()).isEqualTo(PUBLICATION.dataset().toString());
        for (String property : List.of("dct:title", "dct:description")) {
            assertThat(dataset.get(property).get("@value").asText()).isNotBlank();
            assertThat(dataset.get(property).get("@language").asText()).isEqualTo("sv");
        }
        JsonNode publisher = dataset.get("dct:publisher");
        assertThat(publisher.get("@type").asText()).isEqualTo("foaf:Agent");
        assertThat(publisher.get("foaf:name").get("@value").asText()).isEqualTo("F\u00f6reningen Bryggan");
        JsonNode distribution = dataset.get("dcat:distribution");
        assertThat(distribution.get("@type").asText()).isEqualTo("dcat:Distribution");
        assertThat(distribution.get("dcat:accessURL").get("@id").asText())
                .isEqualTo(PUBLICATION.access().toString());
        assertThat(distribution.get("dct:license").get("@id").asText())
                .isEqualTo(PUBLICATION.licence().toString());
        assertThat(dataset.get("dct:temporal")
                        .get("dcat:startDate")
                        .get("@value")
                        .asText())
                .isEqualTo("2025-01-01");
        assertThat(dataset.get("dct:language").get("@id").asText()).endsWith("/SWE");
    }

    @Test
    void anInternalReportIsNoOpenData() {
        Head head = REPORT.head();
        Head internal = new Head(
                head.title(),
                head.about(),
                head.subject(),
                head.publisher(),
                head.period(),
                head.asOf(),
                Head.Audience.INTERNAL,
                head.protection(),
                head.schemes(),
                head.packs(),
                head.remarks());
        Report report = new Report(REPORT.kind(), internal, REPORT.sections(), REPORT.definitions(), REPORT.sources());

        assertThatIllegalArgumentException().isThrownBy(() -> open(report));
    }

    @Test
    void anAddressOfOpenDataIsOneOfTheWeb() {
        URI web = PUBLICATION.dataset();
        for (String address : List.of("file:///etc/passwd", "javascript:alert(1)", "sodra", "https:///x")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Publication(URI.create(address), web, web, null, List.of()));
        }
    }

    private static Map<String, String> parts(String language) throws IOException {
        return Written.parts(Written.as(Format.CSV, REPORT, language));
    }

    private static Map<String, String> open(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Written.WRITER.writeOpenData(report, PUBLICATION, Locale.forLanguageTag("sv"), out);
        return Written.parts(out.toByteArray());
    }

    private static List<NamedCsvRecord> csv(String text) {
        assertThat(text).startsWith("\uFEFFrow;").endsWith("\r\n");
        return CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(text.substring(1)).stream()
                .toList();
    }
}
