// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.format.file;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.brygga.sdk.json.report.Reports;
import org.brygga.sdk.report.Head;
import org.brygga.sdk.report.Report;
import org.brygga.sdk.report.format.wording.Told;

/**
 * The record by which catalogues of open data know a report: a dataset with one distribution, after DCAT-AP 3.0
 * (https://semiceu.github.io/DCAT-AP/releases/3.0.0/), as JSON-LD.
 */
final class CatalogueRecord {

    private static final String EUROPE = "http://publications.europa.eu/resource/authority/";
    private static final String TYPES = "https://www.iana.org/assignments/media-types/";

    /** The languages of Europe's list of languages that reports are written in. */
    private static final Map<String, String> LANGUAGES =
            Map.of("sv", "SWE", "da", "DAN", "nb", "NOB", "nn", "NNO", "en", "ENG", "fi", "FIN");

    private CatalogueRecord() {}

    static Map<String, Object> of(Report report, Publication publication, Told told) {
        Map<String, Object> prefixes = new LinkedHashMap<>();
        prefixes.put("dcat", "http://www.w3.org/ns/dcat#");
        prefixes.put("dct", "http://purl.org/dc/terms/");
        prefixes.put("foaf", "http://xmlns.com/foaf/0.1/");
        prefixes.put("vcard", "http://www.w3.org/2006/vcard/ns#");
        prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", prefixes);
        document.putAll(dataset(report, publication, told));
        return document;
    }

    private static Map<String, Object> dataset(Report report, Publication publication, Told told) {
        Head head = report.head();
        Map<String, Object> dataset = new LinkedHashMap<>();
        dataset.put("@id", publication.dataset().toString());
        dataset.put("@type", "dcat:Dataset");
        dataset.put("dct:title", said(title(head, told), told));
        dataset.put("dct:description", said(description(head, told), told));
        dataset.put("dct:identifier", Reports.hash(report));
        dataset.put("dct:publisher", node("foaf:Agent", Map.of("foaf:name", said(told.say(head.publisher()), told))));
        if (publication.contact() != null) {
            dataset.put(
                    "dcat:contactPoint",
                    node("vcard:Kind", Map.of("vcard:hasEmail", link("mailto:" + publication.contact()))));
        }
        dataset.put("dct:issued", date(head.asOf().toString()));
        Map<String, Object> days = new LinkedHashMap<>();
        head.period().firstDay().ifPresent(day -> days.put("dcat:startDate", date(day.toString())));
        head.period().lastDay().ifPresent(day -> days.put("dcat:endDate", date(day.toString())));
        if (!days.isEmpty()) {
            dataset.put("dct:temporal", node("dct:PeriodOfTime", days));
        }
        language(dataset, told);
        dataset.put("dct:accessRights", link(EUROPE + "access-right/PUBLIC"));
        dataset.put("dcat:theme", link(EUROPE + "data-theme/SOCI"));
        if (!publication.keywords().isEmpty()) {
            dataset.put(
                    "dcat:keyword",
                    publication.keywords().stream()
                            .map(word -> said(word, told))
                            .toList());
        }
        dataset.put("dcat:distribution", distribution(head, publication, told));
        return dataset;
    }

    private static Map<String, Object> distribution(Head head, Publication publication, Told told) {
        Map<String, Object> distribution = new LinkedHashMap<>();
        distribution.put("dct:title", said(title(head, told) + " (CSV)", told));
        distribution.put("dcat:accessURL", link(publication.access().toString()));
        distribution.put("dct:license", link(publication.licence().toString()));
        distribution.put("dct:format", link(EUROPE + "file-type/CSV"));
        distribution.put("dcat:mediaType", link(TYPES + "text/csv"));
        distribution.put("dcat:packageFormat", link(TYPES + "application/zip"));
        language(distribution, told);
        return node("dcat:Distribution", distribution);
    }

    private static void language(Map<String, Object> node, Told told) {
        String known = LANGUAGES.get(told.language().getLanguage());
        if (known != null) {
            node.put("dct:language", link(EUROPE + "language/" + known));
        }
    }

    private static String title(Head head, Told told) {
        return told.say(head.title()) + ", " + told.say(head.subject());
    }

    private static String description(Head head, Told told) {
        return title(head, told) + ". " + told.word("period") + ": " + told.period(head.period()) + ". "
                + told.say(head.protection()) + " "
                + head.remarks().stream().map(told::say).collect(Collectors.joining(" "));
    }

    private static Map<String, Object> said(String text, Told told) {
        return pair("@language", told.language().toLanguageTag(), "@value", text);
    }

    private static Map<String, Object> date(String day) {
        return pair("@type", "xsd:date", "@value", day);
    }

    /** In this order on every run, so that equal reports give equal files. */
    private static Map<String, Object> pair(String first, Object one, String second, Object other) {
        Map<String, Object> pair = new LinkedHashMap<>();
        pair.put(first, one);
        pair.put(second, other);
        return pair;
    }

    private static Map<String, Object> link(String address) {
        return Map.of("@id", address);
    }

    private static Map<String, Object> node(String type, Map<String, Object> properties) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("@type", type);
        node.putAll(properties);
        return node;
    }
}
