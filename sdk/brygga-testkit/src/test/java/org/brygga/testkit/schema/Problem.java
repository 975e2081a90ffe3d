// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.schema;

import java.util.Comparator;

/** What is wrong with a document: where, as a JSON Pointer, and which constraint. */
record Problem(String pointer, String constraint, String code) implements Comparable<Problem> {

    @Override
    public int compareTo(Problem other) {
        return Comparator.comparing(Problem::pointer)
                .thenComparing(Problem::constraint)
                .compare(this, other);
    }
}
