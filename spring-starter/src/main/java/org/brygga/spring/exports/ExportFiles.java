// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.exports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.brygga.access.Viewer;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.bulk.writing.Exporter;
import org.brygga.sdk.store.DatasetStore;
import org.brygga.spring.files.FileMaker;
import org.springframework.util.ClassUtils;

/** Makes files of what somebody sees, at once or as a job. */
final class ExportFiles implements FileMaker {

    static final String WORD = "export";
    static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final boolean WORKBOOKS =
            ClassUtils.isPresent("org.apache.poi.xssf.usermodel.XSSFWorkbook", ExportFiles.class.getClassLoader());

    private final Brygga brygga;

    ExportFiles(Brygga brygga) {
        this.brygga = brygga;
    }

    /** The kind of file with this name in an address; none if it cannot be written here. */
    static Optional<Exporter.Kind> kind(String name) {
        return Stream.of(Exporter.Kind.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(name))
                .filter(one -> one != Exporter.Kind.XLSX || WORKBOOKS)
                .findFirst();
    }

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public Made make(Order order) throws IOException {
        return make(
                order.store(),
                brygga.today(),
                order.viewer(),
                order.language(),
                kind(order.text()).orElseThrow());
    }

    /** Everything that she sees and nothing else, as if there were nothing else. */
    Made make(DatasetStore store, LocalDate today, Viewer viewer, Locale language, Exporter.Kind kind)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Exporter(brygga).write(store, today, viewer, language, kind, out);
        byte[] file = out.toByteArray();
        return switch (kind) {
            case JSON -> new Made("export.json", "application/json", file);
            case JSONL -> new Made("export.jsonl", "application/x-ndjson", file);
            case CSV -> new Made("export.zip", "application/zip", file);
            case XLSX -> new Made("export.xlsx", WORKBOOK, file);
        };
    }
}
