// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.format.chart;

import java.awt.geom.Rectangle2D;
import java.io.StringWriter;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGGraphics2DIOException;
import org.jfree.chart.JFreeChart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes a chart as SVG; letters become shapes, so that it looks alike wherever it is opened, and the same each time. */
final class SvgPaper {

    private static final String SVG = "http://www.w3.org/2000/svg";

    private SvgPaper() {}

    static String drawn(JFreeChart chart, int width, int height, String title, String description) {
        Document document = empty();
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment(null);
        context.setPrecision(2);
        SVGGraphics2D paper = new SVGGraphics2D(context, true);
        try {
            chart.draw(paper, new Rectangle2D.Double(0, 0, width, height));
            Element root = paper.getRoot();
            root.setAttributeNS(null, "viewBox", "0 0 " + width + " " + height);
            root.setAttributeNS(null, "width", String.valueOf(width));
            root.setAttributeNS(null, "height", String.valueOf(height));
            root.setAttributeNS(null, "role", "img");
            root.insertBefore(text(document, "desc", description), root.getFirstChild());
            root.insertBefore(text(document, "title", title), root.getFirstChild());
            StringWriter written = new StringWriter();
            paper.stream(root, written, false, false);
            return written.toString();
        } catch (SVGGraphics2DIOException e) {
            throw new IllegalStateException("A chart could not be written", e);
        } finally {
            paper.dispose();
        }
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Element text(Document document, String element, String text) {
        Element made = document.createElementNS(SVG, element);
        StringBuilder plain = new StringBuilder();
        // What XML has no room for is left out.
        text.codePoints()
                .filter(sign -> (sign >= ' ' && sign <= 0xD7FF) || (sign >= 0xE000 && sign <= 0xFFFD) || sign > 0xFFFF)
                .forEach(plain::appendCodePoint);
        made.appendChild(document.createTextNode(plain.toString()));
        return made;
    }
}
