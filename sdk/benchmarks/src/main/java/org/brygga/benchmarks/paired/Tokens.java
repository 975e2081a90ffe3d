// SPDX-License-Identifier: Apache-2.0
package org.brygga.benchmarks.paired;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/** Reads a text without making anything of it: how fast reading can be at all with this parser. */
final class Tokens {

    private Tokens() {}

    static int count(JsonMapper mapper, byte[] text) {
        int tokens = 0;
        try (JsonParser parser = mapper.createParser(text)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }
}
