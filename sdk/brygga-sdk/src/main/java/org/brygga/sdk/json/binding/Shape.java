// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json.binding;

import org.jspecify.annotations.Nullable;

/** How values of one type are written in JSON. */
interface Shape {

    /**
     * Reads the value whose first token is the parser's current one, up to its last token.
     *
     * @return the value; absent if it could not be read, and then the mistake is taken down
     */
    @Nullable Object read(Binding in);
}
