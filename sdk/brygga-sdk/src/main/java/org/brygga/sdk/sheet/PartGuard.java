// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.sheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.brygga.sdk.sheet.RefusedFileException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Walks through the XML of the parts of a workbook, with the parser that its reader uses, so that both understand the same: whatever
 * the encoding and however far down. Nothing is kept of what stands there.
 */
final class PartGuard {

    private static final XMLInputFactory FACTORY = factory();
    private static final int DEEPEST = 200;
    private static final Pattern MACRO_TYPE = Pattern.compile(".*(macroenabled|vbaproject|activex).*");

    private final SheetLimits limits;
    private final SheetWalk cells;

    PartGuard(SheetLimits limits) {
        this.limits = limits;
        this.cells = new SheetWalk(limits);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /**
     * Walks through a part.
     *
     * @param letters the part from its beginning, unpacked through the counter
     * @param lenient whether it may be broken: drawings of old kinds often are, and a reader comes no further than we do
     */
    void walk(InputStream letters, CountedStream counter, boolean lenient) throws IOException {
        XMLStreamReader xml = null;
        try {
            xml = FACTORY.createXMLStreamReader(letters);
            walk(xml, counter);
        } catch (XMLStreamException | RuntimeException e) {
            // The parser reads texts late, where its interface lets it throw nothing that is declared.
            refused(e);
            if (!lenient) {
                throw new RefusedFileException(Reason.BROKEN, e);
            }
        } finally {
            close(xml);
        }
    }

    /** What the counter refused, the parser wraps into exceptions of its own. */
    private static void refused(Throwable thrown) throws RefusedFileException {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusedFileException refused) {
                throw refused;
            }
        }
    }

    private static void close(@Nullable XMLStreamReader xml) {
        try {
            if (xml != null) {
                xml.close();
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A parser gives its buffers back", e);
        }
    }

    private void walk(XMLStreamReader xml, CountedStream counter) throws XMLStreamException, RefusedFileException {
        int depth = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            counter.endPiece();
            switch (event) {
                case XMLStreamConstants.DTD -> throw new RefusedFileException(Reason.ENTITIES);
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw new RefusedFileException(Reason.BROKEN);
                    }
                    if (depth == 1) {
                        cells.begin(xml.getLocalName());
                        if (!cells.isSheet()) {
                            // The reader holds what it needs of such a part in memory.
                            counter.allowOnly(limits.part());
                        }
                    }
                    leadsNowhere(xml);
                    cells.start(xml, depth);
                }
                case XMLStreamConstants.END_ELEMENT -> cells.end(xml.getLocalName(), depth--);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    cells.text(xml);
                default -> {
                    // Comments and the like say nothing to the reader.
                }
            }
        }
    }

    /** What somebody can click on is no danger until she does; what a program follows by itself is. */
    private static void leadsNowhere(XMLStreamReader xml) throws RefusedFileException {
        String name = xml.getLocalName();
        if ("Relationship".equals(name)
                && "external".equalsIgnoreCase(value(xml, "TargetMode").strip())
                && !value(xml, "Type").endsWith("/hyperlink")) {
            throw new RefusedFileException(Reason.LEADS_ELSEWHERE);
        }
        if (("Override".equals(name) || "Default".equals(name))
                && MACRO_TYPE
                        .matcher(value(xml, "ContentType").toLowerCase(Locale.ROOT))
                        .matches()) {
            throw new RefusedFileException(Reason.MACROS);
        }
    }

    static String value(XMLStreamReader xml, String attribute) {
        String value = xml.getAttributeValue(null, attribute);
        return value == null ? "" : value;
    }

    /** Whether all parts together are what the reader can hold. */
    void end() throws RefusedFileException {
        cells.endOfAll();
    }
}
