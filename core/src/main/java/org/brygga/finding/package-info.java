// SPDX-License-Identifier: Apache-2.0
/** What a check says: findings as data, with a place, words and a stable fingerprint. Part of the public API. */
@NullMarked
package org.brygga.finding;

import org.jspecify.annotations.NullMarked;
