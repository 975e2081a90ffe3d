// SPDX-License-Identifier: Apache-2.0
/**
 * Tables in which nobody can be found: counts are hidden, rounded or changed before they are published, and it is worked out what
 * somebody could compute from all of them together and from what was published before. Start at {@link
 * org.brygga.sdk.disclosure.Disclosure}. Part of the public API.
 */
@NullMarked
package org.brygga.sdk.disclosure;

import org.jspecify.annotations.NullMarked;
