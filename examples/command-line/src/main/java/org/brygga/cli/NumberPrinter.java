// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.brygga.country.number.NumberReading;
import tools.jackson.databind.json.JsonMapper;

/** Writes what came of reading a number as one JSON object a line; what a number does not have is left out. */
final class NumberPrinter {

    /** An advice as it is printed. */
    private record Advice(String code, String text) {}

    private final JsonMapper mapper = JsonMapper.shared();
    private final PrintWriter out;

    NumberPrinter(PrintWriter out) {
        this.out = out;
    }

    void print(String input, NumberReading reading) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("input", input);
        object.put("valid", reading.valid());
        reading.refusal().ifPresent(reason -> object.put("reason", reason.word()));
        reading.normalised().ifPresent(number -> object.put("normalized", number));
        reading.birthDate().ifPresent(day -> object.put("birthDate", day.toString()));
        reading.kind().ifPresent(kind -> object.put("kind", kind));
        object.put(
                "advice",
                reading.advices().stream()
                        .map(advice -> new Advice(advice.word(), advice.text()))
                        .toList());
        out.print(mapper.writeValueAsString(object));
        out.print('\n');
    }
}
