// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.brygga.model.group.Group;
import org.brygga.model.value.Code;
import org.brygga.sdk.bulk.reading.Mapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook that writes words as numbers is mapped like any other. */
class MappedWorkbookTest {

    @TempDir
    private Path folder;

    @Test
    void aNumberThatStandsForAWordIsThatWord() throws IOException {
        Imports imports = new Imports(folder);
        Path file = folder.resolve("groups.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("groups");
            Row header = sheet.createRow(0);
            header.createCell(0).setCellValue("id");
            header.createCell(1).setCellValue("status");
            header.createCell(2).setCellValue("name");
            Row row = sheet.createRow(1);
            row.createCell(0).setCellValue("g");
            row.createCell(1).setCellValue(1);
            row.createCell(2).setCellValue("G");
            workbook.write(out);
        }
        Mapping mapping = Mapping.NONE.value("groups", "status", "1", "PLANNED");

        imports.run(file, ImportOptions.STANDARD.withMapping(mapping));

        assertThat(imports.store.now().all(Group.class))
                .extracting(Group::status)
                .containsExactly(Code.of("PLANNED"));
    }
}
