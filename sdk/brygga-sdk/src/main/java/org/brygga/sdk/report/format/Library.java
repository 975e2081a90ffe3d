// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.format;

import java.util.List;
import java.util.stream.Stream;

/**
 * A library that is an option of the SDK.
 *
 * @param artifact by which a build asks for it
 * @param type a type or a file of it, by which it is known to be there
 */
record Library(String artifact, String type) {

    static final List<Library> CHARTS = List.of(
            new Library("org.jfree:jfreechart", "org/jfree/chart/JFreeChart.class"),
            new Library("org.apache.xmlgraphics:batik-svggen", "org/apache/batik/svggen/SVGGraphics2D.class"),
            new Library("com.formdev:flatlaf-fonts-roboto", "com/formdev/flatlaf/fonts/roboto/Roboto-Regular.ttf"));

    static final List<Library> PAGES = Stream.concat(
                    CHARTS.stream(),
                    Stream.of(
                            new Library(
                                    "io.github.openhtmltopdf:openhtmltopdf-pdfbox",
                                    "com/openhtmltopdf/pdfboxout/PdfRendererBuilder.class"),
                            new Library(
                                    "io.github.openhtmltopdf:openhtmltopdf-svg-support",
                                    "com/openhtmltopdf/svgsupport/BatikSVGDrawer.class"),
                            new Library(
                                    "io.github.openhtmltopdf:openhtmltopdf-slf4j",
                                    "com/openhtmltopdf/slf4j/Slf4jLogger.class")))
            .toList();

    static final List<Library> WORKBOOKS =
            List.of(new Library("org.apache.poi:poi-ooxml", "org/apache/poi/xssf/usermodel/XSSFWorkbook.class"));

    /** @throws IllegalStateException if one is not on the class path; the message names all that lack */
    static void require(Format format, List<Library> libraries) {
        List<String> lacking = lacking(libraries);
        if (!lacking.isEmpty()) {
            throw new IllegalStateException(
                    "To write a report as " + format + ", add to the class path: " + String.join(", ", lacking));
        }
    }

    /** The artifacts that are not on the class path. */
    static List<String> lacking(List<Library> libraries) {
        ClassLoader loader = Library.class.getClassLoader();
        return libraries.stream()
                .filter(library -> loader.getResource(library.type()) == null)
                .map(Library::artifact)
                .toList();
    }
}
