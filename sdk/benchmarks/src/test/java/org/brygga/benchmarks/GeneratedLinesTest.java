// SPDX-License-Identifier: Apache-2.0
package org.brygga.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.brygga.country.CountryPacks;
import org.brygga.model.value.Aggregate;
import org.brygga.sdk.json.LineReader;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class GeneratedLinesTest {

    private static final int RECORDS = 300;

    @Test
    void aPlainMapperBindsTheRecordsThatTheReaderReads() throws IOException {
        GeneratedLines generated = GeneratedLines.of(RECORDS);
        List<Aggregate> read = new ArrayList<>();
        try (InputStream stream = generated.open()) {
            new LineReader(CountryPacks.load().rules())
                    .read(stream, "lines.jsonl", line -> line.aggregate().ifPresent(read::add));
        }
        JsonMapper mapper = JsonMapper.builder().build();

        assertThat(read).hasSize(RECORDS);
        assertThat(generated.lines()).extracting(line -> line.bind(mapper)).containsExactlyElementsOf(read);
    }
}
