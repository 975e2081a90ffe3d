// SPDX-License-Identifier: Apache-2.0
/** Made-up towns of any size, for trying out, for showing and for measuring. Part of the public API. */
@NullMarked
package org.brygga.sdk.demo;

import org.jspecify.annotations.NullMarked;
