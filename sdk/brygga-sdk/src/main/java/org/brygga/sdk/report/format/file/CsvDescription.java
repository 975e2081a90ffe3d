// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.format.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.brygga.finding.RuleCode;
import org.brygga.sdk.json.report.Reports;
import org.brygga.sdk.report.Block;
import org.brygga.sdk.report.Definition;
import org.brygga.sdk.report.Head;
import org.brygga.sdk.report.Report;
import org.brygga.sdk.report.format.wording.Told;

/** What the CSV files of a report hold, for programs, with all that the report says of itself. */
final class CsvDescription {

    private CsvDescription() {}

    static Map<String, Object> of(Report report, List<CsvRows.File> files, Told told) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put(
                "@context",
                List.of(
                        "http://www.w3.org/ns/csvw",
                        Map.of("@language", told.language().toLanguageTag())));
        written.put("dc:title", told.say(report.head().title()));
        written.put("dc:publisher", told.say(report.head().publisher()));
        Map<String, Object> dialect = new LinkedHashMap<>();
        dialect.put("delimiter", String.valueOf(CsvArchive.SEPARATOR));
        dialect.put("encoding", "utf-8");
        dialect.put("header", true);
        written.put("dialect", dialect);
        written.put("tables", files.stream().map(CsvDescription::table).toList());
        written.put("notes", List.of(head(report, told), means(report, told)));
        return written;
    }

    private static Map<String, Object> table(CsvRows.File file) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(
                "columns",
                CsvRows.COLUMNS.stream()
                        .map(column -> {
                            Map<String, Object> described = new LinkedHashMap<>();
                            described.put("name", column.name());
                            described.put("titles", column.name());
                            described.put("datatype", column.type());
                            return described;
                        })
                        .toList());
        schema.put("primaryKey", List.of("row", "column"));
        Map<String, Object> table = new LinkedHashMap<>();
        table.put("url", file.name());
        table.put("dc:title", file.title());
        table.put("tableSchema", schema);
        return table;
    }

    private static Map<String, Object> head(Report report, Told told) {
        Head head = report.head();
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("kind", report.kind().word());
        if (head.about() != null) {
            said.put("about", head.about().text());
        }
        said.put("subject", told.say(head.subject()));
        if (head.period().start() != null) {
            said.put("from", head.period().start().text());
        }
        if (head.period().end() != null) {
            said.put("to", head.period().end().text());
        }
        said.put("asOf", head.asOf().toString());
        said.put("audience", head.audience().name());
        said.put("protection", told.say(head.protection()));
        said.put("schemes", head.schemes().stream().map(told::say).toList());
        said.put("packs", head.packs());
        said.put("remarks", head.remarks().stream().map(told::say).toList());
        said.put("sha256", Reports.hash(report));
        return said;
    }

    private static Map<String, Object> means(Report report, Told told) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put(
                "definitions",
                report.definitions().stream()
                        .map(definition -> definition(definition, told))
                        .toList());
        said.put(
                "sources",
                report.sources().stream().map(source -> source(source, told)).toList());
        List<Object> withheld = new ArrayList<>();
        report.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Block.Withheld.class::isInstance)
                .map(Block.Withheld.class::cast)
                .forEach(block -> {
                    Map<String, Object> one = new LinkedHashMap<>();
                    one.put("id", block.id());
                    one.put("title", told.say(block.caption()));
                    one.put(
                            "because",
                            block.because().stream().map(RuleCode::text).toList());
                    withheld.add(one);
                });
        said.put("withheld", withheld);
        return said;
    }

    private static Map<String, Object> source(Report.Source source, Told told) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("id", source.ref().text());
        said.put("title", told.say(source.title()));
        return said;
    }

    private static Map<String, Object> definition(Definition definition, Told told) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("code", definition.code());
        said.put("version", definition.version());
        said.put("title", told.say(definition.title()));
        said.put("numerator", told.say(definition.numerator()));
        if (definition.denominator() != null) {
            said.put("denominator", told.say(definition.denominator()));
        }
        said.put("population", told.say(definition.population()));
        if (definition.leftOut() != null) {
            said.put("leftOut", told.say(definition.leftOut()));
        }
        return said;
    }
}
