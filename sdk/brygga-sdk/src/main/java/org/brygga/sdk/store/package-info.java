// SPDX-License-Identifier: Apache-2.0
/**
 * The port through which records are kept: versions, history, events, and units of work that are done as a whole or not at all.
 * Part of the public API.
 */
@NullMarked
package org.brygga.sdk.store;

import org.jspecify.annotations.NullMarked;
