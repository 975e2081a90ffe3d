// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.format.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Lets an SVG pass that is a drawing and nothing else. */
final class SvgGuard {

    private static final String SVG = "http://www.w3.org/2000/svg";

    /** A browser would not run these within a picture; whoever saves the picture and opens it alone would be worse off. */
    private static final Set<String> DRAWING = Set.of(
            "svg",
            "g",
            "defs",
            "title",
            "desc",
            "metadata",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "use",
            "symbol",
            "clippath",
            "mask",
            "pattern",
            "lineargradient",
            "radialgradient",
            "stop",
            "style");

    private static final Pattern ELSEWHERE =
            Pattern.compile("url\\s*\\(\\s*['\"]?\\s*(?!#)|@import|\\\\|expression\\s*\\(", Pattern.CASE_INSENSITIVE);

    private SvgGuard() {}

    /** @throws IllegalArgumentException if it is not a drawing, or more than one */
    static byte[] checked(byte[] content) {
        Document document = parsed(content);
        Element root = document.getDocumentElement();
        if (!"svg".equals(root.getLocalName())) {
            throw refused();
        }
        for (Node node = document.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE) {
                throw refused();
            }
        }
        check(root);
        return content;
    }

    private static Document parsed(byte[] content) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            var builder = factory.newDocumentBuilder();
            // The usual handler prints what it read.
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new ByteArrayInputStream(content));
        } catch (SAXException | IOException e) {
            // Its words may repeat what stands in the file.
            throw new IllegalArgumentException("A logo is a PNG or an SVG without a document type");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void check(Element element) {
        String name = String.valueOf(element.getLocalName()).toLowerCase(Locale.ROOT);
        boolean drawn = SVG.equals(element.getNamespaceURI());
        // Drawing programs leave notes of their own, in namespaces of their own, which nobody acts on.
        if ((drawn && !DRAWING.contains(name)) || isMarkup(element.getNamespaceURI())) {
            throw refused();
        }
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            check(attributes.item(i));
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                check(inner);
            } else if (child.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE
                    || ("style".equals(name)
                            && ELSEWHERE
                                    .matcher(String.valueOf(child.getNodeValue()))
                                    .find())) {
                throw refused();
            }
        }
    }

    private static boolean isMarkup(@org.jspecify.annotations.Nullable String namespace) {
        return namespace == null || namespace.startsWith("http://www.w3.org/1999/xhtml");
    }

    private static void check(Node attribute) {
        String name = String.valueOf(attribute.getLocalName()).toLowerCase(Locale.ROOT);
        String value = attribute.getNodeValue().strip();
        boolean reference = name.equals("href") || name.equals("src") || name.equals("base");
        if (name.startsWith("on")
                || (reference && !value.startsWith("#"))
                || ELSEWHERE.matcher(value).find()) {
            throw refused();
        }
    }

    private static IllegalArgumentException refused() {
        return new IllegalArgumentException(
                "A logo as SVG holds shapes and text only: no scripts, pictures, documents or references to elsewhere");
    }
}
