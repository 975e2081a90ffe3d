// SPDX-License-Identifier: Apache-2.0
/** The plain surface: {@code brygga check FILE} for a coordinator and for scripts. Not part of the public API. */
@NullMarked
package org.brygga.cli;

import org.jspecify.annotations.NullMarked;
