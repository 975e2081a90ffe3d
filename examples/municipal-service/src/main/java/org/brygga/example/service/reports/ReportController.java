// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service.reports;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.brygga.access.Delimitation;
import org.brygga.access.Role;
import org.brygga.access.Viewer;
import org.brygga.dataset.Dataset;
import org.brygga.model.value.Code;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.report.Report;
import org.brygga.sdk.report.ReportKind;
import org.brygga.sdk.report.format.Format;
import org.brygga.sdk.report.format.ReportWriter;
import org.brygga.sdk.report.format.page.Letterhead;
import org.brygga.sdk.report.making.ReportDesk;
import org.brygga.sdk.report.making.ReportRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * What the page of reports asks for. The service has no login: everybody is a coordinator of records in which nobody real is, and an
 * application with real ones asks its own login instead.
 */
@RestController
@RequestMapping("/api/reports")
class ReportController {

    /** Only this page of ours may show it, and it may do nothing but be read. */
    static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:;"
            + " base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox";

    private final ReportRecords records;
    private final ReportViews views;
    private final ReportDesk desk;
    private final ReportWriter writer;
    private final Clock clock = Clock.system(ZoneId.systemDefault());

    ReportController(Brygga brygga, ReportRecords records, ReportViews views) {
        this.records = records;
        this.views = views;
        this.desk = new ReportDesk(brygga.packs());
        this.writer = new ReportWriter(brygga.packs());
    }

    @GetMapping("/choices")
    ReportChoices choices(@RequestParam String lang) {
        return views.choices(LocalDate.now(clock), Locale.forLanguageTag(lang));
    }

    /** What was chosen on the page. */
    record Chosen(String about, LocalDate from, LocalDate to, boolean published, String lang) {}

    /** The page itself, for a frame. */
    @GetMapping("/{id}/{kind}")
    ResponseEntity<byte[]> page(
            @PathVariable String id, @PathVariable String kind, Chosen chosen, HttpServletResponse response)
            throws IOException {
        response.setHeader("Content-Security-Policy", POLICY);
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .body(written(id, kind, chosen, Format.HTML));
    }

    @GetMapping("/{id}/{kind}/{format}")
    ResponseEntity<byte[]> file(
            @PathVariable String id, @PathVariable String kind, @PathVariable String format, Chosen chosen)
            throws IOException {
        Format wanted = Format.ofWord(format).orElseThrow(ReportController::absent);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(wanted.mediaType()))
                .cacheControl(CacheControl.noStore())
                .headers(headers -> headers.setContentDisposition(ContentDisposition.attachment()
                        .filename(kind + "." + wanted.ending(), StandardCharsets.UTF_8)
                        .build()))
                .body(written(id, kind, chosen, wanted));
    }

    private byte[] written(String id, String kind, Chosen chosen, Format format) throws IOException {
        Dataset dataset = records.find(id).orElseThrow(ReportController::absent);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(
                report(dataset, ReportKind.ofWord(kind).orElseThrow(ReportController::absent), chosen),
                format,
                Locale.forLanguageTag(chosen.lang()),
                Letterhead.PLAIN,
                out);
        return out.toByteArray();
    }

    private Report report(Dataset dataset, ReportKind kind, Chosen chosen) {
        if (chosen.to().isBefore(chosen.from())) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        Viewer coordinator =
                Viewer.of(Role.COORDINATOR, Delimitation.everything(), Code.of("STATISTICS"), clock.instant());
        try {
            ReportRequest request = new ReportRequest(
                    kind,
                    chosen.about().isEmpty() ? null : Ref.parse(chosen.about()),
                    Period.of(chosen.from(), chosen.to()),
                    LocalDate.now(clock),
                    chosen.published());
            return desk.make(request, dataset, coordinator)
                    .orElseThrow(ReportController::absent)
                    .report();
        } catch (IllegalArgumentException e) {
            // Its words may repeat what was sent.
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
