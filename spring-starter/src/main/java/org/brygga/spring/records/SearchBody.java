// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.records;

import java.util.HashMap;
import java.util.Map;
import org.brygga.spring.api.Refusal;
import org.brygga.spring.web.Problems;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what is searched for: an object of texts. */
final class SearchBody {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int LONGEST = 200;

    private SearchBody() {}

    /**
     * @throws Refusal if it is something else
     */
    static Map<String, String> read(byte[] body) {
        Map<String, String> wanted = new HashMap<>();
        try {
            JsonNode read = MAPPER.readTree(body);
            if (!read.isObject()) {
                throw unreadable();
            }
            read.properties().forEach(property -> {
                JsonNode value = property.getValue();
                if (!value.isString() || value.stringValue().length() > LONGEST) {
                    throw unreadable();
                }
                wanted.put(property.getKey(), value.stringValue());
            });
        } catch (JacksonException e) {
            throw unreadable();
        }
        return wanted;
    }

    private static Refusal unreadable() {
        return new Refusal(HttpStatus.BAD_REQUEST, Problems.Kind.UNREADABLE);
    }
}
