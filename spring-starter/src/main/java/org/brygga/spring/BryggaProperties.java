// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What an application can say about Brygga in its configuration.
 *
 * @param profile Which rules speak: WORKING, IMPORT_DRAFT, REPORT or STRICT.
 * @param packs Ids of the packs to keep, such as sweden; empty keeps all that are on the class path. What all countries
 *     share is always kept.
 * @param zone Time zone in which today is today; absent, it is that of the application's Clock, or of the machine.
 * @param locale Language of findings where a request asks for none that is known.
 * @param web What is opened over HTTP.
 * @param store Where records are kept.
 * @param security How a token tells who calls.
 * @param reports What stands at the head of reports.
 */
@ConfigurationProperties("brygga")
public record BryggaProperties(
        @DefaultValue("WORKING") String profile,
        @DefaultValue List<String> packs,
        @Nullable ZoneId zone,
        @DefaultValue("en") Locale locale,
        @DefaultValue Web web,
        @DefaultValue Store store,
        @DefaultValue Security security,
        @DefaultValue Reports reports) {

    public BryggaProperties {
        packs = List.copyOf(packs);
    }

    /**
     * What is opened over HTTP; nothing unless asked for.
     *
     * @param enabled Whether documents can be checked over HTTP.
     * @param records Whether kept records can be read and written over HTTP, by whoever may.
     * @param openapi Whether the description of what is opened can be read by everybody, as openapi.json.
     * @param path Where it is opened.
     * @param maxBody Largest document that is taken.
     * @param maxFile Largest file that is taken for an import.
     * @param searchesPerMinute How many lists and searches one caller may ask for in a minute.
     */
    public record Web(
            @DefaultValue("false") boolean enabled,
            @DefaultValue("false") boolean records,
            @DefaultValue("false") boolean openapi,
            @DefaultValue("/brygga") String path,
            @DefaultValue("5MB") DataSize maxBody,
            @DefaultValue("20MB") DataSize maxFile,
            @DefaultValue("600") int searchesPerMinute) {}

    /**
     * Where records are kept; nowhere unless asked for.
     *
     * @param enabled Whether records are kept in the application's database.
     * @param createSchema Whether missing tables are made at the start.
     * @param trailSecret Secret of the trail of what was done, at least 16 characters; whoever has it can change the trail unseen.
     * @param answersKept How long answers to requests with an Idempotency-Key, files that were sent for an import, and files that were made are kept.
     * @param retentionFor Tenants for which what should no longer be kept is let go of each day; none if empty.
     * @param jobsPause How long to wait before looking for jobs again.
     */
    public record Store(
            @DefaultValue("false") boolean enabled,
            @DefaultValue("false") boolean createSchema,
            @DefaultValue("") String trailSecret,
            @DefaultValue("7d") Duration answersKept,
            @DefaultValue List<String> retentionFor,
            @DefaultValue("5s") Duration jobsPause) {

        public Store {
            retentionFor = List.copyOf(retentionFor);
        }

        @Override
        public String toString() {
            return "Store[enabled=" + enabled + ", createSchema=" + createSchema + "]";
        }
    }

    /**
     * How a token tells who calls.
     *
     * @param audience Audience that a token must be made for.
     * @param tenantClaim Claim with the data controller whose records are asked for.
     * @param roleClaim Claim with the role: COORDINATOR, VOLUNTEER, MUNICIPAL_READER, FUNDER, NATIONAL_READER or
     *     DATA_PROTECTION_OFFICER.
     * @param withinClaim Claim with a list of the parts of the records, such as area:se-0180; only * is everything.
     * @param purposeClaim Claim with the purpose.
     * @param personClaim Claim with the key of the person herself.
     * @param organisationClaim Claim with the organisation number of whoever calls as a machine.
     * @param organisations Data controllers by organisation number, for callers whose token names none.
     */
    public record Security(
            @DefaultValue("") String audience,
            @DefaultValue("brygga_tenant") String tenantClaim,
            @DefaultValue("brygga_role") String roleClaim,
            @DefaultValue("brygga_within") String withinClaim,
            @DefaultValue("brygga_purpose") String purposeClaim,
            @DefaultValue("brygga_person") String personClaim,
            @DefaultValue("consumer") String organisationClaim,
            @DefaultValue Map<String, String> organisations) {

        public Security {
            organisations = Map.copyOf(organisations);
        }
    }

    /**
     * What stands at the head of reports.
     *
     * @param publisher Name of whoever gives reports out; if not set, it is the organisation of the records.
     * @param logo Where its picture lies, a PNG or SVG such as classpath:logo.png.
     */
    public record Reports(
            @DefaultValue("") String publisher,
            @DefaultValue("") String logo) {}
}
