// SPDX-License-Identifier: Apache-2.0
/** Where the records of each tenant are kept; a host may bring its own. Part of the public API. */
@NullMarked
package org.brygga.spring.store;

import org.jspecify.annotations.NullMarked;
