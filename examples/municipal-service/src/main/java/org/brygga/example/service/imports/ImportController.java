// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service.imports;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.brygga.dataset.RecordType;
import org.brygga.model.value.Code;
import org.brygga.operation.Attribution;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.bulk.ImportProgress;
import org.brygga.sdk.bulk.ImportReport;
import org.brygga.sdk.bulk.Importer;
import org.brygga.sdk.bulk.Importing;
import org.brygga.sdk.bulk.Undoing;
import org.brygga.sdk.bulk.reading.Mapping;
import org.brygga.sdk.bulk.writing.MarkedWorkbook;
import org.brygga.sdk.bulk.writing.RefusedRows;
import org.brygga.sdk.bulk.writing.TemplateWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What the page of imports asks for. */
@RestController
@RequestMapping("/api")
class ImportController {

    private static final int MOST = 5_000_000;
    private static final String VISIT = "visit";
    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Brygga brygga;
    private final Importer importer;
    private final ImportViews views;
    private final Clock clock = Clock.system(ZoneId.systemDefault());

    ImportController(Brygga brygga, ImportViews views) {
        this.brygga = brygga;
        this.importer = new Importer(brygga);
        this.views = views;
    }

    /** Tries a file; its name may tell of somebody, so it stands in no address. */
    @PostMapping("/imports")
    ImportView send(HttpServletRequest request, @RequestHeader("X-File-Name") String encoded, @RequestParam String lang)
            throws IOException {
        String name = URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        byte[] content = request.getInputStream().readNBytes(MOST + 1);
        if (content.length == 0 || content.length > MOST) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        Visit visit = new Visit(clock);
        Visit before = (Visit) request.getSession().getAttribute(VISIT);
        Visit mine = before == null ? visit : before;
        mine.sent(name, content);
        request.getSession().setAttribute(VISIT, mine);
        return done(mine, lang, false);
    }

    /** What she says that her columns mean, by table and header. */
    record Said(Map<String, Map<String, String>> columns) {}

    @PostMapping("/imports/mapping")
    ImportView map(HttpSession session, @RequestBody Said said, @RequestParam String lang) throws IOException {
        Visit visit = visit(session);
        Mapping[] mapping = {visit.options().mapping()};
        said.columns()
                .forEach((table, columns) -> columns.forEach((header, column) -> {
                    mapping[0] = mapping[0].column(table, header, column);
                }));
        visit.map(mapping[0]);
        return done(visit, lang, false);
    }

    @PostMapping("/imports/keep")
    ImportView keep(HttpSession session, @RequestParam boolean each, @RequestParam String lang) throws IOException {
        Visit visit = visit(session);
        visit.keepEach(each);
        return done(visit, lang, true);
    }

    /** Takes back what was kept; the file is tried again. */
    @PostMapping("/imports/undo")
    ImportView undo(HttpSession session, @RequestParam String lang) throws IOException {
        Visit visit = visit(session);
        ImportReport report = visit.report();
        if (report != null && report.committed()) {
            new Undoing(visit.store(), brygga.packs().rules()).undo(report, by());
        }
        visit.keepEach(false);
        return done(visit, lang, false);
    }

    @GetMapping("/imports/marked")
    ResponseEntity<byte[]> marked(HttpSession session, @RequestParam String lang) throws IOException {
        Visit visit = visit(session);
        ImportReport report = Objects.requireNonNull(visit.report());
        return file(
                visit,
                WORKBOOK,
                "marked-" + visit.name(),
                (path, out) -> new MarkedWorkbook(brygga, language(lang)).write(path, report.findings(), out));
    }

    @GetMapping("/imports/refused")
    ResponseEntity<byte[]> refused(HttpSession session) throws IOException {
        Visit visit = visit(session);
        ImportReport report = Objects.requireNonNull(visit.report());
        boolean csv = visit.name().toLowerCase(Locale.ROOT).endsWith(".csv");
        return file(visit, csv ? new MediaType("text", "csv") : WORKBOOK, "refused-" + visit.name(), (path, out) -> {
            if (csv) {
                RefusedRows.csv(path, visit.name(), report.refused(), out);
            } else {
                RefusedRows.workbook(path, visit.name(), report.refused(), out);
            }
        });
    }

    @GetMapping("/templates/{kind}")
    ResponseEntity<byte[]> template(@PathVariable String kind, @RequestParam String lang) throws IOException {
        RecordType type =
                RecordType.ofListName(kind).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TemplateWriter(brygga.packs()).write(List.of(type), language(lang), out);
        return answer(out, WORKBOOK, kind + ".xlsx");
    }

    private static Visit visit(HttpSession session) {
        Visit visit = (Visit) session.getAttribute(VISIT);
        if (visit == null || visit.report() == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return visit;
    }

    private static Locale language(String lang) {
        return Locale.forLanguageTag(lang);
    }

    private ImportView done(Visit visit, String lang, boolean keep) throws IOException {
        return onDisk(visit, path -> {
            Importing who = new Importing(UUID.randomUUID().toString(), null, by());
            ImportReport report = keep
                    ? importer.run(path, visit.name(), visit.options(), visit.store(), who, ImportProgress.NONE)
                    : importer.tryOut(path, visit.name(), visit.options(), visit.store(), who, ImportProgress.NONE);
            visit.report(report);
            return views.of(report, path, visit.options().mapping(), language(lang));
        });
    }

    private Attribution by() {
        return new Attribution(null, Code.of("COORDINATOR"), clock.instant(), clock.getZone(), null);
    }

    /** Works with a file. */
    @FunctionalInterface
    private interface Work<T> {

        T with(Path file) throws IOException;
    }

    private static <T> T onDisk(Visit visit, Work<T> work) throws IOException {
        Path file = Files.createTempFile("visit", ".tmp");
        try {
            Files.write(file, visit.file());
            return work.with(file);
        } finally {
            Files.delete(file);
        }
    }

    /** Writes a file of a file. */
    @FunctionalInterface
    private interface Writing {

        void write(Path file, ByteArrayOutputStream out) throws IOException;
    }

    private static ResponseEntity<byte[]> file(Visit visit, MediaType type, String name, Writing writing)
            throws IOException {
        ByteArrayOutputStream out = onDisk(visit, path -> {
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            writing.write(path, written);
            return written;
        });
        return answer(out, type, name);
    }

    private static ResponseEntity<byte[]> answer(ByteArrayOutputStream out, MediaType type, @Nullable String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .headers(headers -> headers.setContentDisposition(ContentDisposition.attachment()
                        .filename(name == null ? "file" : name, StandardCharsets.UTF_8)
                        .build()))
                .body(out.toByteArray());
    }
}
