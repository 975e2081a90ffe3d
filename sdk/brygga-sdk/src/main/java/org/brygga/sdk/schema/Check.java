// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.schema;

import java.util.Map;
import java.util.TreeMap;

/**
 * One constraint as a schema says it.
 *
 * @param constraint the simple name of the annotation
 * @param code the code of the finding that a violation becomes
 * @param required whether the value may not be absent
 * @param keywords the keywords of JSON Schema that say the rest
 * @param sayable whether they, or the requirement, say all of it
 */
record Check(String constraint, String code, boolean required, Map<String, Object> keywords, boolean sayable) {

    Check {
        keywords = Map.copyOf(keywords);
    }

    /** A name that tells this check from all others: the constraint, its limits, and its code if it has one of its own. */
    String key() {
        StringBuilder key = new StringBuilder(constraint);
        new TreeMap<>(keywords).forEach((keyword, value) -> {
            if (value instanceof Number || constraint.equals("Pattern")) {
                key.append(' ').append(value);
            }
        });
        if (!required && constraint.equals("NotBlank")) {
            key.append(" if given");
        }
        return code.startsWith(Checks.OF_SHAPE) ? key.toString() : key + " " + code;
    }
}
