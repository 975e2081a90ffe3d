// SPDX-License-Identifier: Apache-2.0
package org.brygga.check.description;

import java.util.List;
import java.util.Map;

/**
 * What is asked of the records of a class.
 *
 * @param own what is asked of a record as a whole
 * @param components what is asked of its components, by name; those of which nothing is asked are left out
 */
public record ClassConstraints(List<Constraint> own, Map<String, ValueConstraints> components) {

    public ClassConstraints {
        own = List.copyOf(own);
        components = Map.copyOf(components);
    }
}
