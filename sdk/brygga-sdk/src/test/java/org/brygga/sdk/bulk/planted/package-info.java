// SPDX-License-Identifier: Apache-2.0
/** Files in which mistakes were planted, so that it is known what must be found. */
@NullMarked
package org.brygga.sdk.bulk.planted;

import org.jspecify.annotations.NullMarked;
