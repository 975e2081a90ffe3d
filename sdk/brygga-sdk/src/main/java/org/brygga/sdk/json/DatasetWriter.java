// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.DatasetDocument;
import org.brygga.dataset.DocumentHeader;
import org.brygga.dataset.IndexedDataset;
import org.brygga.dataset.RecordType;
import org.brygga.finding.Finding;
import org.brygga.model.value.Aggregate;
import org.brygga.sdk.json.text.TextForm;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes a dataset as one document or as JSON Lines, from which a reader makes equal records. */
public final class DatasetWriter {

    /** Leaves out what is absent; keeps the order of the components, and an empty text, which is not absent. */
    static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .withConfigOverride(
                    List.class,
                    list -> list.setInclude(
                            JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS)))
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    /** Two spaces and a line feed on every system, so that the same data give the same bytes. */
    static final ObjectWriter PRETTY = MAPPER.writer()
            .with(new DefaultPrettyPrinter()
                    .withSeparators(Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withArrayEmptySeparator("")
                            .withObjectEmptySeparator(""))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    /** One object without a line feed inside. */
    static final ObjectWriter LINE = MAPPER.writer();

    private final List<String> packs;

    /**
     * @param packs the packs that the header names
     */
    public DatasetWriter(Collection<Finding.PackVersion> packs) {
        this.packs = packs.stream().map(Finding.PackVersion::toString).toList();
    }

    /** A header for data with that name, in the format that is written here. */
    public DocumentHeader header(@Nullable String name) {
        return new DocumentHeader(DocumentHeader.FORMAT, name, packs);
    }

    /**
     * Writes one document, and leaves the stream open.
     *
     * @throws IOException if the stream fails
     */
    public void write(DatasetDocument document, OutputStream out) throws IOException {
        write(IndexedDataset.of(document), document.brygga(), out);
    }

    /**
     * Writes one document, and leaves the stream open.
     *
     * @param header absent for one without a name; its format is set to the one that is written
     * @throws IOException if the stream fails
     */
    public void write(Dataset dataset, @Nullable DocumentHeader header, OutputStream out) throws IOException {
        try (JsonGenerator generator = PRETTY.createGenerator(out)) {
            generator.writeStartObject();
            generator.writeName(TextForm.HEADER);
            PRETTY.writeValue(generator, complete(header));
            for (RecordType type : RecordType.values()) {
                List<? extends Aggregate> records = dataset.all(type.recordClass());
                if (!records.isEmpty()) {
                    generator.writeName(type.listName());
                    generator.writeStartArray();
                    for (Aggregate record : records) {
                        PRETTY.writeValue(generator, record);
                    }
                    generator.writeEndArray();
                }
            }
            generator.writeEndObject();
            generator.writeRaw('\n');
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Writes a header and then one record a line, and leaves the stream open.
     *
     * @param header absent for one without a name; its format is set to the one that is written
     * @throws IOException if the stream fails
     */
    public void writeLines(Dataset dataset, @Nullable DocumentHeader header, OutputStream out) throws IOException {
        try (SequenceWriter lines = lines(out)) {
            lines.write(Map.of(TextForm.HEADER, complete(header)));
            for (RecordType type : RecordType.values()) {
                for (Aggregate record : dataset.all(type.recordClass())) {
                    lines.write(new Line(type.word(), record));
                }
            }
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        out.write('\n');
    }

    /** One record as an object on one line, without the word that names its kind and without the end of the line. */
    public static String line(Aggregate record) {
        return LINE.writeValueAsString(record);
    }

    static SequenceWriter lines(OutputStream out) {
        return MAPPER.writer().withRootValueSeparator("\n").writeValues(out);
    }

    private DocumentHeader complete(@Nullable DocumentHeader header) {
        if (header == null) {
            return header(null);
        }
        return new DocumentHeader(
                DocumentHeader.FORMAT, header.name(), header.packs().isEmpty() ? packs : header.packs());
    }

    /** A record with the word that names its kind. */
    record Line(String type, @JsonUnwrapped Aggregate record) {}
}
