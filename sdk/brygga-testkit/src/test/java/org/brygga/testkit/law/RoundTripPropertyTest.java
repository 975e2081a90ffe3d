// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.law;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.brygga.dataset.Dataset;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.json.ReadResult;
import org.brygga.testkit.generate.DatasetArbitraries;
import org.brygga.testkit.generate.RecordArbitraries;

class RoundTripPropertyTest {

    private static final Brygga BRYGGA = Brygga.builder().packs(Checkers.PACKS).build();

    @Property(seed = "21", edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenIsReadBackUnchangedAndWithoutFindings(@ForAll("datasets") Dataset dataset) throws IOException {
        ReadResult read = BRYGGA.read(new ByteArrayInputStream(written(dataset)), "written.json");

        assertThat(read.findings().list()).isEmpty();
        assertThat(read.dataset().all()).isEqualTo(dataset.all());
    }

    @Property(seed = "22", edgeCases = EdgeCasesMode.NONE)
    void writingTwiceGivesTheSameBytes(@ForAll("datasets") Dataset dataset) throws IOException {
        byte[] once = written(dataset);
        Dataset read = BRYGGA.read(new ByteArrayInputStream(once), "once.json").dataset();

        assertThat(written(read)).asString(UTF_8).isEqualTo(new String(once, UTF_8));
    }

    @Provide
    Arbitrary<Dataset> datasets() {
        return DatasetArbitraries.linked(RecordArbitraries.writable());
    }

    private static byte[] written(Dataset dataset) throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        BRYGGA.write(dataset, stream);
        return stream.toByteArray();
    }
}
