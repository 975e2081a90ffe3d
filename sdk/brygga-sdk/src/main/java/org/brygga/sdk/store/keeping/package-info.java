// SPDX-License-Identifier: Apache-2.0
/** What whoever writes a store needs: units that are kept as a whole, records as text, what is about a person. Part of the public API. */
@NullMarked
package org.brygga.sdk.store.keeping;

import org.jspecify.annotations.NullMarked;
