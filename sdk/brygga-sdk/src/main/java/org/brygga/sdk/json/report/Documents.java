// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads the documents of this package; what a later version added is passed over. */
final class Documents {

    /** The form in which documents are written here. */
    static final String FORMAT = "1";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private static final ObjectWriter PRETTY = MAPPER.writer()
            .with(new DefaultPrettyPrinter()
                    .withSeparators(Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withArrayEmptySeparator("")
                            .withObjectEmptySeparator(""))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private Documents() {}

    static void write(Object document, OutputStream out) throws IOException {
        // Made as a whole first: a stream that fails then fails as a stream, and not as an exception of the engine.
        out.write(PRETTY.writeValueAsBytes(document));
        out.write('\n');
    }

    /** Makes a value of a document. */
    interface Making<D, V> {

        V make(D document);
    }

    /**
     * Reads a document.
     *
     * @param what it should be, for the message if it is not
     * @throws IllegalArgumentException if it is not; the message does not repeat what stands in it
     */
    static <D extends Formatted, V> V read(InputStream in, Class<D> type, String what, Making<D, V> making)
            throws IOException {
        try {
            @Nullable D document = MAPPER.readValue(in, type);
            if (document != null && FORMAT.equals(document.format())) {
                return making.make(document);
            }
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
            // The words of these may repeat what stands in the file.
            throw new IllegalArgumentException("The file does not hold " + what);
        }
        throw new IllegalArgumentException("The file does not hold " + what);
    }

    /** A document that says in which form it is written. */
    interface Formatted {

        @Nullable String format();
    }
}
