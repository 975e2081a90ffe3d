// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.brygga.country.CountryPacks;
import org.brygga.finding.Findings;
import org.brygga.sdk.json.FindingDocument;
import org.brygga.sdk.json.FindingWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes answers with findings in the one shape that the SDK gives them everywhere. */
public final class FindingsJson {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final FindingWriter writer;

    public FindingsJson(CountryPacks packs) {
        this.writer = new FindingWriter(packs);
    }

    /** Findings with their sentences in a language. */
    public List<FindingDocument> list(Findings findings, Locale locale) {
        return findings.stream()
                .map(finding -> writer.document(finding, locale))
                .toList();
    }

    /** An answer as JSON. */
    public String write(Map<String, Object> answer) {
        return MAPPER.writeValueAsString(answer);
    }
}
