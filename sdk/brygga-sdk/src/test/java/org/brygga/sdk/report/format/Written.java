// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.brygga.country.CountryPacks;
import org.brygga.sdk.report.Report;
import org.brygga.sdk.report.format.page.Letterhead;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Writes a report for a test, and takes apart what was written. */
final class Written {

    static final List<String> LANGUAGES = List.of("sv", "da", "nb", "nn", "en");
    static final ReportWriter WRITER = new ReportWriter(CountryPacks.load());

    private Written() {}

    static byte[] as(Format format, Report report, String language) {
        return as(format, report, language, Letterhead.PLAIN);
    }

    static byte[] as(Format format, Report report, String language, Letterhead letterhead) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            WRITER.write(report, format, Locale.forLanguageTag(language), letterhead, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static String html(Report report, String language) {
        return new String(as(Format.HTML, report, language), StandardCharsets.UTF_8);
    }

    /** As strictly as the maker of PDFs reads it. */
    static Document xml(String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            return builder.parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (Exception e) {
            throw new AssertionError("The text is not well-formed XML", e);
        }
    }

    static List<Element> all(Document page, String element) {
        NodeList found = page.getElementsByTagName(element);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    static List<Element> ofClass(Document page, String element, String name) {
        return all(page, element).stream()
                .filter(each -> List.of(each.getAttribute("class").split(" ")).contains(name))
                .toList();
    }

    static Map<String, String> parts(byte[] archive) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    static List<String> texts(List<Element> elements) {
        List<String> texts = new ArrayList<>();
        elements.forEach(element -> texts.add(element.getTextContent()));
        return texts;
    }
}
