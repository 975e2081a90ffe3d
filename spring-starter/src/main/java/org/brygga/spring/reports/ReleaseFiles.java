// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.brygga.country.CountryPacks;
import org.brygga.sdk.report.Report;
import org.brygga.sdk.report.format.ReportWriter;
import org.brygga.sdk.report.format.page.Letterhead;
import org.brygga.sdk.report.making.Publications;
import org.brygga.sdk.report.making.Publishing;
import org.brygga.spring.files.FileMaker;

/** Makes reports that are published as files, under the letterhead of the application: what was published then, and nothing later. */
final class ReleaseFiles implements FileMaker {

    private final ReportWriter writer;
    private final Letterhead letterhead;

    ReleaseFiles(CountryPacks packs, Letterhead letterhead) {
        this.writer = new ReportWriter(packs);
        this.letterhead = letterhead;
    }

    @Override
    public String word() {
        return AskedRelease.RELEASE;
    }

    @Override
    public Made make(Order order) throws IOException {
        AskedRelease asked = AskedRelease.read(order.text());
        Report report = Publications.find(order.store(), asked.id())
                .map(Publishing.Published::report)
                .orElseThrow(() -> new IOException("There is no such publication"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(report, asked.format(), order.language(), letterhead, out);
        return new Made(
                report.kind().word() + "." + asked.format().ending(),
                asked.format().mediaType(),
                out.toByteArray());
    }
}
