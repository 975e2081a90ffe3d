// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.brygga.spring.size.Size;
import org.junit.jupiter.api.Test;

/** Runs the measurement of the import beside COPY: a little of it on every build, so that it stays true; all of it when asked. */
class ImportBesideCopyTest {

    @Test
    void anImportKeepsARowOfEachKindForEachRecord() throws IOException {
        int records = Size.full() ? 10_000 : 600;
        ImportBesideCopy measured = new ImportBesideCopy(records, Size.full() ? 7 : 1);

        System.out.println(measured.measure());

        assertThat(measured.rows())
                .as("newest, versions, references, events, trail")
                .hasSize(5)
                .satisfies(rows -> assertThat(rows[0]).isEqualTo(records))
                .satisfies(rows -> assertThat(rows[1]).isEqualTo(records))
                .satisfies(rows -> assertThat(rows[2]).isGreaterThan(records))
                .satisfies(rows -> assertThat(rows[3]).isEqualTo(records))
                .satisfies(rows -> assertThat(rows[4]).isEqualTo(records));
    }
}
