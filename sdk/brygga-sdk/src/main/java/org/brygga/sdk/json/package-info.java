// SPDX-License-Identifier: Apache-2.0
/** Reads datasets from JSON with findings instead of exceptions, and writes datasets and findings. Part of the public API. */
@NullMarked
package org.brygga.sdk.json;

import org.jspecify.annotations.NullMarked;
