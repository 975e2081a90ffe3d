// SPDX-License-Identifier: Apache-2.0
package org.brygga.rule;

import java.util.HashMap;
import java.util.Map;
import org.brygga.finding.FieldPath;
import org.brygga.finding.Severity;
import org.jspecify.annotations.Nullable;

/** Takes down what a rule finds. */
@FunctionalInterface
public interface Hits {

    /** The argument that names the case of a rule. */
    String CASE = "case";

    /**
     * One thing that is wrong.
     *
     * @param severity absent for the severity of the rule; a rule may find a milder case
     * @param arguments numbers, dates, code words, references and ids by name
     */
    void add(FieldPath path, @Nullable Severity severity, Map<String, Object> arguments);

    /** The same, said in the words of one case of the rule. */
    default Hits in(String name) {
        return (path, severity, arguments) -> {
            Map<String, Object> more = new HashMap<>(arguments);
            more.put(CASE, name);
            add(path, severity, more);
        };
    }

    default void add(FieldPath path) {
        add(path, null, Map.of());
    }

    default void add(FieldPath path, Map<String, Object> arguments) {
        add(path, null, arguments);
    }

    /** The aggregate as a whole, because a component is absent. */
    default void add(String component) {
        add(FieldPath.of(component), null, Map.of());
    }
}
