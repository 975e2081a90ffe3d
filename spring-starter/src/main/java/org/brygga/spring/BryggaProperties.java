// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
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
 */
@ConfigurationProperties("brygga")
public record BryggaProperties(
        @DefaultValue("WORKING") String profile,
        @DefaultValue List<String> packs,
        @Nullable ZoneId zone,
        @DefaultValue("en") Locale locale,
        @DefaultValue Web web) {

    public BryggaProperties {
        packs = List.copyOf(packs);
    }

    /**
     * What is opened over HTTP; nothing unless asked for.
     *
     * @param enabled Whether documents can be checked over HTTP.
     * @param path Where it is opened.
     * @param maxBody Largest document that is taken.
     */
    public record Web(
            @DefaultValue("false") boolean enabled,
            @DefaultValue("/brygga") String path,
            @DefaultValue("5MB") DataSize maxBody) {}
}
