// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json.plain;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes texts, numbers, truths, lists and maps as JSON, two spaces a level and a line feed on every system. */
public final class PlainWriter {

    private static final ObjectWriter PRETTY = JsonMapper.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build()
            .writer()
            .with(new DefaultPrettyPrinter()
                    .withSeparators(Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withArrayEmptySeparator("")
                            .withObjectEmptySeparator(""))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private PlainWriter() {}

    /**
     * Writes a document in UTF-8 with a line feed at its end, and leaves the stream open.
     *
     * @throws IOException if the stream fails
     */
    public static void write(Map<String, ?> document, OutputStream out) throws IOException {
        try {
            PRETTY.writeValue(out, document);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        out.write('\n');
    }
}
