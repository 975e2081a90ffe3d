// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.reports;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.brygga.access.Role;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;
import org.brygga.sdk.report.ReportKind;
import org.brygga.sdk.report.format.Format;
import org.brygga.sdk.report.making.ReportRequest;
import org.brygga.spring.api.Call;
import org.brygga.spring.api.Refusal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A report as it is asked for in an address, and as it is written down for the trail and for the job that makes its file.
 *
 * @param format absent where it is given at once
 */
record AskedReport(
        String kind,
        @Nullable String about,
        LocalDate from,
        LocalDate to,
        LocalDate asOf,
        boolean published,
        @Nullable String format) {

    /** What a report may be asked for with. */
    static final Set<String> PARAMETERS = Set.of("about", "from", "to", "as-of", "published");

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /**
     * Reads an address.
     *
     * @param today the day for which it is told, if it says nothing else
     * @throws Refusal if it is written otherwise; other days than today are for those who work with the people
     */
    static AskedReport of(Call call, LocalDate today) {
        ReportKind kind = ReportKind.ofWord(call.part("kind")).orElseThrow(Refusal::notFound);
        boolean published = truth(call.query().text("published").orElse("false"));
        LocalDate asOf = call.query().day("as-of", today);
        boolean within = call.caller().viewer().role() == Role.COORDINATOR && !published;
        if (!within && !asOf.equals(today)) {
            throw Refusal.parameter();
        }
        return checked(
                kind,
                call.query().text("about").orElse(null),
                call.query().day("from", LocalDate.of(today.getYear(), Month.JANUARY, 1)),
                call.query().day("to", LocalDate.of(today.getYear(), Month.DECEMBER, 31)),
                asOf,
                published);
    }

    /**
     * A report that can be asked for.
     *
     * @throws Refusal if it ends before it begins, or is about something that cannot be
     */
    static AskedReport checked(
            ReportKind kind, @Nullable String about, LocalDate from, LocalDate to, LocalDate asOf, boolean published) {
        if (to.isBefore(from)) {
            throw Refusal.parameter();
        }
        try {
            String subject = about == null ? null : Ref.parse(about).text();
            return new AskedReport(kind.word(), subject, from, to, asOf, published, null);
        } catch (IllegalArgumentException e) {
            throw Refusal.parameter();
        }
    }

    private static boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw Refusal.parameter();
        };
    }

    /** The same as a file. */
    AskedReport as(Format wanted) {
        return new AskedReport(
                kind, about, from, to, asOf, published, wanted.name().toLowerCase(Locale.ROOT));
    }

    /** How it is written down; a subject is an opaque key. */
    String text() {
        return MAPPER.writeValueAsString(this);
    }

    /** What was written down. */
    static AskedReport read(String text) {
        return MAPPER.readValue(text, AskedReport.class);
    }

    ReportRequest request() {
        return new ReportRequest(
                ReportKind.ofWord(kind).orElseThrow(),
                about == null ? null : Ref.parse(about),
                Period.of(from, to),
                asOf,
                published);
    }

    Optional<Format> wanted() {
        return Format.ofWord(Objects.requireNonNullElse(format, ""));
    }
}
