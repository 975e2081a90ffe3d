// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json.binding;

import org.jspecify.annotations.Nullable;

/**
 * How values of one type are written in JSON. An abstract class and not an interface, because a call through a class is the
 * faster one where many kinds meet.
 */
abstract class Shape {

    /**
     * Reads the value whose first token is the parser's current one, up to its last token.
     *
     * @return the value; absent if it could not be read, and then the mistake is taken down
     */
    abstract @Nullable Object read(Binding in);
}
