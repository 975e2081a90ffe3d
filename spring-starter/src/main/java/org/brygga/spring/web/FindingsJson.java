// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.brygga.country.CountryPacks;
import org.brygga.finding.Findings;
import org.brygga.sdk.json.FindingWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.RawValue;

/** Writes answers with findings in the one shape that the SDK gives them everywhere. */
final class FindingsJson {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final CountryPacks packs;

    FindingsJson(CountryPacks packs) {
        this.packs = packs;
    }

    /** Each finding as the SDK writes it, ready to stand in a list. */
    List<RawValue> list(Findings findings, Locale locale) {
        FindingWriter writer = new FindingWriter(packs, locale);
        return findings.stream()
                .map(finding -> new RawValue(writer.write(finding)))
                .toList();
    }

    byte[] write(Map<String, Object> answer) {
        return MAPPER.writeValueAsBytes(answer);
    }
}
