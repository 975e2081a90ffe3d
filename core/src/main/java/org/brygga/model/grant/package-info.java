// SPDX-License-Identifier: Apache-2.0
/** Grants, the projects they pay for, costs and reports. Part of the public API. */
@NullMarked
package org.brygga.model.grant;

import org.jspecify.annotations.NullMarked;
