// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.brygga.country.CountryPacks;
import org.brygga.sdk.report.Report;
import org.brygga.sdk.report.format.Format;
import org.brygga.sdk.report.format.ReportWriter;
import org.brygga.sdk.report.format.page.Letterhead;
import org.brygga.sdk.report.making.Publishing;
import org.brygga.spring.files.FileMaker;

/** Makes reports as files, under the letterhead of the application. */
final class ReportFiles implements FileMaker {

    private final Publishing publishing;
    private final ReportWriter writer;
    private final Letterhead letterhead;

    ReportFiles(CountryPacks packs, Letterhead letterhead) {
        this.publishing = new Publishing(packs);
        this.writer = new ReportWriter(packs);
        this.letterhead = letterhead;
    }

    @Override
    public String word() {
        return ReportDoor.REPORT;
    }

    @Override
    public Made make(Order order) throws IOException {
        AskedReport asked = AskedReport.read(order.text());
        Format format = asked.wanted().orElseThrow();
        Report report = ReportDoor.found(publishing.make(order.store(), asked.request(), order.viewer()))
                .orElseThrow(() -> new IOException("There is no such report any more"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(report, format, order.language(), letterhead, out);
        return new Made(asked.kind() + "." + format.ending(), format.mediaType(), out.toByteArray());
    }
}
