// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;

class ImportWorkTest {

    @Test
    void aFileThatIsWorkedWithIsReadableToNobodyElse() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Path file = Files.createTempFile("brygga-import", ".tmp");
        try {
            ImportWork.copied(new ByteArrayInputStream("id;name".getBytes(StandardCharsets.UTF_8)), file);

            assertThat(Files.readString(file)).isEqualTo("id;name");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        } finally {
            Files.delete(file);
        }
    }
}
