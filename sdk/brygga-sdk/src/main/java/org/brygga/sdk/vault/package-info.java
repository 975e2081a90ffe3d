// SPDX-License-Identifier: Apache-2.0
/**
 * Personal values under a key for each person, so that destroying the key is forgetting her in every copy. Needs Tink on the class
 * path. Part of the public API.
 */
@NullMarked
package org.brygga.sdk.vault;

import org.jspecify.annotations.NullMarked;
