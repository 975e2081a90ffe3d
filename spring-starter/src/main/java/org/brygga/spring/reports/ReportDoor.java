// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.reports;

import java.util.Optional;
import org.brygga.sdk.report.Report;
import org.brygga.sdk.report.making.Publishing;
import org.brygga.spring.api.Call;
import org.brygga.spring.api.Refusal;
import org.brygga.spring.api.Workplace;
import org.brygga.spring.files.FileOrders;
import org.brygga.spring.web.Problems;
import org.springframework.http.HttpStatus;

/** Makes reports for those who call, writes down that they asked, and says as a problem why there is none. */
final class ReportDoor {

    /** What the trail calls it. */
    static final String REPORT = "report";

    private final Workplace workplace;
    private final Publishing publishing;

    ReportDoor(Workplace workplace) {
        this.workplace = workplace;
        this.publishing = new Publishing(workplace.brygga().packs());
    }

    Workplace workplace() {
        return workplace;
    }

    Publishing publishing() {
        return publishing;
    }

    /**
     * A report, which then stands in the trail.
     *
     * @throws Refusal if there is none for her
     */
    Report report(Call call, AskedReport asked) {
        Report report = look(call, asked);
        FileOrders.writeDown(workplace, call, REPORT, asked.text());
        return report;
    }

    /**
     * The same for a report that is written down elsewhere.
     *
     * @throws Refusal if there is none for her
     */
    Report look(Call call, AskedReport asked) {
        Publishing.Outcome outcome = publishing.make(workplace.store(call), asked.request(), workplace.viewer(call));
        return found(outcome).orElseThrow(() -> refusal(outcome));
    }

    /** The report that comes of asking, if any does. */
    static Optional<Report> found(Publishing.Outcome outcome) {
        if (outcome instanceof Publishing.Shown shown) {
            return Optional.of(shown.made().report());
        }
        return outcome instanceof Publishing.Published published ? Optional.of(published.report()) : Optional.empty();
    }

    /** Why there is none. */
    static Refusal refusal(Publishing.Outcome outcome) {
        if (!(outcome instanceof Publishing.Refused refused)) {
            throw new IllegalStateException("There is a report");
        }
        return switch (refused.why()) {
            case NOT_THERE -> Refusal.notFound();
            case CANNOT_BE_MADE -> Refusal.parameter();
            case NOT_PUBLISHED -> new Refusal(HttpStatus.NOT_FOUND, Problems.Kind.NOT_PUBLISHED);
            case ANOTHER_CUT -> new Refusal(HttpStatus.CONFLICT, Problems.Kind.ANOTHER_CUT);
            case NOTHING_TO_SHOW -> new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, Problems.Kind.NOTHING_TO_SHOW);
            case HAS_ERRORS ->
                new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, Problems.Kind.REPORT_REFUSED, refused.findings());
            case TAKEN -> new Refusal(HttpStatus.CONFLICT, Problems.Kind.PUBLISHED);
        };
    }
}
