// SPDX-License-Identifier: Apache-2.0
/** Organisations, their units, relations and reach. Part of the public API. */
@NullMarked
package org.brygga.model.organisation;

import org.jspecify.annotations.NullMarked;
