// SPDX-License-Identifier: Apache-2.0
/** What a host may add to a mapper of its own. Part of the public API. */
@NullMarked
package org.brygga.sdk.json.mapper;

import org.jspecify.annotations.NullMarked;
