// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.brygga.finding.FieldPath;
import org.brygga.finding.Finding;
import org.brygga.finding.Findings;
import org.brygga.finding.Origin;
import org.brygga.finding.RuleCode;
import org.brygga.finding.Severity;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads findings that an earlier check wrote, so that they can be compared with those of today.
 *
 * <p>An array or one finding a line, as {@link FindingWriter} writes them; properties that a later version added are passed
 * over.
 */
public final class FindingReader {

    private static final ObjectReader DOCUMENTS = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build()
            .readerFor(FindingDocument.class);

    private FindingReader() {}

    /**
     * Reads all findings, and leaves the stream open.
     *
     * @throws IOException if the stream fails
     * @throws IllegalArgumentException if the text is not what a finding writer writes
     */
    public static Findings read(InputStream stream) throws IOException {
        List<Finding> findings = new ArrayList<>();
        try (MappingIterator<FindingDocument> documents = DOCUMENTS.readValues(stream)) {
            while (documents.hasNextValue()) {
                findings.add(finding(documents.nextValue()));
            }
        } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
            // The text of the parser's exception may repeat what stands in the file.
            throw new IllegalArgumentException("The file does not hold findings as an earlier check wrote them");
        }
        return Findings.of(findings);
    }

    private static Finding finding(FindingDocument document) {
        FieldPath path = at(document.path());
        return new Finding(
                RuleCode.of(document.code()),
                Severity.valueOf(document.severity()),
                Ref.of(document.subject().type(), document.subject().key()),
                path,
                document.components().stream().map(FindingReader::at).toList(),
                document.arguments(),
                document.title(),
                document.text(),
                document.fix(),
                new Finding.PackVersion(document.pack(), document.packVersion()),
                origin(document),
                document.fingerprint());
    }

    private static FieldPath at(String pointer) {
        // Lists have lost their keys on the way; the fingerprint has kept them.
        return new FieldPath(pointer, pointer);
    }

    private static @Nullable Origin origin(FindingDocument document) {
        FindingDocument.Place place = document.place();
        if (place == null) {
            return null;
        }
        String whole = document.pointer();
        String record = whole.substring(0, whole.length() - document.path().length());
        return new Origin(place.file(), record, place.sheet(), place.line(), place.column());
    }
}
