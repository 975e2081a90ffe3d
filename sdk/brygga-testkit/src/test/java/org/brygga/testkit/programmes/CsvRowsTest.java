// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvRowsTest {

    @Test
    void quotesKeepCommasQuotesAndLineBreaks() throws IOException {
        assertThat(CsvRows.read(new StringReader("a,\"b, \"\"c\"\"\nd\",e\r\n,,\"\"\n\nf\n")))
                .containsExactly(List.of("a", "b, \"c\"\nd", "e"), List.of("", "", ""), List.of("f"));
    }

    @Test
    void theLastLineNeedsNoEnd() throws IOException {
        assertThat(CsvRows.read(new StringReader("a,b"))).containsExactly(List.of("a", "b"));
    }

    @Test
    void aQuoteThatDoesNotEndIsRefused() {
        assertThatThrownBy(() -> CsvRows.read(new StringReader("a,\"b"))).isInstanceOf(IllegalStateException.class);
    }
}
