// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.brygga.check.Profile;
import org.brygga.check.ReadingEntries;
import org.brygga.finding.Findings;
import org.brygga.finding.RuleCode;
import org.brygga.finding.Severity;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.json.DatasetReader;
import org.brygga.sdk.json.ReadOptions;
import org.brygga.sdk.json.ReadResult;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Checks the document in a request and keeps nothing of it. */
final class ChecksHandler {

    private static final List<MediaType> TAKEN =
            List.of(MediaType.APPLICATION_JSON, MediaType.parseMediaType("application/x-ndjson"));

    /** After these, what was read is not what was sent. */
    private static final Set<RuleCode> BROKEN = Set.of(
            ReadingEntries.MALFORMED.code(),
            ReadingEntries.TRUNCATED.code(),
            ReadingEntries.NOT_UTF_8.code(),
            ReadingEntries.AFTER_END.code());

    private final Brygga brygga;
    private final FindingsJson json;
    private final Problems problems;
    private final Languages languages;
    private final int maxBody;

    ChecksHandler(Brygga brygga, FindingsJson json, Problems problems, Languages languages, int maxBody) {
        this.brygga = brygga;
        this.json = json;
        this.problems = problems;
        this.languages = languages;
        this.maxBody = maxBody;
    }

    ServerResponse check(ServerRequest request) throws IOException {
        return answer(request, languages.choose(request.headers().firstHeader(HttpHeaders.ACCEPT_LANGUAGE)))
                .toServerResponse();
    }

    private Answer answer(ServerRequest request, Locale locale) throws IOException {
        if (request.headers().contentType().filter(ChecksHandler::isTaken).isEmpty()) {
            return refuse(HttpStatus.UNSUPPORTED_MEDIA_TYPE, Problems.Kind.WRONG_MEDIA_TYPE, locale);
        }
        LocalDate asOf;
        try {
            asOf = request.param("asOf").map(LocalDate::parse).orElseGet(brygga::today);
        } catch (DateTimeParseException e) {
            return refuse(HttpStatus.BAD_REQUEST, Problems.Kind.WRONG_DATE, locale);
        }
        Optional<Profile> profile = request.param("profile").map(Profile::named).orElse(Optional.of(brygga.profile()));
        if (profile.isEmpty()) {
            return refuse(HttpStatus.BAD_REQUEST, Problems.Kind.WRONG_PROFILE, locale);
        }
        if (request.headers().contentLength().orElse(0) > maxBody) {
            return refuse(HttpStatus.CONTENT_TOO_LARGE, Problems.Kind.TOO_LARGE, locale);
        }
        byte[] body = request.servletRequest().getInputStream().readNBytes(maxBody + 1);
        if (body.length > maxBody) {
            return refuse(HttpStatus.CONTENT_TOO_LARGE, Problems.Kind.TOO_LARGE, locale);
        }
        return judge(body, asOf, profile.get(), locale);
    }

    private Answer judge(byte[] body, LocalDate asOf, Profile profile, Locale locale) throws IOException {
        ReadOptions limits = ReadOptions.CALLERS.withDocumentLimit(maxBody).withLineLimit(maxBody);
        ReadResult read = new DatasetReader(brygga.packs().rules(), limits).read(new ByteArrayInputStream(body), null);
        Findings findings = read.findings().and(brygga.check(read.dataset(), asOf, profile));
        if (read.findings().stream().anyMatch(finding -> BROKEN.contains(finding.code()))) {
            return problems.of(HttpStatus.BAD_REQUEST, Problems.Kind.UNREADABLE, findings, locale);
        }
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("findings", json.list(findings, locale));
        report.put("summary", summary(findings, read.dataset().all().size()));
        report.put(
                "packs", brygga.packs().versions().stream().map(String::valueOf).toList());
        return new Answer(HttpStatus.OK, MediaType.APPLICATION_JSON, locale, json.write(report));
    }

    private static Map<String, Object> summary(Findings findings, int records) {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("errors", findings.count(Severity.ERROR));
        summary.put("warnings", findings.count(Severity.WARNING));
        summary.put("hints", findings.count(Severity.INFO));
        summary.put("records", records);
        return summary;
    }

    private Answer refuse(HttpStatus status, Problems.Kind kind, Locale locale) {
        return problems.of(status, kind, Findings.none(), locale);
    }

    private static boolean isTaken(MediaType sent) {
        return TAKEN.stream().anyMatch(taken -> taken.equalsTypeAndSubtype(sent));
    }
}
