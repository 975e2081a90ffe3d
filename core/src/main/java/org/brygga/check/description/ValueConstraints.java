// SPDX-License-Identifier: Apache-2.0
package org.brygga.check.description;

import java.util.List;

/**
 * What is asked of a value.
 *
 * @param own what is asked of the value itself
 * @param cascaded whether what is asked of its class is asked as well
 * @param elements what is asked of that which it contains
 */
public record ValueConstraints(List<Constraint> own, boolean cascaded, List<Element> elements) {

    public ValueConstraints {
        own = List.copyOf(own);
        elements = List.copyOf(elements);
    }

    boolean isEmpty() {
        return own.isEmpty() && !cascaded && elements.isEmpty();
    }

    /**
     * What is asked of everything that a container holds under one of its type arguments.
     *
     * @param container the class that the container is declared as
     * @param argument the place of the type argument, from 0
     * @param type the class that the contents are declared as
     */
    public record Element(Class<?> container, int argument, Class<?> type, ValueConstraints value) {}
}
