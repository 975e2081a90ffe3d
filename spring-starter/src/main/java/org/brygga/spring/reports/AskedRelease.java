// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.reports;

import org.brygga.sdk.report.format.Format;
import tools.jackson.databind.json.JsonMapper;

/**
 * A published report that is asked for as a file, as it is written down for the trail and for the job that makes it.
 *
 * @param id of the publication
 */
record AskedRelease(String id, Format format) {

    /** What the trail calls it. */
    static final String RELEASE = "release";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    String text() {
        return MAPPER.writeValueAsString(this);
    }

    /** What was written down. */
    static AskedRelease read(String text) {
        return MAPPER.readValue(text, AskedRelease.class);
    }
}
