// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.brygga.country.ResourceWords;
import org.brygga.country.Words;
import org.brygga.finding.Findings;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Writes refusals as RFC 9457 problems that carry the findings. */
public final class Problems {

    /** What can go wrong, with its title in English; other languages stand in {@code problems_<language>.properties}. */
    public enum Kind {
        UNREADABLE("The body cannot be read"),
        REFUSED("The record has errors and was refused"),
        TOO_LARGE("The body is larger than is taken here"),
        WRONG_MEDIA_TYPE("The body is neither application/json nor application/x-ndjson"),
        WRONG_DATE("The parameter asOf is a date, written YYYY-MM-DD"),
        WRONG_PROFILE("The parameter profile is WORKING, IMPORT_DRAFT, REPORT or STRICT"),
        UNKNOWN_CALLER("Nobody known is calling; send a token of this service"),
        NOT_ALLOWED("This role may not do this"),
        CSRF_TOKEN_MISSING(
                "The proof that a page of this service is asking is missing or old; send the value of the cookie"
                        + " XSRF-TOKEN in the header X-XSRF-TOKEN, and try again"),
        WRONG_HOST(
                "This service is not answered under this name; open it at localhost, or let whoever runs it allow the name"),
        NOT_FOUND("There is nothing here"),
        EXISTS("There is a record with this id already; read it and send its version"),
        VERSION_MISSING("Send the version that the change rests on, as If-Match"),
        VERSION_OLD("The record has changed since it was read; read it again"),
        UNKNOWN_PERSON("A person that the record names is not known here"),
        WRONG_ID("The id in the body is not the one in the address"),
        WRONG_PARAMETER("A parameter is not known here, or is written otherwise"),
        WRONG_STEP("There is no such step, or something that it needs is missing"),
        UNSTORABLE("A text is longer than is kept, or holds a character that not every database keeps"),
        NOT_NOW("This cannot be done now: look at the state that it is in"),
        NOT_PUBLISHED("Nothing is published about this for this time; a coordinator can publish it"),
        ANOTHER_CUT("Something is published that counts some of the same people over another area or time"),
        NOTHING_TO_SHOW("Every number of the report would be hidden"),
        REPORT_REFUSED("The report says what is not so, and was not published"),
        PUBLISHED("Something is published with this id already"),
        TOO_MANY("There were too many requests; wait a minute");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** What a problem of this kind says that it is. */
        public String type() {
            return "urn:brygga:problem:" + word();
        }

        /** What a person reads, and what to do. */
        String title(Locale locale) {
            return WORDS.nearest(word(), locale).orElse(title);
        }

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final Words WORDS = ResourceWords.beside(Problems.class, "problems");

    private final FindingsJson json;

    public Problems(FindingsJson json) {
        this.json = json;
    }

    /** A problem of a kind, with what was found. */
    public Answer of(HttpStatus status, Kind kind, Findings findings, Locale locale) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", kind.type());
        problem.put("title", kind.title(locale));
        problem.put("status", status.value());
        problem.put("findings", json.list(findings, locale));
        return new Answer(status, MediaType.APPLICATION_PROBLEM_JSON, locale, json.write(problem));
    }
}
