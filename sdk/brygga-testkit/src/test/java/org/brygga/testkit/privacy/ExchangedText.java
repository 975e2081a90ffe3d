// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.privacy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.brygga.access.Delimitation;
import org.brygga.access.Role;
import org.brygga.access.Viewer;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.IndexedDataset;
import org.brygga.finding.Findings;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;

/** What somebody gets who asks for a document of another format: the document, and what is said of what was left out. */
final class ExchangedText {

    private ExchangedText() {}

    /** Something that writes a document. */
    interface Writing {
        Findings to(OutputStream out) throws IOException;
    }

    static String of(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Findings findings = writing.to(out);
            return out.toString(StandardCharsets.UTF_8) + findings.list();
        } catch (IOException e) {
            throw new UncheckedIOException("An array takes whatever is written", e);
        }
    }

    static Viewer viewer(Role role) {
        return Viewer.of(role, Delimitation.everything(), Code.of("STATISTICS"), ProtectedTown.NOON);
    }

    static Dataset with(Dataset records, Aggregate... more) {
        IndexedDataset.Builder all = IndexedDataset.builder();
        records.all().forEach(all::add);
        for (Aggregate one : more) {
            all.add(one);
        }
        return all.build();
    }
}
