// SPDX-License-Identifier: Apache-2.0
/** The records of a made-up town, each drawn from the seed and its own number. Internal: only the package above uses it. */
@NullMarked
package org.brygga.sdk.demo.town;

import org.jspecify.annotations.NullMarked;
