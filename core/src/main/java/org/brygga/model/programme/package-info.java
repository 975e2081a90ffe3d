// SPDX-License-Identifier: Apache-2.0
/** Programmes, their methods, target groups and curricula. Part of the public API. */
@NullMarked
package org.brygga.model.programme;

import org.jspecify.annotations.NullMarked;
